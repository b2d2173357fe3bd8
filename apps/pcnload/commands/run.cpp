#include "analysis/network_tags.hpp"
#include "pcnload/answer.hpp"
#include "pcnload/commands/commands.hpp"
#include "pcnload/projections.hpp"
#include "pcnload/scenario_set.hpp"
#include "render/csv_writer.hpp"
#include "render/json_projection.hpp"
#include "render/report_run.hpp"
#include "render/table_projection.hpp"

namespace pcnload::app {

ExitCode run_command(const RunOptions& options, Session& session) {
    std::vector<std::string> named;
    if (options.scenario) named.push_back(*options.scenario);
    const auto choose = [&](const KnownFiles& known, Session& where) {
        return options.set.is_asked() ? choose_scenario_set(options.set, named, known, where)
                                      : choose_one_scenario(options.scenario, known, where);
    };
    const Projections projections = load_projections(options.input, choose, options.jobs, session);
    for (const auto& networks : projections)
        analysis::check_tags(options.by, networks, session.diagnostics);
    const Answer answer{
        "run",
        [&] { return render::run_report(projections, options.by, options.report); },
        [&] { return render::to_csv(render::run_table(projections, options.by)); },
        [&](render::JsonWriter& json) { render::write_projections(json, projections); },
        [&] { return render::projection_lines(projections); },
    };
    return give_answer(answer, options.output, session);
}

}  // namespace pcnload::app
