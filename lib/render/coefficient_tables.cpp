#include "render/coefficient_tables.hpp"

#include <initializer_list>
#include <string>
#include <string_view>

namespace pcnload::render {

namespace {

using analysis::ExportedScenario;

Table headed(std::initializer_list<std::string_view> texts,
             std::initializer_list<std::string_view> numbers) {
    Table table;
    for (const std::string_view key : texts)
        table.columns.push_back({std::string(key), std::string(key), Align::left});
    for (const std::string_view key : numbers)
        table.columns.push_back({std::string(key), std::string(key), Align::right});
    return table;
}

Cell flag_cell(bool flag) { return number_cell(CellKind::count, flag ? 1 : 0); }

Row coefficient_row(const ExportedScenario& scenario, const analysis::Coefficient& one) {
    const spec::Specification& specification = *scenario.specification;
    const spec::Activity& activity = specification.activities[one.activity];
    const spec::Requirement& requirement = specification.requirements[activity.requirement];
    const spec::Role& role = specification.roles[one.role];
    return {{text_cell(scenario.id), text_cell(specification.head.id),
             text_cell(specification.services[activity.service].id), text_cell(requirement.id),
             text_cell(activity.id), text_cell(role.id),
             text_cell(std::string(spec::word(role.employer))),
             text_cell(specification.drivers[activity.driver].id), flag_cell(requirement.implied),
             flag_cell(activity.individual), number_cell(CellKind::share, activity.done),
             number_cell(CellKind::work, one.hours.per_week),
             number_cell(CellKind::work, one.hours.in_year),
             number_cell(CellKind::wte, one.wte_required), number_cell(CellKind::money, one.cost)}};
}

}  // namespace

Table coefficient_table(const std::vector<ExportedScenario>& scenarios) {
    Table table = headed({"scenario", "contract", "service", "requirement", "activity", "role",
                          "employer", "driver"},
                         {"implied", "individual", "already_done", "hours_per_week",
                          "hours_in_year", "wte_required", "cost"});
    for (const ExportedScenario& scenario : scenarios) {
        for (const analysis::Coefficient& one : scenario.coefficients)
            table.rows.push_back(coefficient_row(scenario, one));
    }
    return table;
}

Table driver_source_table(const std::vector<ExportedScenario>& scenarios) {
    Table table =
        headed({"scenario", "driver", "kind", "source"}, {"step", "per_unit", "constant"});
    for (const ExportedScenario& scenario : scenarios) {
        for (const analysis::DriverSource& one : scenario.drivers) {
            const auto kind = static_cast<std::size_t>(one.kind);
            table.rows.push_back(
                {{text_cell(scenario.id), text_cell(scenario.specification->drivers[one.driver].id),
                  text_cell(std::string(analysis::source_kind_words[kind])), text_cell(one.source),
                  number_cell(CellKind::count, static_cast<double>(one.step)),
                  number_cell(CellKind::count, one.per_unit),
                  number_cell(CellKind::count, one.constant)}});
        }
    }
    return table;
}

Table network_driver_table(const std::vector<spec::Profile>& profiles) {
    Table table = headed({"pcn", "driver"}, {"count"});
    for (const spec::Profile& profile : profiles) {
        for (const spec::ProfileCount& count : profile.counts) {
            table.rows.push_back({{text_cell(profile.pcn), text_cell(count.id),
                                   number_cell(CellKind::count, count.value)}});
        }
    }
    return table;
}

Table network_staff_table(const std::vector<spec::Profile>& profiles) {
    Table table = headed({"pcn", "role"}, {"wte"});
    for (const spec::Profile& profile : profiles) {
        for (const spec::ProfileStaff& staff : profile.staff) {
            table.rows.push_back({{text_cell(profile.pcn), text_cell(staff.id),
                                   number_cell(CellKind::wte, staff.wte)}});
        }
    }
    return table;
}

}  // namespace pcnload::render
