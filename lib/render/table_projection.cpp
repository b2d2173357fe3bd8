#include "render/table_projection.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <string>
#include <string_view>

namespace pcnload::render {

namespace {

using analysis::Dimension;
using analysis::Grouping;
using analysis::Projection;
using analysis::RoleFigures;

struct FigureColumn {
    std::string_view key;
    CellKind kind;
    double (*value)(const RoleFigures&);
};

constexpr std::array role_columns{
    FigureColumn{"hours_per_week", CellKind::work, [](const auto& f) { return f.hours.per_week; }},
    FigureColumn{"hours_in_year", CellKind::work, [](const auto& f) { return f.hours.in_year; }},
    FigureColumn{"additional_hours_per_week", CellKind::work,
                 [](const auto& f) { return f.additional.per_week; }},
    FigureColumn{"additional_hours_in_year", CellKind::work,
                 [](const auto& f) { return f.additional.in_year; }},
    FigureColumn{"individual_hours_per_week", CellKind::work,
                 [](const auto& f) { return f.individual.per_week; }},
    FigureColumn{"wte_required", CellKind::wte, [](const auto& f) { return f.wte_required; }},
    FigureColumn{"wte_required_in_year", CellKind::wte,
                 [](const auto& f) { return f.wte_required_in_year; }},
    FigureColumn{"additional_wte_required", CellKind::wte,
                 [](const auto& f) { return f.additional_wte_required; }},
    FigureColumn{"wte_in_post", CellKind::wte, [](const auto& f) { return f.wte_in_post; }},
    FigureColumn{"wte_spare", CellKind::wte, [](const auto& f) { return f.wte_spare; }},
    FigureColumn{"difference", CellKind::wte, [](const auto& f) { return f.difference; }},
    FigureColumn{"cost", CellKind::money, [](const auto& f) { return f.cost; }},
    FigureColumn{"cost_in_year", CellKind::money, [](const auto& f) { return f.cost_in_year; }},
    FigureColumn{"reimbursement", CellKind::money, [](const auto& f) { return f.reimbursement; }},
    FigureColumn{"reimbursement_in_year", CellKind::money,
                 [](const auto& f) { return f.reimbursement_in_year; }},
    FigureColumn{"wte_in_post_in_year", CellKind::wte,
                 [](const auto& f) { return f.wte_in_post_in_year; }},
    FigureColumn{"wte_spare_in_year", CellKind::wte,
                 [](const auto& f) { return f.wte_spare_in_year; }},
};

Column text_column(std::string_view key) {
    return {std::string(key), std::string(key), Align::left, 0};
}

Column number_column(std::string_view key) {
    return {std::string(key), std::string(key), Align::right, 0};
}

Row role_row(const Projection& projection, std::size_t place) {
    const spec::Role& role =
        projection.specification->roles[spec::RoleIndex{static_cast<std::uint32_t>(place)}];
    const RoleFigures& figures = projection.roles[place];
    Row row;
    row.cells = {text_cell(projection.scenario), text_cell(projection.network.pcn),
                 text_cell(role.id), text_cell(std::string(spec::word(role.employer)))};
    for (const FigureColumn& column : role_columns)
        row.cells.push_back(number_cell(column.kind, column.value(figures)));
    row.cells.push_back(figures.ratio ? number_cell(CellKind::count, *figures.ratio) : Cell{});
    return row;
}

struct RunColumn {
    std::string_view key;
    CellKind kind;
    bool steady;  // of the steady state: no month has one
    double (*value)(const analysis::Figures&);
};

constexpr std::array run_columns{
    RunColumn{"hours_per_week", CellKind::work, true,
              [](const auto& f) { return f.hours.per_week; }},
    RunColumn{"hours_in_year", CellKind::work, false,
              [](const auto& f) { return f.hours.in_year; }},
    RunColumn{"additional_hours_per_week", CellKind::work, true,
              [](const auto& f) { return f.additional.per_week; }},
    RunColumn{"additional_hours_in_year", CellKind::work, false,
              [](const auto& f) { return f.additional.in_year; }},
    RunColumn{"not_yet_started_hours_per_week", CellKind::work, true,
              [](const auto& f) { return f.pending_per_week; }},
    RunColumn{"wte_required", CellKind::wte, true, [](const auto& f) { return f.wte; }},
    RunColumn{"wte_required_in_year", CellKind::wte, false,
              [](const auto& f) { return f.wte_in_year; }},
    RunColumn{"cost", CellKind::money, true, [](const auto& f) { return f.cost; }},
    RunColumn{"cost_in_year", CellKind::money, false, [](const auto& f) { return f.cost_in_year; }},
    RunColumn{"judgement_hours_per_week", CellKind::work, true,
              [](const auto& f) { return f.on_judgement.per_week; }},
    RunColumn{"judgement_hours_in_year", CellKind::work, false,
              [](const auto& f) { return f.on_judgement.in_year; }},
};

Row run_row(const analysis::Breakdown& breakdown, const analysis::BreakdownCell& cell,
            const std::string& scenario) {
    Row row;
    row.cells.push_back(text_cell(scenario));
    bool monthly = false;
    for (std::size_t i = 0; i < breakdown.by.size(); ++i) {
        monthly = monthly || breakdown.by[i].dimension == Dimension::month;
        row.cells.push_back(text_cell(short_id(breakdown, cell, i)));
    }
    for (const RunColumn& column : run_columns) {
        row.cells.push_back(monthly && column.steady
                                ? Cell{}
                                : number_cell(column.kind, column.value(cell.figures)));
    }
    return row;
}

}  // namespace

Table compare_table(const std::vector<std::vector<Projection>>& projections) {
    Table table;
    for (const char* key : {"scenario", "pcn", "role", "employer"})
        table.columns.push_back(text_column(key));
    for (const FigureColumn& column : role_columns)
        table.columns.push_back(number_column(column.key));
    table.columns.push_back(number_column("ratio"));
    for (const auto& networks : projections) {
        for (const Projection& projection : networks) {
            for (std::size_t i = 0; i < projection.roles.size(); ++i)
                table.rows.push_back(role_row(projection, i));
        }
    }
    return table;
}

Table run_table(const std::vector<Projection>& networks, const std::vector<Grouping>& by) {
    const std::vector<Grouping> finest{Dimension::pcn, Dimension::service, Dimension::requirement,
                                       Dimension::activity, Dimension::role};
    const std::string scenario = networks.empty() ? std::string() : networks.front().scenario;
    const analysis::Breakdown breakdown = break_down(networks, by.empty() ? finest : by);
    Table table;
    table.columns.push_back(text_column("scenario"));
    for (const Grouping& grouping : breakdown.by)
        table.columns.push_back(text_column(analysis::word(grouping)));
    for (const RunColumn& column : run_columns)
        table.columns.push_back(number_column(column.key));
    for (const analysis::BreakdownCell& cell : breakdown.cells)
        table.rows.push_back(run_row(breakdown, cell, scenario));
    return table;
}

Table run_table(const std::vector<std::vector<Projection>>& scenarios,
                const std::vector<Grouping>& by) {
    Table table = run_table(scenarios.front(), by);
    for (std::size_t i = 1; i < scenarios.size(); ++i) {
        Table next = run_table(scenarios[i], by);
        std::ranges::move(next.rows, std::back_inserter(table.rows));
    }
    return table;
}

}  // namespace pcnload::render
