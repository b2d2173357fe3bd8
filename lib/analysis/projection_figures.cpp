#include "analysis/projection_figures.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace pcnload::analysis {

namespace {

constexpr double missing = std::numeric_limits<double>::quiet_NaN();

class Gathering {
public:
    void add(double figure) { all_.push_back(figure); }
    void add(const std::optional<double>& figure) { add(figure.value_or(missing)); }
    void add(const Hours& hours) {
        add(hours.per_week);
        add(hours.in_year);
    }
    void add(const RoleFigures& role);
    void add(const Totals& totals);
    std::vector<double> take() { return std::move(all_); }

private:
    std::vector<double> all_;
};

void Gathering::add(const RoleFigures& role) {
    add(role.hours);
    add(role.additional);
    add(role.individual);
    for (const double month : role.months)
        add(month);
    for (const double figure :
         {role.wte_required, role.wte_required_in_year, role.additional_wte_required,
          role.wte_in_post, role.wte_spare, role.wte_in_post_in_year, role.wte_spare_in_year,
          role.difference, role.cost, role.cost_in_year, role.reimbursement,
          role.reimbursement_in_year})
        add(figure);
    add(role.ratio);
    add(role.time_share);
}

void Gathering::add(const Totals& totals) {
    add(totals.hours);
    add(totals.additional);
    for (const double figure :
         {totals.not_yet_started_hours_per_week, totals.cost, totals.funding, totals.reimbursement,
          totals.net, totals.cost_in_year, totals.funding_in_year, totals.reimbursement_in_year,
          totals.net_in_year, totals.practice_income, totals.practice_income_in_year})
        add(figure);
}

}  // namespace

std::vector<double> all_figures(const Projection& projection) {
    Gathering gathering;
    for (const linear::LineHours& line : projection.line_hours) {
        gathering.add(line.per_week);
        gathering.add(line.pending_per_week);
        for (const double month : line.months)
            gathering.add(month);
    }
    for (const RoleFigures& role : projection.roles)
        gathering.add(role);
    for (const auto& service : projection.service_roles) {
        for (const ServiceRoleFigures& role : service) {
            gathering.add(role.hours);
            gathering.add(role.wte_required);
            gathering.add(role.cost);
        }
    }
    for (const FundingFigures& stream : projection.funding) {
        gathering.add(stream.per_year);
        gathering.add(stream.in_year);
    }
    for (const spec::DriverCount& driver : projection.network.drivers)
        gathering.add(driver.value);
    gathering.add(projection.totals);
    return gathering.take();
}

bool same_figures(const std::vector<double>& a, const std::vector<double>& b) {
    return std::ranges::equal(
        a, b, [](double x, double y) { return x == y || (std::isnan(x) && std::isnan(y)); });
}

}  // namespace pcnload::analysis
