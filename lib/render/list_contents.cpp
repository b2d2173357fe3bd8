#include "render/list_contents.hpp"

#include "analysis/measure.hpp"
#include "diagnostics/diagnostic_codes.hpp"
#include "render/list_columns.hpp"
#include "render/report_parts.hpp"
#include "units/unit_table.hpp"

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using spec::Draft;

std::string value_text(const std::optional<spec::Located<std::string>>& located) {
    return located ? located->value : std::string();
}

std::size_t activity_count(const spec::DraftService& service) {
    std::size_t count = 0;
    for (const spec::DraftRequirement& requirement : service.requirements)
        count += requirement.activities.size();
    return count;
}

Cell count_cell(std::size_t count) {
    return number_cell(CellKind::count, static_cast<double>(count));
}

Column count_column(std::string_view key) {
    Column column = words_column(key, 12);
    column.align = Align::right;
    return column;
}

std::string tags_text(const spec::Profile& profile) {
    std::vector<std::string> words;
    for (const spec::ProfileTag& tag : profile.tags)
        words.push_back(tag.id + ": " + tag.value);
    std::string text;
    for (const std::string& word : words)
        text += (text.empty() ? "" : ", ") + word;
    return text;
}

}  // namespace

Table contracts_table(const ListSubject& subject) {
    Table table;
    table.columns = {words_column("contract"), words_column("title", 46), words_column("year"),
                     words_column("status"), words_column("extends")};
    for (const spec::Layer& layer : subject.library.contracts) {
        if (!layer.contract) continue;
        const spec::ContractHead& head = layer.contract->head;
        table.rows.push_back(
            {{text_cell(head.id), text_cell(head.title), text_cell(head.year.text()),
              text_cell(std::string(spec::word(head.status))),
              optional_cell(value_text(layer.contract->extends))}});
    }
    return table;
}

Table services_table(const ListSubject& subject) {
    Table table;
    table.columns = {words_column("contract"), words_column("service"), words_column("title", 24),
                     count_column("requirements"), count_column("activities")};
    for (const Draft& contract : subject.contracts) {
        for (const spec::DraftService& service : contract.services) {
            table.rows.push_back(
                {{text_cell(contract.head.id), text_cell(service.id), optional_cell(service.title),
                  count_cell(service.requirements.size()), count_cell(activity_count(service))}});
        }
    }
    return table;
}

Table scenarios_table(const ListSubject& subject) {
    Table table;
    table.columns = {words_column("scenario"), words_column("title", 60)};
    for (const spec::NamedScenario& scenario : subject.library.scenarios)
        table.rows.push_back({{text_cell(scenario.id), optional_cell(scenario.title)}});
    return table;
}

Table profiles_table(const ListSubject& subject) {
    Table table;
    table.columns = {words_column("profile"), words_column("pcn"), words_column("name", 40),
                     words_column("tags", 50)};
    for (const spec::NamedProfile& named : subject.library.profiles) {
        const spec::Profile& profile = named.profile;
        table.rows.push_back({{text_cell(named.id), text_cell(profile.pcn),
                               optional_cell(profile.name), optional_cell(tags_text(profile))}});
    }
    return table;
}

Table units_table() {
    Table table;
    table.columns = {words_column("unit"), words_column("definition", 70)};
    for (const units::UnitRow& unit : units::reserved_units()) {
        table.rows.push_back(
            {{text_cell(std::string(unit.name)), text_cell(std::string(unit.definition))}});
    }
    return table;
}

Table figures_table() {
    using analysis::Measured;
    Table table;
    table.columns = {words_column("measure"), words_column("unit"), words_column("of", 26),
                     words_column("what", 44)};
    for (const analysis::MeasureRow& measure : analysis::measures()) {
        std::string of;
        for (const Measured measured : {Measured::whole, Measured::role, Measured::service,
                                        Measured::work, Measured::stream, Measured::driver}) {
            if (!measure.is_of(measured)) continue;
            of.append(of.empty() ? "" : ", ").append(analysis::words_of(measured));
        }
        table.rows.push_back({{text_cell(std::string(measure.word)),
                               optional_cell(std::string(analysis::unit_text(measure.unit))),
                               text_cell(std::move(of)), text_cell(std::string(measure.what))}});
    }
    return table;
}

Table diagnostics_table() {
    Table table;
    table.columns = {words_column("code"), words_column("severity"), words_column("title", 70)};
    for (const diagnostics::CodeRow& row : diagnostics::catalogue()) {
        const bool error = row.severity == diagnostics::Severity::error;
        table.rows.push_back(
            {{text_cell(std::string(row.id)), text_cell(error ? "error" : "warning"),
              text_cell(std::string(row.title) + (row.retired ? " (no longer given)" : ""))}});
    }
    return table;
}

}  // namespace pcnload::render
