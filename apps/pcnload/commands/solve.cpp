#include "analysis/solve.hpp"

#include "pcnload/answer.hpp"
#include "pcnload/commands/commands.hpp"
#include "pcnload/scenario_choice.hpp"
#include "pcnload/varied_input.hpp"
#include "render/csv_writer.hpp"
#include "render/json_solve.hpp"
#include "render/report_solve.hpp"
#include "render/solve_rows.hpp"

namespace pcnload::app {

namespace {

std::optional<analysis::Solve> solve_of(const SolveOptions& options, Session& session) {
    const auto input = load_varied_input(options.input, options.scenario, session);
    const auto target_file = keep_setting("--target", options.target, session);
    const auto varied_file = keep_setting("--vary", options.varied, session);
    if (!input || !target_file || !varied_file) return std::nullopt;
    const auto target = analysis::read_target(options.target, *target_file, session.diagnostics);
    const auto varied =
        scenario::read_varied_address(options.varied, *varied_file, session.diagnostics);
    if (!target || !varied) return std::nullopt;
    return analysis::solve({input->known.library, input->scenario, input->settings, input->profiles,
                            *target, *varied, options.jobs, &session.progress.count()},
                           session.diagnostics);
}

}  // namespace

ExitCode run_command(const SolveOptions& options, Session& session) {
    const auto solve = solve_of(options, session);
    if (!solve) return give_no_answer("solve", options.output, session);
    const Answer answer{
        "solve",
        [&] { return render::solve_report(*solve); },
        [&] { return render::to_csv(render::solve_table(*solve)); },
        [&](render::JsonWriter& json) { render::write_solve(json, *solve); },
        [&] { return render::solve_lines(*solve); },
    };
    const ExitCode given = give_answer(answer, options.output, session);
    // That no value does it is an answer too.
    const bool solved = solve->solved_count() > 0;
    return given == ExitCode::done && !solved ? ExitCode::findings : given;
}

}  // namespace pcnload::app
