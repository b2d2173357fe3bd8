#include "render/workbook/rates_sheet.hpp"

#include "linear/funding_streams.hpp"
#include "render/workbook/scenario_table.hpp"
#include "units/contract_year.hpp"

#include <algorithm>
#include <optional>

namespace pcnload::render::workbook {

namespace {

using spec::Role;

constexpr double days_per_week = 7;

class Writer {
public:
    Writer(const Book& book, const InputPlaces& inputs, const AssumptionPlaces& assumptions,
           Sheet& sheet, RatePlaces& places)
        : book_(book),
          inputs_(inputs),
          assumptions_(assumptions),
          places_(places),
          table_(sheet, book, "Rates",
                 "What a whole-time equivalent (WTE) works and costs, and what is paid. All of it "
                 "follows from the assumptions and the counts.",
                 {"Rate", "Name", "Unit"}) {}

    void write();

private:
    using RoleMaker = std::function<std::optional<Content>(const Role& role, std::size_t scenario,
                                                           std::size_t row)>;
    std::size_t roles(std::string_view title, std::string_view unit, const RoleMaker& make);
    void working_time();
    void scheme();
    void funding();
    [[nodiscard]] std::string formula(const spec::Product& product, std::size_t scenario) const {
        return product_formula(product, book_.specification(scenario), assumptions_.of(scenario));
    }
    [[nodiscard]] std::string scaled_formula(const spec::Scaled& scaled,
                                             std::size_t scenario) const;
    [[nodiscard]] std::string of(std::size_t first, std::size_t row, std::size_t scenario) const {
        return place(first + row, table_.column(scenario));
    }

    const Book& book_;
    const InputPlaces& inputs_;
    const AssumptionPlaces& assumptions_;
    RatePlaces& places_;
    ScenarioTable table_;
};

std::size_t Writer::roles(std::string_view title, std::string_view unit, const RoleMaker& make) {
    table_.section(title);
    return table_.rows(book_.roles, unit, [&](std::size_t scenario, std::size_t at) {
        return make(book_.specification(scenario).roles[spec::index_at<spec::RoleIndex>(at)],
                    scenario, book_.roles.row_of(scenario, at));
    });
}

void Writer::working_time() {
    const std::size_t contracted =
        roles("Contracted hours", "h a week", [&](const Role& role, std::size_t scenario, auto) {
            return Content{formula(role.contracted, scenario) + "*7",
                           role.contracted.value * days_per_week,
                           {Look::plain, Form::hours}};
        });
    const std::size_t weeks =
        roles("Working weeks", "a year", [&](const Role& role, std::size_t scenario, auto) {
            return Content{formula(role.working_weeks, scenario) + "*365/7",
                           role.working_weeks.value * units::weeks_per_year,
                           {Look::plain, Form::hours}};
        });
    places_.available =
        roles("Available working time of a WTE", "h a year",
              [&](const Role& role, std::size_t scenario, std::size_t row) {
                  return Content{of(contracted, row, scenario) + '*' + of(weeks, row, scenario),
                                 role.available_hours,
                                 {Look::plain, Form::hours}};
              });
    const std::size_t allowance =
        roles("Allowance: working time that goes to no activity", "",
              [&](const Role& role, std::size_t scenario, auto) {
                  const Style style{Look::plain, Form::exact_share};
                  if (!role.allowance) return Content{"", 0, {Look::given, Form::exact_share}};
                  return Content{formula(*role.allowance, scenario), role.allowance->value, style};
              });
    places_.factor = roles("Allowance factor: 1 / (1 - allowance)", "",
                           [&](const Role& role, std::size_t scenario, std::size_t row) {
                               return Content{"1/(1-" + of(allowance, row, scenario) + ')',
                                              role.allowance_factor,
                                              {Look::plain, Form::factor}};
                           });
    places_.cost =
        roles("Cost of a WTE", "GBP a year", [&](const Role& role, std::size_t scenario, auto) {
            return Content{formula(role.cost, scenario) + "*365",
                           role.cost_per_year,
                           {Look::plain, Form::money}};
        });
}

const spec::ReimbursedRole* reimbursed(const spec::Specification& specification, const Role& role) {
    if (!specification.reimbursement || role.employer == spec::Employer::community) return nullptr;
    const auto& rows = specification.reimbursement->roles;
    const auto row = std::ranges::find_if(rows, [&](const spec::ReimbursedRole& each) {
        return &specification.roles[each.role] == &role;
    });
    return row == rows.end() ? nullptr : &*row;
}

// A count times the product, in base units.
std::string Writer::scaled_formula(const spec::Scaled& scaled, std::size_t scenario) const {
    std::string product = formula(scaled.product, scenario);
    if (!scaled.driver) return product;
    const double scale = book_.specification(scenario).drivers[*scaled.driver].unit.scale;
    const std::size_t row = book_.drivers.row_of(scenario, scaled.driver->value);
    return inputs_.count(row, scenario) + "*(" + product + ')' + times(scale);
}

void Writer::scheme() {
    places_.most =
        roles("The most that the scheme reimburses of a WTE", "GBP a year",
              [&](const Role& role, std::size_t scenario, auto) -> std::optional<Content> {
                  const auto* row = reimbursed(book_.specification(scenario), role);
                  if (row == nullptr || !row->most) return std::nullopt;
                  return Content{formula(*row->most, scenario) + "*365",
                                 row->most_per_year,
                                 {Look::plain, Form::money}};
              });
    places_.share = roles(
        "The share of it that the scheme reimburses", "",
        [&](const Role& role, std::size_t scenario, auto) -> std::optional<Content> {
            const spec::Specification& specification = book_.specification(scenario);
            const auto* row = reimbursed(specification, role);
            if (row == nullptr) return std::nullopt;
            const auto& share = row->share ? row->share : specification.reimbursement->share;
            if (!share) return Content{"", 1, {Look::given, Form::exact_share}};
            return Content{
                formula(*share, scenario), row->share_value, {Look::plain, Form::exact_share}};
        });
    table_.section("The scheme's sum");
    places_.scheme_sum =
        table_.row("", "The most that the scheme reimburses in all", "GBP a year",
                   [&](std::size_t scenario) -> std::optional<Content> {
                       const auto& scheme = book_.specification(scenario).reimbursement;
                       if (!scheme || !scheme->sum) return std::nullopt;
                       return Content{scaled_formula(*scheme->sum, scenario) + "*365",
                                      book_.scenarios[scenario]->reimbursement_sum.value_or(0),
                                      {Look::plain, Form::money}};
                   });
}

void Writer::funding() {
    const auto stream_of = [&](std::size_t scenario, std::size_t at) -> const spec::Funding& {
        return book_.specification(scenario).funding[spec::index_at<spec::FundingIndex>(at)];
    };
    table_.section("Funding at the rate of a full year");
    places_.funding = table_.rows(
        book_.funding, "GBP a year", [&](std::size_t scenario, std::size_t at) -> Content {
            const spec::Funding& stream = stream_of(scenario, at);
            const double count = book_.scenarios[scenario]
                                     ->network.driver(*stream.population.driver)
                                     .value.value_or(0);
            return {scaled_formula(stream.population, scenario) + "*(" +
                        formula(stream.rate, scenario) + ")*365",
                    count * stream.per_count_per_year,
                    {Look::plain, Form::money}};
        });
    table_.section("Paid at the end of the contract year: 1, or 0");
    places_.paid_at_end =
        table_.rows(book_.funding, "", [&](std::size_t scenario, std::size_t at) -> Content {
            const bool paid = linear::pays_in_the_end(linear::paid_days(stream_of(scenario, at)),
                                                      book_.specification(scenario).head.year);
            return {"", paid ? 1.0 : 0.0, {Look::given, Form::count}};
        });
    table_.section("Share of the contract year for which it is paid");
    places_.paid_of_year =
        table_.rows(book_.funding, "", [&](std::size_t scenario, std::size_t at) -> Content {
            return {"",
                    linear::paid_share(linear::paid_days(stream_of(scenario, at)),
                                       book_.specification(scenario).head.year),
                    {Look::given, Form::factor}};
        });
}

void Writer::write() {
    working_time();
    scheme();
    funding();
    places_.first_column = table_.column(0);
}

}  // namespace

std::string RatePlaces::of(std::size_t row, std::size_t scenario) const {
    return std::string(rates_name) + '!' + held(row, first_column + scenario);
}

Sheet rates_sheet(const Book& book, const InputPlaces& inputs, const AssumptionPlaces& assumptions,
                  RatePlaces& places) {
    Sheet sheet;
    sheet.name = rates_name;
    sheet.widths = {46, 34, 16};
    Writer(book, inputs, assumptions, sheet, places).write();
    return sheet;
}

}  // namespace pcnload::render::workbook
