#include "analysis/exported_scenario.hpp"
#include "pcnload/answer.hpp"
#include "pcnload/commands/commands.hpp"
#include "pcnload/commands/export_hours.hpp"
#include "pcnload/commands/export_html.hpp"
#include "pcnload/commands/export_xlsx.hpp"
#include "pcnload/profile_choice.hpp"
#include "pcnload/scenario_choice.hpp"
#include "render/coefficient_tables.hpp"
#include "render/csv_writer.hpp"
#include "render/sql_script.hpp"

namespace pcnload::app {

namespace {

using analysis::ExportedScenario;
using spec::Profile;

struct Exported {
    std::vector<ExportedScenario> scenarios;
    std::vector<Profile> networks;  // none where none was asked for
};

// Where an error was reported, the scenarios are empty.
Exported load(const ExportOptions& options, Session& session) {
    const KnownFiles known = load_known_files(options.input.specs, session);
    if (session.diagnostics.has_errors()) return {};
    const auto scenarios = choose_scenarios(options.scenarios, known, session);
    Exported exported;
    if (options.input.profile || options.input.profiles) {
        exported.networks = choose_profiles(options.input, known, session);
    }
    const auto settings = read_settings(options.input.settings, session);
    if (session.diagnostics.has_errors()) return {};
    exported.scenarios = analysis::exported_scenarios(
        {known.library, scenarios, settings, exported.networks}, session.diagnostics);
    return exported;
}

render::SqlTables sql_tables(const Exported& exported) {
    render::SqlTables tables{render::coefficient_table(exported.scenarios),
                             render::driver_source_table(exported.scenarios),
                             {},
                             {}};
    if (exported.networks.empty()) return tables;
    tables.network_drivers = render::network_driver_table(exported.networks);
    tables.network_staff = render::network_staff_table(exported.networks);
    return tables;
}

// Nothing where that was reported.
std::optional<std::string> sql(const Exported& exported, Session& session) {
    const render::SqlTables tables = sql_tables(exported);
    if (const auto text = render::text_without_literal(tables)) {
        session.diagnostics.add(
            {diagnostics::Code::usage,
             '`' + *text + "` cannot be written in SQL that reads alike everywhere",
             {},
             "leave quotation marks, backslashes and control characters out",
             {}});
        return std::nullopt;
    }
    return render::sql_script(tables);
}

std::string csv(const Exported& exported, ExportKind kind) {
    return render::to_csv(kind == ExportKind::drivers
                              ? render::driver_source_table(exported.scenarios)
                              : render::coefficient_table(exported.scenarios));
}

}  // namespace

ExitCode run_command(const ExportOptions& options, Session& session) {
    if (options.kind == ExportKind::hours) return export_hours(options, session);
    if (options.kind == ExportKind::html) return export_html(options, session);
    if (options.kind == ExportKind::xlsx) return export_xlsx(options, session);
    const Exported exported = load(options, session);
    if (session.diagnostics.has_errors()) return give_no_answer("export", options.output, session);
    const auto text = options.output.format == Format::sql
                          ? sql(exported, session)
                          : std::optional(csv(exported, options.kind));
    if (!text) return give_no_answer("export", options.output, session);
    return give_text(*text, options.output, session);
}

}  // namespace pcnload::app
