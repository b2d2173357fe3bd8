#include "render/workbook/inputs_sheet.hpp"

#include "render/number_text.hpp"
#include "render/workbook/scenario_table.hpp"

#include <cmath>
#include <optional>
#include <vector>

namespace pcnload::render::workbook {

namespace {

constexpr std::size_t profile_column = 3;

bool nearly(double a, double b) { return std::abs(a - b) <= 1e-12 * std::abs(b); }

Form count_form(double count) { return count == std::round(count) ? Form::count : Form::decimal; }

std::string from_sheet(std::size_t row, std::size_t column) {
    return std::string(inputs_name) + '!' + held(row, column);
}

// Where a count comes from that the profile does not give.
struct Origin {
    std::string formula;  // empty: from nowhere
    double value = 0;
};

class Writer {
public:
    Writer(const Book& book, const InputPlaces& places, const AssumptionPlaces& assumptions,
           Sheet& sheet)
        : book_(book),
          places_(places),
          assumptions_(assumptions),
          sheet_(sheet),
          table_(sheet, book, "Inputs",
                 "The network as its profile has it, in yellow. Leave a count empty to have it "
                 "estimated. A yellow cell of a scenario is that scenario's own number.",
                 {"Count", "Name", "Unit", "The profile"}) {}

    void write();

private:
    void counts();
    void staff(std::string_view title, Form form, double spec::ProfileStaff::*given,
               double spec::StaffInPost::*used);
    [[nodiscard]] Origin origin(const spec::Driver& driver, std::size_t scenario) const;
    [[nodiscard]] Content count(std::size_t row, std::size_t scenario, std::size_t at) const;

    const Book& book_;
    const InputPlaces& places_;
    const AssumptionPlaces& assumptions_;
    Sheet& sheet_;
    ScenarioTable table_;
};

// The driver's own value, or that of staff in post, or an estimate, in this order.
Origin Writer::origin(const spec::Driver& driver, std::size_t scenario) const {
    const spec::Specification& specification = book_.specification(scenario);
    const spec::Network& network = book_.scenarios[scenario]->network;
    const std::size_t column = places_.first_column + scenario;
    Origin origin;
    if (driver.value) return {exact_text(*driver.value), *driver.value};
    if (!driver.from_staff.empty()) {
        for (const spec::RoleIndex role : driver.from_staff) {
            if (!origin.formula.empty()) origin.formula += '+';
            const std::size_t row = book_.roles.row_of(scenario, role.value);
            origin.formula += place(places_.first_wte + row, column);
            origin.value += network.in_post(role).wte;
        }
        return origin;
    }
    if (!driver.estimate) return origin;
    const spec::Scaled& estimate = *driver.estimate;
    const std::string product =
        product_formula(estimate.product, specification, assumptions_.of(scenario));
    if (!estimate.driver) {
        return {product + times(1 / driver.unit.scale), estimate.per_count / driver.unit.scale};
    }
    const std::size_t row = book_.drivers.row_of(scenario, estimate.driver->value);
    const double from = network.driver(*estimate.driver).value.value_or(0);
    const double scale = specification.drivers[*estimate.driver].unit.scale / driver.unit.scale;
    return {place(places_.first_count + row, column) + "*(" + product + ')' + times(scale),
            estimate.per_count / driver.unit.scale * from};
}

Content Writer::count(std::size_t row, std::size_t scenario, std::size_t at) const {
    const spec::Driver& driver =
        book_.specification(scenario).drivers[spec::index_at<spec::DriverIndex>(at)];
    const double value = book_.scenarios[scenario]->network.drivers[at].value.value_or(0);
    const spec::ProfileCount* given = book_.profile.counts.find(driver.id);
    const Origin other = origin(driver, scenario);
    if (!nearly(given != nullptr ? given->value : other.value, value)) {
        return {"", value, {Look::input, count_form(value)}};  // a change has set or moved it
    }
    const std::string profile = held_column(row, profile_column);
    return {other.formula.empty()
                ? profile
                : "IF(" + profile + "=\"\"," + other.formula + ',' + profile + ')',
            value,
            {Look::plain, count_form(value)}};
}

// As the first scenario has it that has the driver.
std::string unit_of(const Book& book, std::size_t row) {
    for (std::size_t scenario = 0; scenario < book.scenarios.size(); ++scenario) {
        const auto place = book.drivers.place(row, scenario);
        if (!place) continue;
        return book.specification(scenario)
            .drivers[spec::index_at<spec::DriverIndex>(*place)]
            .unit_text;
    }
    return {};
}

void Writer::counts() {
    table_.section("Counts of the network");
    for (std::size_t row = 0; row < book_.drivers.size(); ++row) {
        const std::string& id = book_.drivers.id(row);
        const std::size_t at = table_.next_row();
        table_.row(id, book_.drivers.title(row), unit_of(book_, row),
                   [&](std::size_t scenario) -> std::optional<Content> {
                       const auto place = book_.drivers.place(row, scenario);
                       if (!place) return std::nullopt;
                       return count(at, scenario, *place);
                   });
        if (const spec::ProfileCount* given = book_.profile.counts.find(id)) {
            sheet_.put_number(at, profile_column, given->value,
                              {Look::input, count_form(given->value)});
        } else {
            sheet_.put_blank(at, profile_column, {Look::input, Form::decimal});
        }
    }
}

void Writer::staff(std::string_view title, Form form, double spec::ProfileStaff::*given,
                   double spec::StaffInPost::*used) {
    table_.section(title);
    const std::size_t first = table_.next_row();
    table_.rows(
        book_.roles, form == Form::wte ? "WTE" : "",
        [&](std::size_t scenario, std::size_t place) -> std::optional<Content> {
            const std::size_t row = book_.roles.row_of(scenario, place);
            const double value = book_.scenarios[scenario]->network.staff[place].*used;
            const spec::ProfileStaff* stated = book_.profile.staff.find(book_.roles.id(row));
            if (!nearly(stated != nullptr ? stated->*given : 0, value)) {
                return Content{"", value, {Look::input, form}};
            }
            return Content{held_column(first + row, profile_column), value, {Look::plain, form}};
        });
    for (std::size_t row = 0; row < book_.roles.size(); ++row) {
        if (const spec::ProfileStaff* stated = book_.profile.staff.find(book_.roles.id(row))) {
            sheet_.put_number(first + row, profile_column, stated->*given, {Look::input, form});
        } else {
            sheet_.put_blank(first + row, profile_column, {Look::input, form});
        }
    }
}

void Writer::write() {
    counts();
    staff("Staff in post", Form::wte, &spec::ProfileStaff::wte, &spec::StaffInPost::wte);
    staff("Share of them that is free for network services", Form::exact_share,
          &spec::ProfileStaff::free, &spec::StaffInPost::free);
}

}  // namespace

std::string InputPlaces::count(std::size_t row, std::size_t scenario) const {
    return from_sheet(first_count + row, first_column + scenario);
}

std::string InputPlaces::wte(std::size_t row, std::size_t scenario) const {
    return from_sheet(first_wte + row, first_column + scenario);
}

std::string InputPlaces::free(std::size_t row, std::size_t scenario) const {
    return from_sheet(first_free + row, first_column + scenario);
}

InputPlaces place_inputs(const Book& book) {
    constexpr std::size_t before = first_table_row + 1;  // behind the first section's title
    constexpr std::size_t between = 2;                   // an empty row and a title
    InputPlaces places;
    places.first_count = before;
    places.first_wte = places.first_count + book.drivers.size() + between;
    places.first_free = places.first_wte + book.roles.size() + between;
    places.first_column = profile_column + 1;
    return places;
}

Sheet inputs_sheet(const Book& book, const InputPlaces& places,
                   const AssumptionPlaces& assumptions) {
    Sheet sheet;
    sheet.name = inputs_name;
    sheet.widths = {46, 34, 20, 14};
    Writer(book, places, assumptions, sheet).write();
    return sheet;
}

}  // namespace pcnload::render::workbook
