#include "render/workbook/results_table.hpp"

#include <optional>

namespace pcnload::render::workbook {

namespace {

using analysis::FundingFigures;
using analysis::Hours;
using analysis::RoleFigures;

std::string_view unit_of(Form form) {
    if (form == Form::money) return "GBP";
    if (form == Form::hours) return "h";
    return form == Form::wte ? "WTE" : "";
}

}  // namespace

const Period steady{Column::hours_per_week,
                    "*365/7",
                    "",
                    "",
                    "hours_per_week",
                    "h a week",
                    &Hours::per_week,
                    &RoleFigures::wte_required,
                    &RoleFigures::cost,
                    &RoleFigures::reimbursement};
const Period in_year{Column::hours_in_year,
                     "",
                     "_in_year",
                     " in the contract year",
                     "hours_in_year",
                     "h",
                     &Hours::in_year,
                     &RoleFigures::wte_required_in_year,
                     &RoleFigures::cost_in_year,
                     &RoleFigures::reimbursement_in_year};

bool is_own_role(const spec::Specification& specification, std::size_t place) {
    return specification.roles[spec::index_at<spec::RoleIndex>(place)].employer !=
           spec::Employer::community;
}

ResultsTable::ResultsTable(const Book& of, const InputPlaces& input_places,
                           const RatePlaces& rate_places, Sheet& sheet,
                           std::vector<CheckedFigure>& checked)
    : book(of),
      inputs(input_places),
      rates(rate_places),
      rows(sheet, of, results_name,
           "What the contract asks for, by role, service and stream. Money is GBP a year in steady "
           "state, where nothing else is said.",
           {"Result", "Name", "Unit"}),
      checked_(checked) {}

void ResultsTable::check(const std::string& name, std::size_t scenario, std::size_t row,
                         double value) {
    checked_.push_back({name, scenario, value,
                        std::string(results_name) + '!' + held(row, rows.column(scenario))});
}

std::size_t ResultsTable::total(const std::string& name, std::string_view title, Form form,
                                const Formula& formula, const Value& value, Look look) {
    const std::size_t row = rows.next_row();
    return rows.row(
        name, title, unit_of(form),
        [&](std::size_t scenario) -> std::optional<Content> {
            const double number = value(*book.scenarios[scenario]);
            if (!name.empty()) check(name, scenario, row, number);
            return Content{formula(scenario), number, {Look::plain, form}};
        },
        look);
}

std::size_t ResultsTable::roles(const std::string& name, std::string_view title,
                                std::string_view unit, Form form, const RowFormula& formula,
                                const RoleValue& value) {
    rows.section(title);
    const std::size_t first = rows.next_row();
    return rows.rows(book.roles, unit,
                     [&](std::size_t scenario, std::size_t at) -> std::optional<Content> {
                         const std::size_t row = book.roles.row_of(scenario, at);
                         const double number = value(book.scenarios[scenario]->roles[at]);
                         if (!name.empty())
                             check(book.roles.id(row) + '.' + name, scenario, first + row, number);
                         return Content{formula(scenario, row), number, {Look::plain, form}};
                     });
}

std::size_t ResultsTable::streams(std::string_view title, const std::string& measure,
                                  std::size_t paid, double FundingFigures::*value) {
    rows.section(title);
    const std::size_t first = rows.next_row();
    return rows.rows(
        book.funding, "GBP", [&](std::size_t scenario, std::size_t at) -> std::optional<Content> {
            const std::size_t row = book.funding.row_of(scenario, at);
            const double number = book.scenarios[scenario]->funding[at].*value;
            check("funding/" + book.funding.id(row) + '.' + measure, scenario, first + row, number);
            return Content{
                rates.of(rates.funding + row, scenario) + '*' + rates.of(paid + row, scenario),
                number,
                {Look::plain, Form::money}};
        });
}

std::string ResultsTable::sum(std::size_t first, const CommonRows& parts, std::size_t scenario,
                              const IsIn& is_in) const {
    const auto belongs = [&](std::size_t row) {
        const auto at = parts.place(row, scenario);
        return at && is_in(book.specification(scenario), *at);
    };
    std::string arguments;
    for (std::size_t row = 0; row < parts.size(); ++row) {
        if (!belongs(row)) continue;
        std::size_t last = row;
        while (last + 1 < parts.size() && belongs(last + 1))
            ++last;
        if (!arguments.empty()) arguments += ',';
        arguments += here(first + row, scenario);
        if (last > row) arguments += ':' + here(first + last, scenario);
        row = last;
    }
    return arguments.empty() ? "0" : "SUM(" + arguments + ')';
}

}  // namespace pcnload::render::workbook
