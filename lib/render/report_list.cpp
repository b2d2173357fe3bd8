#include "render/report_list.hpp"

#include "render/list_columns.hpp"
#include "render/list_contents.hpp"
#include "render/number_text.hpp"
#include "render/report_parts.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace pcnload::render {

namespace {

constexpr std::array kinds{
    ListKindRow{ListKind::contracts, "contracts", "versions of the contract"},
    ListKindRow{ListKind::services, "services", "the services of every contract"},
    ListKindRow{ListKind::scenarios, "scenarios", "contracts with changes"},
    ListKindRow{ListKind::profiles, "profiles", "networks known by name"},
    ListKindRow{ListKind::assumptions, "assumptions", "named quantities with range and evidence"},
    ListKindRow{ListKind::roles, "roles", "the kinds of staff"},
    ListKindRow{ListKind::drivers, "drivers", "the counts that work grows with"},
    ListKindRow{ListKind::sources, "sources", "what the numbers rest on"},
    ListKindRow{ListKind::units, "units", "the reserved units; any other word counts a thing"},
    ListKindRow{ListKind::figures, "figures", "the measures that a test or a limit can name"},
    ListKindRow{ListKind::diagnostics, "diagnostics", "every mistake that is told, by its code"},
};

Table table_of(ListKind kind, const ListSubject& subject) {
    switch (kind) {
        case ListKind::contracts:
            return contracts_table(subject);
        case ListKind::services:
            return services_table(subject);
        case ListKind::scenarios:
            return scenarios_table(subject);
        case ListKind::profiles:
            return profiles_table(subject);
        case ListKind::assumptions:
            return assumptions_table(subject);
        case ListKind::roles:
            return roles_table(subject);
        case ListKind::drivers:
            return drivers_table(subject);
        case ListKind::sources:
            return sources_table(subject);
        case ListKind::units:
            return units_table();
        case ListKind::figures:
            return figures_table();
        case ListKind::diagnostics:
            return diagnostics_table();
    }
    return {};
}

// "services" and 1 are "1 service".
std::string count_words(std::string_view kind, std::size_t count) {
    return counted(count, kind.substr(0, kind.size() - 1));
}

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    for (std::size_t end = 0; end != std::string_view::npos;) {
        end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        if (end != std::string_view::npos) text.remove_prefix(end + 1);
    }
    return lines;
}

void add_lines(Table& table, const char* part, std::string_view text) {
    for (const std::string& line : lines_of(text))
        table.rows.push_back({{text_cell(part), text_cell(line)}});
}

}  // namespace

std::span<const ListKindRow> list_kinds() { return kinds; }

Report list_report(ListKind kind, const ListSubject& subject) {
    const std::string_view name = std::ranges::find(kinds, kind, &ListKindRow::kind)->name;
    Report report;
    report.sections.push_back({"", {}, table_of(kind, subject), {}});
    const Table& table = *report.sections.front().table;
    const auto rows = std::ranges::count_if(
        table.rows, [](const Row& row) { return row.kind == RowKind::ordinary; });
    std::string last = count_words(name, static_cast<std::size_t>(rows));
    if (kind == ListKind::diagnostics) last += "; `pcnload list diagnostics CODE` explains one";
    report.verdict.push_back(last + '.');
    return report;
}

Report diagnostic_page(const diagnostics::CodeRow& row) {
    const bool error = row.severity == diagnostics::Severity::error;
    Table table;
    table.columns = {{"part", "", Align::left, 0, false}, {"text", "", Align::left, 84, false}};
    add_lines(table, "severity", error ? "error" : "warning");
    add_lines(table, "why", row.why);
    add_lines(table, "wrong", row.wrong);
    add_lines(table, "right", row.right);
    Report report;
    report.title = std::string(row.id) + ": " + std::string(row.title);
    report.sections.push_back({"", {}, std::move(table), {}});
    if (row.retired) report.verdict.emplace_back("This code is no longer given.");
    return report;
}

}  // namespace pcnload::render
