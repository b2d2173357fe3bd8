#include "pcnload/answer.hpp"
#include "pcnload/commands/commands.hpp"
#include "pcnload/projections.hpp"
#include "pcnload/scenario_set.hpp"
#include "render/csv_writer.hpp"
#include "render/json_projection.hpp"
#include "render/report_compare.hpp"
#include "render/table_projection.hpp"

namespace pcnload::app {

ExitCode run_command(const CompareOptions& options, Session& session) {
    const auto choose = [&](const KnownFiles& known, Session& where) {
        return options.set.is_asked()
                   ? choose_scenario_set(options.set, options.scenarios, known, where)
                   : choose_scenarios(options.scenarios, known, where);
    };
    const Projections projections = load_projections(options.input, choose, options.jobs, session);
    analysis::WorkCount& count = session.progress.count();
    const Answer answer{
        "compare",
        [&] { return render::compare_report(projections, options.report); },
        [&] { return render::to_csv(render::compare_table(projections)); },
        [&](render::JsonWriter& json) { render::write_projections(json, projections, &count); },
        [&] { return render::projection_lines(projections, &count); },
    };
    return give_answer(answer, options.output, session);
}

}  // namespace pcnload::app
