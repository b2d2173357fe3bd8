#include "render/workbook/results_summary.hpp"

#include "analysis/summary.hpp"

#include <string>

namespace pcnload::render::workbook {

namespace {

using analysis::Projection;
using analysis::Totals;

// What a network pays and gets in a period.
struct Money {
    std::string_view suffix;
    double Totals::*cost;
    double Totals::*funding;
    double Totals::*reimbursement;
    double Totals::*net;
    double Totals::*practice_income;
};

constexpr Money steady_money{
    "",           &Totals::cost,           &Totals::funding, &Totals::reimbursement,
    &Totals::net, &Totals::practice_income};
constexpr Money year_money{"_in_year",
                           &Totals::cost_in_year,
                           &Totals::funding_in_year,
                           &Totals::reimbursement_in_year,
                           &Totals::net_in_year,
                           &Totals::practice_income_in_year};

std::string own_sum(const ResultsTable& table, std::size_t first, std::size_t scenario) {
    return table.sum(first, table.book.roles, scenario, is_own_role);
}

std::string paid_sum(const ResultsTable& table, std::size_t first, std::size_t scenario,
                     spec::Payee payee) {
    return table.sum(
        first, table.book.funding, scenario,
        [&](const spec::Specification& specification, std::size_t place) {
            return specification.funding[spec::index_at<spec::FundingIndex>(place)].payee == payee;
        });
}

std::string reimbursed(const ResultsTable& table, std::size_t first, std::size_t scenario) {
    std::string all = own_sum(table, first, scenario);
    const auto& scheme = table.book.specification(scenario).reimbursement;
    if (!scheme || !scheme->sum) return all;
    return "MIN(" + all + ',' + table.rates.of(table.rates.scheme_sum, scenario) + ')';
}

// Gives the row of the net.
std::size_t add_balance(ResultsTable& table, const SummedRows& rows, const Money& money) {
    const auto add = [&](const char* name, std::string_view title, double Totals::*value,
                         const ResultsTable::Formula& formula, Look look = Look::plain) {
        return table.total(
            name + std::string(money.suffix), title, Form::money, formula,
            [value](const Projection& all) { return all.totals.*value; }, look);
    };
    const std::size_t cost =
        add("cost", "Cost of the WTE required", money.cost,
            [&](std::size_t scenario) { return own_sum(table, rows.roles.cost, scenario); });
    const std::size_t funding =
        add("funding", "Funding of the network", money.funding, [&](std::size_t scenario) {
            return paid_sum(table, rows.funding, scenario, spec::Payee::network);
        });
    const std::size_t back = add(
        "reimbursement", "Reimbursed, at most the scheme's sum", money.reimbursement,
        [&](std::size_t scenario) { return reimbursed(table, rows.roles.reimbursed, scenario); });
    const std::size_t net = add(
        "net", "Net: funding and reimbursement less cost", money.net,
        [&](std::size_t scenario) {
            return table.here(funding, scenario) + '+' + table.here(back, scenario) + '-' +
                   table.here(cost, scenario);
        },
        Look::total);
    add("practice_income", "Beside it: income of the practices themselves", money.practice_income,
        [&](std::size_t scenario) {
            return paid_sum(table, rows.funding, scenario, spec::Payee::practices);
        });
    return net;
}

std::string judged_share(const ResultsTable& table, std::size_t hours_row, std::size_t scenario) {
    const std::string hours = table.here(hours_row, scenario);
    return "IF(" + hours + ">0,SUMPRODUCT((" + table.activities(scenario, Column::evidence) +
           "=\"" + std::string(spec::word(spec::Evidence::judgement)) + "\")*" +
           table.activities(scenario, Column::hours_per_week) + ")/" + hours + ",0)";
}

}  // namespace

SummaryRows add_summary(ResultsTable& table, const SummedRows& rows) {
    table.rows.section("In all, in steady state");
    SummaryRows summary;
    summary.hours = table.total(
        "hours_per_week", "Hours a week", Form::hours,
        [&](std::size_t scenario) {
            return "SUM(" + table.activities(scenario, Column::hours_per_week) + ')';
        },
        [](const Projection& all) { return all.totals.hours.per_week; }, Look::label);
    table.total(
        "additional_hours_per_week", "Of them new: not done today", Form::hours,
        [&](std::size_t scenario) {
            return "SUM(" + table.activities(scenario, Column::new_hours) + ')';
        },
        [](const Projection& all) { return all.totals.additional.per_week; });
    table.total(
        "", "Share of the hours that rests on judgement", Form::share,
        [&](std::size_t scenario) { return judged_share(table, summary.hours, scenario); },
        [](const Projection& all) { return analysis::share_on_judgement(all, false); });
    table.total(
        "not_yet_started_hours_per_week", "Hours a week that start after the year", Form::hours,
        [&](std::size_t scenario) {
            return "SUMPRODUCT((" + table.activities(scenario, Column::in_force) + "=\"" +
                   std::string(later_word) + "\")*" +
                   table.activities(scenario, Column::full_hours) + ")*7/365";
        },
        [](const Projection& all) { return all.totals.not_yet_started_hours_per_week; });
    summary.wte_missing = table.total(
        "", "WTE missing: required beyond those free", Form::wte,
        [&](std::size_t scenario) { return own_sum(table, rows.missing, scenario); },
        [](const Projection& all) { return analysis::wte_short(all, false); }, Look::label);
    summary.net = add_balance(table, rows, steady_money);
    return summary;
}

void add_year_summary(ResultsTable& table, const SummedRows& rows) {
    table.rows.section("In the contract year");
    table.total(
        "hours_in_year", "Hours in the contract year", Form::hours,
        [&](std::size_t scenario) {
            return "SUM(" + table.activities(scenario, Column::hours_in_year) + ')';
        },
        [](const Projection& all) { return all.totals.hours.in_year; }, Look::label);
    add_balance(table, rows, year_money);
}

}  // namespace pcnload::render::workbook
