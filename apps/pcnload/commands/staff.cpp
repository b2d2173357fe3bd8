#include "analysis/staff_answer.hpp"
#include "pcnload/answer.hpp"
#include "pcnload/cbc_program.hpp"
#include "pcnload/commands/commands.hpp"
#include "pcnload/projections.hpp"
#include "pcnload/staff_limits.hpp"
#include "render/csv_writer.hpp"
#include "render/json_staff.hpp"
#include "render/report_staff.hpp"
#include "render/staff_tables.hpp"

#include <algorithm>

namespace pcnload::app {

namespace {

std::optional<analysis::StaffAnswer> find_staff(const StaffOptions& options,
                                                const analysis::Projection& projection,
                                                Session& session) {
    const analysis::StaffLimits limits = staff_limits(options, *projection.specification, session);
    if (session.diagnostics.has_errors()) return std::nullopt;
    const analysis::StaffProblem problem =
        analysis::staff_problem(projection, limits, options.period);
    const auto solution = solve(problem.program, session);
    if (!solution) return std::nullopt;
    if (!solution->feasible) {
        const auto shortfall = solve(analysis::shortfall_program(problem), session);
        if (!shortfall) return std::nullopt;
        return analysis::staff_shortfall(projection, problem, *shortfall);
    }
    const auto relaxation = solve(analysis::relaxed(problem.program), session);
    if (!relaxation) return std::nullopt;
    return analysis::staff_answer(projection, problem, *solution, *relaxation);
}

}  // namespace

ExitCode run_command(const StaffOptions& options, Session& session) {
    const auto choose = [&](const KnownFiles& known, Session& where) {
        return choose_one_scenario(options.scenario, known, where);
    };
    const Projections projections = load_projections(options.input, choose, 1, session);
    if (projections.empty()) return give_no_answer("staff", options.output, session);
    const std::vector<analysis::Projection>& networks = projections.front();
    std::vector<analysis::StaffAnswer> answers;
    analysis::begin_work(&session.progress.count(), "network", networks.size());
    for (const analysis::Projection& projection : networks) {
        auto found = find_staff(options, projection, session);
        if (!found) return give_no_answer("staff", options.output, session);
        answers.push_back(std::move(*found));
        analysis::step_work(&session.progress.count());
    }
    const Answer answer{
        "staff",
        [&] { return render::staff_report(networks, answers); },
        [&] { return render::to_csv(render::staff_csv_table(networks, answers)); },
        [&](render::JsonWriter& json) { render::write_staff(json, networks, answers); },
    };
    const ExitCode given = give_answer(answer, options.output, session);
    const bool all = std::ranges::all_of(answers, &analysis::StaffAnswer::feasible);
    return given == ExitCode::done && !all ? ExitCode::findings : given;
}

}  // namespace pcnload::app
