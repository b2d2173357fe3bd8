#include "pcnload/answer.hpp"
#include "pcnload/commands/commands.hpp"
#include "pcnload/projections.hpp"
#include "render/csv_writer.hpp"
#include "render/json_projection.hpp"
#include "render/report_run.hpp"
#include "render/table_projection.hpp"

namespace pcnload::app {

ExitCode run_command(const RunOptions& options, Session& session) {
    const auto choose = [&](const KnownFiles& known, Session& where) {
        return choose_one_scenario(options.scenario, known, where);
    };
    const Projections projections = load_projections(options.input, choose, options.jobs, session);
    const Answer answer{
        "run",
        [&] { return render::run_report(projections.front(), options.by, options.report); },
        [&] { return render::to_csv(render::run_table(projections.front(), options.by)); },
        [&](render::JsonWriter& json) { render::write_projections(json, projections); },
    };
    return give_answer(answer, options.output, session);
}

}  // namespace pcnload::app
