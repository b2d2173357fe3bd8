#include "nhs/import.hpp"

#include "pcnload/answer.hpp"
#include "pcnload/colour_choice.hpp"
#include "pcnload/commands/commands.hpp"
#include "pcnload/known_files.hpp"
#include "pcnload/output.hpp"
#include "pcnload/published_files.hpp"
#include "render/csv_writer.hpp"
#include "render/import_tables.hpp"
#include "render/json_import.hpp"
#include "render/report_import.hpp"
#include "render/text_writer.hpp"

namespace pcnload::app {

namespace {

bool is_json(const std::string& path) { return path.ends_with(".json"); }

std::string report_text(const nhs::Import& import, const std::string& path,
                        const Session& session) {
    if (!is_json(path)) {
        return render::to_text(render::import_report(import, session.files), render::Colour::off);
    }
    const auto write = [&](render::JsonWriter& json) {
        render::write_import(json, import, session.files);
    };
    return render::json_envelope(envelope_of("import", session), write, session.diagnostics,
                                 session.files);
}

void show_report(const nhs::Import& import, const OutputOptions& options, Session& session) {
    const std::string text = render::to_text(render::import_report(import, session.files),
                                             colour_for(options.colour, session.error));
    const auto way = session.progress.make_way();
    std::fwrite(text.data(), 1, text.size(), session.error);
    std::fflush(session.error);
}

}  // namespace

ExitCode run_command(const ImportOptions& options, Session& session) {
    session.lists_inputs = options.report && is_json(*options.report);
    const KnownFiles known = load_known_files(options.input.specs, session);
    const nhs::ImportTargets targets = import_targets(known, session);
    const auto files = read_published_files(options.files, session);
    nhs::Import import;
    if (!session.diagnostics.has_errors()) {
        import = nhs::make_import(files, targets, session.diagnostics);
    }
    if (session.diagnostics.has_errors()) return give_no_answer("import", options.output, session);
    const std::string report =
        options.report ? report_text(import, *options.report, session) : std::string{};
    const ExitCode code =
        give_text(render::to_csv(render::profiles_table(import)), options.output, session);
    if (code != ExitCode::done) return code;
    if (!options.output.quiet) show_report(import, options.output, session);
    if (!options.report || write_output(*options.report, report, session)) return code;
    print_diagnostics(options.output, session);
    return ExitCode::no_answer;
}

}  // namespace pcnload::app
