#include "render/report_compare.hpp"

#include "analysis/summary.hpp"
#include "render/compare_rows.hpp"
#include "render/distribution_rows.hpp"
#include "render/network_rows.hpp"
#include "render/number_text.hpp"
#include "render/report_parts.hpp"
#include "render/staff_by_month.hpp"
#include "render/text_table.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::Projection;

constexpr std::size_t most_blocks = 3;
constexpr std::size_t scenario_width = 12;
constexpr std::size_t longest_heading = 40;
constexpr std::size_t least_label_width = 30;

Table scenario_list(const std::vector<std::vector<Projection>>& projections) {
    Table table;
    std::size_t longest = 0;
    for (const auto& networks : projections)
        longest = std::max(longest, networks.front().scenario.size());
    const std::size_t left =
        std::max(least_label_width, text_width - 4 - std::min(longest, text_width / 2));
    table.columns = {{"scenario", "", Align::left, 0}, {"title", "", Align::left, left}};
    for (const auto& networks : projections) {
        const Projection& first = networks.front();
        const spec::ContractHead& head = first.specification->head;
        std::string title = first.title;
        if (head.id != first.scenario) title += fmt::format(" (changes {})", head.id);
        table.rows.push_back({{text_cell(first.scenario), text_cell(title)}});
    }
    return table;
}

Scenarios of_network(const std::vector<std::vector<Projection>>& projections, std::size_t network) {
    Scenarios scenarios;
    for (const auto& networks : projections)
        scenarios.push_back(&networks[network]);
    return scenarios;
}

std::vector<Column> scenario_columns(const Scenarios& scenarios) {
    const std::size_t taken = scenarios.size() * (scenario_width + 2);
    const std::size_t left = taken < text_width ? text_width - taken : 0;
    std::vector<Column> columns{{"figure", "", Align::left, std::max(left, least_label_width)}};
    for (const Projection* projection : scenarios)
        columns.push_back(
            {projection->scenario, projection->scenario, Align::right, scenario_width});
    return columns;
}

bool has_mark(const Table& table) {
    return std::ranges::any_of(table.rows, [](const Row& row) {
        return std::ranges::any_of(row.cells, [](const Cell& cell) { return cell.mark != '\0'; });
    });
}

// Roles the profile says nothing of, under any of the scenarios.
std::vector<std::string> unstated(const Scenarios& scenarios) {
    std::vector<std::string> titles;
    for (const Projection* projection : scenarios) {
        for (const spec::RoleIndex role : analysis::unstated_roles(*projection)) {
            const std::string& title = projection->specification->roles[role].title;
            if (std::ranges::find(titles, title) == titles.end()) titles.push_back(title);
        }
    }
    return titles;
}

std::vector<std::string> notes_of(const Table& table, const Scenarios& scenarios) {
    std::vector<std::string> notes;
    if (has_mark(table)) notes.emplace_back("! more is required than those in post have free.");
    const std::vector<std::string> silent = unstated(scenarios);
    if (!silent.empty()) {
        notes.push_back(
            "The profile says nothing of these roles, so none is taken to be in post: " +
            joined(silent) + '.');
    }
    std::string estimates = estimates_sentence(scenarios);
    if (!estimates.empty()) notes.push_back(std::move(estimates));
    return notes;
}

Section network_section(const Scenarios& scenarios, const ReportOptions& options) {
    Section section;
    Table table;
    table.columns = scenario_columns(scenarios);
    const std::vector<ComparedRole> roles = compared_roles(scenarios, options);
    add_work_rows(table, scenarios, roles, options);
    add_staff_rows(table, scenarios, roles, options);
    add_additional_rows(table, scenarios, roles, options);
    add_money_rows(table, scenarios, options);
    add_other_rows(table, scenarios, options);
    section.notes = notes_of(table, scenarios);
    section.table = std::move(table);
    return section;
}

// A name that no column can be headed with: those of a grid have their values in them.
bool has_long_name(const std::vector<std::vector<Projection>>& projections) {
    return std::ranges::any_of(projections, [](const auto& networks) {
        return networks.front().scenario.size() > longest_heading;
    });
}

}  // namespace

Report compare_report(const std::vector<std::vector<Projection>>& projections,
                      const ReportOptions& options) {
    Report report;
    const std::size_t networks = projections.front().size();
    const spec::Network& first = projections.front().front().network;
    report.title = networks == 1 ? "What the contract asks of " + network_name(first)
                                 : "What the contract asks of " + counted(networks, "network");
    if (networks == 1) report.paragraphs.push_back(main_drivers(projections.front().front()));
    if (projections.size() > most_scenarios_told || (networks == 1 && has_long_name(projections))) {
        add_scenarios(report, projections, options);
        add_distribution(report, projections, options);
        return report;
    }
    report.sections.push_back({"", {}, scenario_list(projections), {}});
    if (networks > most_blocks) {
        add_distribution(report, projections, options);
        add_networks(report, projections, options);
        return report;
    }
    for (std::size_t i = 0; i < networks; ++i) {
        const Scenarios scenarios = of_network(projections, i);
        Section section = network_section(scenarios, options);
        if (networks > 1) {
            section.title = network_name(scenarios.front()->network);
            section.paragraphs.push_back(main_drivers(*scenarios.front()));
            report.verdict.push_back(section.title + ':');
        }
        report.sections.push_back(std::move(section));
        for (const Projection* projection : scenarios) {
            report.verdict.push_back(verdict_sentence(*projection, options));
            std::string when = moving_staff_sentence(*projection);
            if (!when.empty()) report.verdict.push_back(std::move(when));
        }
        if (scenarios.size() > 1) report.verdict.push_back(overall_sentence(scenarios, options));
    }
    return report;
}

}  // namespace pcnload::render
