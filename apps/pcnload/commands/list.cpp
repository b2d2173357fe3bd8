#include "pcnload/answer.hpp"
#include "pcnload/commands/commands.hpp"
#include "pcnload/known_files.hpp"
#include "render/csv_writer.hpp"
#include "render/json_table.hpp"
#include "render/report_list.hpp"
#include "scenario/apply.hpp"

namespace pcnload::app {

namespace {

// The kinds of things that there are lists of.
render::Report kinds_report() {
    render::Table table;
    table.columns = {{"kind", "Kind", render::Align::left}, {"what", "What", render::Align::left}};
    for (const render::ListKindRow& kind : render::list_kinds()) {
        table.rows.push_back({{render::text_cell(std::string(kind.name)),
                               render::text_cell(std::string(kind.what))}});
    }
    render::Report report;
    report.title = "What there is to list";
    report.sections.push_back({{}, {}, std::move(table), {}});
    report.verdict = {"`pcnload list KIND` lists one of them."};
    return report;
}

render::Report list_of(const ListOptions& options, Session& session) {
    if (!options.kind) return kinds_report();
    if (!options.name.empty()) {
        return render::diagnostic_page(*diagnostics::find_row(options.name));
    }
    const KnownFiles known = load_known_files(options.input.specs, session);
    std::vector<spec::Draft> contracts;
    for (const spec::Layer& layer : known.library.contracts) {
        auto made = scenario::make_contract(known.library, {layer.id, {}}, session.diagnostics);
        if (made) contracts.push_back(std::move(made->draft));
    }
    if (session.diagnostics.has_errors()) return {};
    return render::list_report(*options.kind, {known.library, contracts, session.files});
}

}  // namespace

ExitCode run_command(const ListOptions& options, Session& session) {
    render::Report report = list_of(options, session);
    const Answer answer{
        "list",
        [&] { return report; },
        [&] { return render::to_csv(report); },
        [&](render::JsonWriter& json) {
            for (const render::Section& section : report.sections) {
                if (section.table) return render::write_table(json, *section.table);
            }
            render::write_table(json, {});
        },
    };
    return give_answer(answer, options.output, session);
}

}  // namespace pcnload::app
