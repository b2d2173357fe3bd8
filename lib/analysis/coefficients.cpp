#include "analysis/coefficients.hpp"

#include "analysis/staffing.hpp"
#include "linear/workforce_model.hpp"

namespace pcnload::analysis {

namespace {

// The entry of W in a column of the line: a line has one driver.
double weight(const linear::WorkforceModel& model, std::size_t line, std::size_t column,
              spec::DriverIndex driver) {
    return model.weights[(line * linear::columns_per_line + column) * model.drivers + driver.value];
}

}  // namespace

std::vector<Coefficient> coefficients(const spec::Specification& specification) {
    const linear::WorkforceModel model = linear::assemble(specification);
    std::vector<Coefficient> all;
    for (std::size_t place = 0; place < model.lines.size(); ++place) {
        const linear::Line& line = model.lines[place];
        const spec::Activity& activity = specification.activities[line.activity];
        const spec::Role& role = specification.roles[line.role];
        Coefficient one{line.activity, line.role, {}, 0, 0};
        one.hours.per_week = weight(model, place, linear::week_column, activity.driver);
        for (std::size_t month = 0; month < units::months_per_year; ++month) {
            one.hours.in_year +=
                weight(model, place, linear::first_month_column + month, activity.driver);
        }
        const double annual = one.hours.per_week * steady_weeks;
        one.wte_required = wte_required(role, annual, activity.individual ? annual : 0);
        one.cost = one.wte_required * role.cost_per_year;
        all.push_back(one);
    }
    return all;
}

}  // namespace pcnload::analysis
