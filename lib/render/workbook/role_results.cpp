#include "render/workbook/role_results.hpp"

#include <algorithm>
#include <string>

namespace pcnload::render::workbook {

namespace {

using analysis::RoleFigures;

// The row of a block's first part, where the block is yet to be opened.
std::size_t next_block(const ResultsTable& table) {
    constexpr std::size_t between = 2;  // an empty row and a title
    return table.rows.next_row() + between;
}

}  // namespace

void add_staff(ResultsTable& table, const Period& period, RoleRows& rows) {
    const std::string words(period.words);
    const std::string hours_word(period.hours_word);
    const auto of_role = [&](std::size_t scenario, std::size_t row) {
        return '(' + table.activities(scenario, Column::role) + '=' + held_column(row, 1) + ")*";
    };
    const std::size_t hours_at = next_block(table);
    rows.hours = table.roles(
        hours_word, "Hours by role" + words, period.unit, Form::hours,
        [&](std::size_t scenario, std::size_t row) {
            return "SUMPRODUCT(" + of_role(scenario, hours_at + row) +
                   table.activities(scenario, period.hours) + ')';
        },
        [&](const RoleFigures& role) { return role.hours.*period.of_hours; });
    const std::size_t named_at = next_block(table);
    rows.named = table.roles(
        "individual_" + hours_word,
        "Of them time of named people, which the allowance does not raise" + words, period.unit,
        Form::hours,
        [&](std::size_t scenario, std::size_t row) {
            return "SUMPRODUCT(" + of_role(scenario, named_at + row) + '(' +
                   table.activities(scenario, Column::named) + "=\"" + std::string(named_word) +
                   "\")*" + table.activities(scenario, period.hours) + ')';
        },
        [&](const RoleFigures& role) { return role.individual.*period.of_hours; });
    rows.wte = table.roles(
        "wte_required" + std::string(period.suffix), "WTE required" + words, "WTE", Form::wte,
        [&](std::size_t scenario, std::size_t row) {
            const std::string hours = table.here(rows.hours + row, scenario);
            const std::string own = table.here(rows.named + row, scenario);
            return "((" + hours + '-' + own + ")*" +
                   table.rates.of(table.rates.factor + row, scenario) + '+' + own + ')' +
                   std::string(period.weeks) + '/' +
                   table.rates.of(table.rates.available + row, scenario);
        },
        [&](const RoleFigures& role) { return role.*period.wte; });
}

void add_money(ResultsTable& table, const Period& period, RoleRows& rows) {
    const std::string words(period.words);
    rows.cost = table.roles(
        "cost" + std::string(period.suffix), "Cost by role" + words, "GBP", Form::money,
        [&](std::size_t scenario, std::size_t row) {
            return table.here(rows.wte + row, scenario) + '*' +
                   table.rates.of(table.rates.cost + row, scenario);
        },
        [&](const RoleFigures& role) { return role.*period.cost; });
    // Where the scheme names no most, or does not have the role, the cells are empty.
    rows.reimbursed = table.roles(
        "reimbursement" + std::string(period.suffix),
        "Reimbursed by role, before the cap on the scheme's sum" + words, "GBP", Form::money,
        [&](std::size_t scenario, std::size_t row) {
            const std::string cost = table.here(rows.cost + row, scenario);
            const std::string most = table.rates.of(table.rates.most + row, scenario);
            return "IF(" + most + "=\"\"," + cost + ",MIN(" + cost + ',' +
                   table.here(rows.wte + row, scenario) + '*' + most + "))*" +
                   table.rates.of(table.rates.share + row, scenario);
        },
        [&](const RoleFigures& role) { return role.*period.reimbursed; });
}

std::size_t add_gap(ResultsTable& table, std::size_t wte_required) {
    const std::size_t free = table.roles(
        "wte_spare", "WTE in post that are free", "WTE", Form::wte,
        [&](std::size_t scenario, std::size_t row) {
            return table.inputs.wte(row, scenario) + '*' + table.inputs.free(row, scenario);
        },
        [](const RoleFigures& role) { return role.wte_spare; });
    table.roles(
        "difference", "Difference: free less required", "WTE", Form::wte,
        [&](std::size_t scenario, std::size_t row) {
            return table.here(free + row, scenario) + '-' +
                   table.here(wte_required + row, scenario);
        },
        [](const RoleFigures& role) { return role.difference; });
    return table.roles(
        "", "Missing: required beyond those free", "WTE", Form::wte,
        [&](std::size_t scenario, std::size_t row) {
            return "MAX(0," + table.here(wte_required + row, scenario) + '-' +
                   table.here(free + row, scenario) + ')';
        },
        [](const RoleFigures& role) { return std::max(0.0, role.wte_required - role.wte_spare); });
}

}  // namespace pcnload::render::workbook
