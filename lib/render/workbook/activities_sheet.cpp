#include "render/workbook/activities_sheet.hpp"

#include "linear/in_force.hpp"
#include "units/contract_year.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace pcnload::render::workbook {

namespace {

using spec::Activity;
using spec::StaffShare;

constexpr std::size_t heading_row = 2;
constexpr std::size_t first_row = heading_row + 1;

struct Heading {
    std::string_view text;
    double width;
    Form form = Form::wrapped;
};
constexpr std::array<Heading, 23> headings{
    {{"Service", 34},
     {"Requirement", 27},
     {"Activity", 22},
     {"What is done", 48},
     {"Role", 25},
     {"Grows with", 30},
     {"Count", 10, Form::wrapped_right},
     {"x population", 12, Form::wrapped_right},
     {"", 9},
     {"x frequency", 12, Form::wrapped_right},
     {"", 28},
     {"x duration", 12, Form::wrapped_right},
     {"", 24},
     {"x share of the role", 11, Form::wrapped_right},
     {"= hours a year, or once", 13, Form::wrapped_right},
     {"At the end of the year", 13, Form::word},
     {"Hours a week", 10, Form::wrapped_right},
     {"Time of named people", 10, Form::word},
     {"Done today", 10, Form::wrapped_right},
     {"New hours a week", 10, Form::wrapped_right},
     {"Share that falls into the year", 13, Form::wrapped_right},
     {"Hours in the year", 11, Form::wrapped_right},
     {"Weakest evidence", 13, Form::word}}};

std::size_t number(Column column) { return static_cast<std::size_t>(column); }

std::string_view state_word(const Activity& activity, const linear::InForce& force) {
    if (activity.once) return "once";
    if (force.pending) return later_word;
    return force.steady ? in_force_word : "ended";
}

// Of a population the driver's own unit is a part: of what is left only a rate has one to show.
ShownUnit population_unit(const spec::Product& population, const spec::Driver& driver) {
    constexpr auto time = units::Base::calendar;
    if (population.dimension.power(time) - driver.unit.dimension.power(time) != -1) return {};
    return {units::days_per_year, "per year"};
}

class Writer {
public:
    Writer(const Book& book, std::size_t scenario, const InputPlaces& inputs,
           const AssumptionPlaces& assumptions, Sheet& sheet)
        : projection_(*book.scenarios[scenario]),
          specification_(book.specification(scenario)),
          book_(book),
          scenario_(scenario),
          inputs_(inputs),
          assumptions_(assumptions.of(scenario)),
          sheet_(sheet) {}

    void write();

private:
    void write_headings();
    void line(const Activity& activity, const StaffShare& share, std::size_t line);
    void names(const Activity& activity, const StaffShare& share);
    double factor(Column column, const spec::Product& product, double per_base);
    void factors(const Activity& activity);
    void share_of_role(const StaffShare& share);
    void hours(const Activity& activity, const StaffShare& share, const linear::LineHours& hours);
    [[nodiscard]] std::string at(Column column) const { return place(row_, number(column)); }
    void put(Column column, std::string_view text, Style style = {}) {
        sheet_.put_text(row_, number(column), text, style);
    }
    void put(Column column, std::string formula, double value, Form form) {
        sheet_.put_formula(row_, number(column), std::move(formula), value, {Look::plain, form});
    }

    const analysis::Projection& projection_;
    const spec::Specification& specification_;
    const Book& book_;
    std::size_t scenario_;
    const InputPlaces& inputs_;
    AssumptionPlace assumptions_;
    Sheet& sheet_;
    std::size_t row_ = first_row;
    double to_base_ = 1;  // what turns the row's factors, as they are shown, into hours
};

void Writer::write_headings() {
    sheet_.put_text(0, 0, projection_.scenario + ": " + projection_.title,
                    {Look::title, Form::text});
    sheet_.put_text(1, 0,
                    "A row for each role that takes part in an activity. All factors lead to the "
                    "sheets Inputs and Assumptions.",
                    {Look::note, Form::text});
    for (std::size_t i = 0; i < headings.size(); ++i) {
        sheet_.put_text(heading_row, i, headings[i].text, {Look::heading, headings[i].form});
        sheet_.widths.push_back(headings[i].width);
    }
    sheet_.frozen_rows = first_row;
    sheet_.frozen_columns = number(Column::title);
    static_assert(static_cast<std::size_t>(Column::evidence) + 1 == headings.size());
    sheet_.printed_columns = headings.size();
}

void Writer::names(const Activity& activity, const StaffShare& share) {
    const spec::Requirement& requirement = specification_.requirements[activity.requirement];
    put(Column::service, specification_.services[activity.service].id);
    put(Column::requirement, requirement.id);
    put(Column::activity, activity.id);
    put(Column::title, activity.title.empty() ? requirement.summary : activity.title,
        {Look::plain, Form::wrapped});
    put(Column::role, specification_.roles[share.role].id);
    put(Column::driver, specification_.drivers[activity.driver].id);
}

// In a unit for people; gives what one of it is in base units.
double Writer::factor(Column column, const spec::Product& product, double per_base) {
    const std::string formula = product_formula(product, specification_, assumptions_);
    put(column, formula + times(per_base), product.value * per_base, Form::general);
    return 1 / per_base;
}

void Writer::factors(const Activity& activity) {
    const spec::Driver& driver = specification_.drivers[activity.driver];
    const double count = projection_.network.driver(activity.driver).value.value_or(0);
    const std::size_t row = book_.drivers.row_of(scenario_, activity.driver.value);
    put(Column::count, inputs_.count(row, scenario_), count,
        count == std::round(count) ? Form::count : Form::decimal);
    to_base_ = driver.unit.scale;
    const auto put_factor = [&](Column column, Column unit_column, const spec::Product& product,
                                const ShownUnit& unit) {
        to_base_ *= factor(column, product, unit.per_base);
        put(unit_column, unit.text, {Look::note, Form::word});
    };
    put_factor(Column::population, Column::population_unit, activity.population,
               population_unit(activity.population, driver));
    if (activity.frequency) {
        put_factor(Column::frequency, Column::frequency_unit, *activity.frequency,
                   shown_unit(activity.frequency->value, activity.frequency->dimension));
    } else {
        sheet_.put_number(row_, number(Column::frequency), 1, {Look::given, Form::general});
    }
    put_factor(Column::duration, Column::duration_unit, activity.duration,
               shown_unit(activity.duration.value, activity.duration.dimension));
}

void Writer::share_of_role(const StaffShare& share) {
    std::string formula;
    for (const spec::ShareTerm& term : share.terms) {
        if (!formula.empty() || term.sign < 0) formula += term.sign < 0 ? '-' : '+';
        formula += product_formula(term.product, specification_, assumptions_);
    }
    // Shares that take all of it leave nothing, but for rounding.
    if (share.terms.size() > 1) formula = "IF(ABS(" + formula + ")<1E-12,0," + formula + ')';
    put(Column::share, formula, share.value, Form::exact_share);
}

void Writer::hours(const Activity& activity, const StaffShare& share,
                   const linear::LineHours& hours) {
    const linear::InForce force = linear::in_force(activity, specification_.head.year);
    const double days = activity.once ? 1 : units::days_per_year;
    const double count = projection_.network.driver(activity.driver).value.value_or(0);
    put(Column::full_hours,
        at(Column::count) + '*' + at(Column::population) + '*' + at(Column::frequency) + '*' +
            at(Column::duration) + '*' + at(Column::share) + times(to_base_ * days),
        activity.load * share.value * count * days, Form::hours);
    put(Column::in_force, state_word(activity, force), {Look::given, Form::word});
    put(Column::hours_per_week,
        "IF(" + at(Column::in_force) + "=\"" + std::string(in_force_word) + "\"," +
            at(Column::full_hours) + "*7/365,0)",
        hours.per_week, Form::hours);
    put(Column::named, activity.individual ? named_word : "no", {Look::given, Form::word});
    if (activity.already_done) {
        put(Column::done,
            "MIN(1," + product_formula(*activity.already_done, specification_, assumptions_) + ')',
            activity.done, Form::exact_share);
    } else {
        sheet_.put_number(row_, number(Column::done), 0, {Look::given, Form::exact_share});
    }
    put(Column::new_hours, at(Column::hours_per_week) + "*(1-" + at(Column::done) + ')',
        hours.per_week * (1 - activity.done), Form::hours);
    double of_year = 0;
    for (const double month : force.months)
        of_year += month;
    sheet_.put_number(row_, number(Column::share_of_year), of_year, {Look::given, Form::factor});
    put(Column::hours_in_year, at(Column::full_hours) + '*' + at(Column::share_of_year),
        hours.in_year(), Form::hours);
}

void Writer::line(const Activity& activity, const StaffShare& share, std::size_t line) {
    names(activity, share);
    factors(activity);
    share_of_role(share);
    hours(activity, share, projection_.line_hours[line]);
    const auto place = projection_.lines[line].activity.value;
    put(Column::evidence, spec::word(projection_.activity_evidence[place]),
        {Look::note, Form::word});
    ++row_;
}

void Writer::write() {
    write_headings();
    std::size_t next = 0;
    for (const Activity& activity : specification_.activities) {
        for (const StaffShare& share : activity.staff)
            line(activity, share, next++);
    }
}

}  // namespace

std::string activities_name(const Book& book, std::size_t scenario) {
    return sheet_name(scenario + 1, book.scenarios[scenario]->scenario);
}

std::string activity_column(const Book& book, std::size_t scenario, Column column) {
    // Where there is no activity the range is one empty row.
    const std::size_t lines = std::max<std::size_t>(book.scenarios[scenario]->lines.size(), 1);
    return of_sheet(activities_name(book, scenario)) + held(first_row, number(column)) + ':' +
           held(first_row + lines - 1, number(column));
}

Sheet activities_sheet(const Book& book, std::size_t scenario, const InputPlaces& inputs,
                       const AssumptionPlaces& assumptions) {
    Sheet sheet;
    sheet.name = activities_name(book, scenario);
    Writer(book, scenario, inputs, assumptions, sheet).write();
    return sheet;
}

}  // namespace pcnload::render::workbook
