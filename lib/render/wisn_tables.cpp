#include "render/wisn_tables.hpp"

#include <array>
#include <string_view>

namespace pcnload::render {

namespace {

using analysis::Projection;
using analysis::WisnActivity;
using analysis::WisnRole;

constexpr double minutes_per_hour = 60;
constexpr std::size_t widest_role = 27;
constexpr std::size_t widest_title = 34;

Cell ratio_cell(const WisnRole& role) {
    return role.ratio ? number_cell(CellKind::wte, *role.ratio) : Cell{};
}

std::string role_title(const spec::Role& role) {
    const bool others = role.employer == spec::Employer::community;
    return others ? role.title + " (employed by others)" : role.title;
}

// What machines get of a role and of an activity.
struct RoleColumn {
    std::string_view key;
    double (*value)(const WisnRole&);
};
constexpr std::array role_columns{
    RoleColumn{"available_working_time", [](const auto& r) { return r.available_hours; }},
    RoleColumn{"allowance_factor", [](const auto& r) { return r.allowance_factor; }},
    RoleColumn{"service_wte", [](const auto& r) { return r.service_wte; }},
    RoleColumn{"individual_wte", [](const auto& r) { return r.individual_wte; }},
    RoleColumn{"wte_required", [](const auto& r) { return r.required; }},
    RoleColumn{"wte_spare", [](const auto& r) { return r.spare; }},
    RoleColumn{"difference", [](const auto& r) { return r.difference; }},
};

struct ActivityColumn {
    std::string_view key;
    double (*value)(const WisnActivity&);
};
constexpr std::array activity_columns{
    ActivityColumn{"workload", [](const auto& a) { return a.workload; }},
    ActivityColumn{"unit_hours", [](const auto& a) { return a.unit_hours; }},
    ActivityColumn{"standard_workload", [](const auto& a) { return a.standard_workload; }},
    ActivityColumn{"wte", [](const auto& a) { return a.wte; }},
};

void add_rows(Table& table, const Projection& projection, analysis::WisnPeriod period) {
    const spec::Specification& specification = *projection.specification;
    for (const WisnRole& role : wisn(projection, period)) {
        for (const WisnActivity& activity : role.activities) {
            Row row;
            row.cells = {text_cell(projection.scenario),
                         text_cell(projection.network.pcn),
                         text_cell(specification.roles[role.role].id),
                         text_cell(activity_address(specification, activity.activity)),
                         text_cell(activity.individual ? "individual" : "service"),
                         text_cell(activity.unit)};
            for (const ActivityColumn& column : activity_columns)
                row.cells.push_back(number_cell(CellKind::count, column.value(activity)));
            for (const RoleColumn& column : role_columns)
                row.cells.push_back(number_cell(CellKind::count, column.value(role)));
            row.cells.push_back(role.ratio ? number_cell(CellKind::count, *role.ratio) : Cell{});
            table.rows.push_back(std::move(row));
        }
    }
}

}  // namespace

std::string activity_address(const spec::Specification& specification, spec::ActivityIndex index) {
    const spec::Activity& activity = specification.activities[index];
    return specification.services[activity.service].id + '/' +
           specification.requirements[activity.requirement].id + '/' + activity.id;
}

Table wisn_role_table(const Projection& projection, const std::vector<WisnRole>& roles) {
    Table table;
    table.columns = {{"role", "role", Align::left, widest_role},
                     {"available_working_time", "AWT, hours a year", Align::right, 6},
                     {"service_wte", "service WTE", Align::right, 7},
                     {"allowance_factor", "CAF"},
                     {"individual_wte", "individual WTE", Align::right, 10},
                     {"wte_required", "WTE required", Align::right, 8},
                     {"wte_spare", "WTE spare", Align::right, 5},
                     {"difference", "difference"},
                     {"ratio", "ratio"}};
    for (const WisnRole& role : roles) {
        const bool others =
            projection.specification->roles[role.role].employer == spec::Employer::community;
        const char mark = role.difference < -1e-9 && !others ? '!' : '\0';
        Row row;
        row.cells = {text_cell(role_title(projection.specification->roles[role.role])),
                     number_cell(CellKind::work, role.available_hours),
                     number_cell(CellKind::wte, role.service_wte),
                     number_cell(CellKind::wte, role.allowance_factor),
                     number_cell(CellKind::wte, role.individual_wte),
                     number_cell(CellKind::wte, role.required),
                     number_cell(CellKind::wte, role.spare),
                     number_cell(CellKind::wte, role.difference, mark),
                     ratio_cell(role)};
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table wisn_activity_table(const Projection& projection, const std::vector<WisnRole>& roles) {
    const spec::Specification& specification = *projection.specification;
    Table table;
    table.columns = {{"activity", "activity", Align::left, widest_title},
                     {"workload", "workload a year", Align::right, 9},
                     {"unit", "unit", Align::left, 14},
                     {"unit_minutes", "unit time, minutes", Align::right, 9},
                     {"standard_workload", "standard workload", Align::right, 9},
                     {"wte", "WTE", Align::right, 0}};
    for (const WisnRole& role : roles) {
        table.rows.push_back(heading_row(specification.roles[role.role].title));
        for (const WisnActivity& activity : role.activities) {
            const spec::Activity& written = specification.activities[activity.activity];
            const std::string title = written.title.empty() ? written.id : written.title;
            Row row;
            row.cells = {text_cell(activity.individual ? title + " (individual)" : title),
                         number_cell(CellKind::work, activity.workload),
                         text_cell(activity.unit),
                         number_cell(CellKind::work, activity.unit_hours * minutes_per_hour),
                         number_cell(CellKind::work, activity.standard_workload),
                         number_cell(CellKind::wte, activity.wte)};
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

Table wisn_table(const std::vector<std::vector<Projection>>& scenarios,
                 analysis::WisnPeriod period) {
    Table table;
    for (const char* key : {"scenario", "pcn", "role", "activity", "kind", "unit"})
        table.columns.push_back({key, key, Align::left, 0});
    for (const ActivityColumn& column : activity_columns)
        table.columns.push_back({std::string(column.key), std::string(column.key)});
    for (const RoleColumn& column : role_columns)
        table.columns.push_back({std::string(column.key), std::string(column.key)});
    table.columns.push_back({"ratio", "ratio"});
    for (const auto& networks : scenarios) {
        for (const Projection& projection : networks)
            add_rows(table, projection, period);
    }
    return table;
}

}  // namespace pcnload::render
