#include "analysis/sampling.hpp"
#include "pcnload/answer.hpp"
#include "pcnload/commands/commands.hpp"
#include "pcnload/projections.hpp"
#include "pcnload/scenario_set.hpp"
#include "pcnload/varied_input.hpp"
#include "render/csv_writer.hpp"
#include "render/json_sample.hpp"
#include "render/report_sample.hpp"
#include "render/sample_rows.hpp"

namespace pcnload::app {

namespace {

std::optional<analysis::Sampling> answer_to(const SampleOptions& options, Session& session) {
    const auto choose = [&](const KnownFiles& known, Session& where) {
        return options.set.is_asked()
                   ? choose_scenario_set(options.set, options.scenarios, known, where)
                   : choose_scenarios(options.scenarios, known, where);
    };
    const Projections projections = load_projections(options.input, choose, options.jobs, session);
    auto figures = read_figures(options.figures, session);
    if (session.diagnostics.has_errors() || projections.empty()) return std::nullopt;
    uncertainty::DrawOptions draws = options.draws;
    draws.jobs = options.jobs;
    return analysis::sample_figures(
        {projections, std::move(figures), options.basis == render::Basis::year, draws},
        session.diagnostics);
}

}  // namespace

ExitCode run_command(const SampleOptions& options, Session& session) {
    const auto sampling = answer_to(options, session);
    if (!sampling) return give_no_answer("sample", options.output, session);
    const Answer answer{
        "sample",
        [&] { return render::sample_report(*sampling); },
        [&] { return render::to_csv(render::sample_table(*sampling)); },
        [&](render::JsonWriter& json) { render::write_sampling(json, *sampling); },
    };
    return give_answer(answer, options.output, session);
}

}  // namespace pcnload::app
