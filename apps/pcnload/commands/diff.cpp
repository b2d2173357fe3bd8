#include "pcnload/answer.hpp"
#include "pcnload/commands/commands.hpp"
#include "pcnload/diff_sides.hpp"
#include "render/csv_writer.hpp"
#include "render/edit_rows.hpp"
#include "render/json_diff.hpp"
#include "render/report_diff.hpp"

namespace pcnload::app {

namespace {

// Whether the answer is what the caller has asked to be told of.
bool fails(const analysis::SpecsDiff& diff, FailOn fail_on) {
    switch (fail_on) {
        case FailOn::nothing:
            return false;
        case FailOn::any:
            return !diff.is_empty();
        case FailOn::increase:
            break;
    }
    return diff.asks_for_more();
}

}  // namespace

ExitCode run_command(const DiffOptions& options, Session& session) {
    const DiffSides sides = load_diff_sides(options, session);
    if (session.diagnostics.has_errors()) return give_no_answer("diff", options.output, session);
    const analysis::SpecsDiff diff = diff_specs(sides);
    const Answer answer{
        "diff",
        [&] { return render::diff_report(sides.names, diff, options.report, session.files); },
        [&] { return render::to_csv(render::edits_table(diff, session.files)); },
        [&](render::JsonWriter& json) {
            render::write_diff(json, sides.names, diff, session.files);
        },
    };
    const ExitCode code = give_answer(answer, options.output, session);
    return code == ExitCode::done && fails(diff, options.fail_on) ? ExitCode::findings : code;
}

}  // namespace pcnload::app
