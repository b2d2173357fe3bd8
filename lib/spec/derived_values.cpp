#include "spec/derived_values.hpp"

#include "units/contract_year.hpp"

#include <algorithm>
#include <cmath>

namespace pcnload::spec {

double per_count(const Scaled& scaled, const Rows<Driver, DriverIndex>& drivers) {
    return scaled.driver ? scaled.product.value * drivers[*scaled.driver].unit.scale
                         : scaled.product.value;
}

double available_hours(const Role& role) {
    return role.contracted.value * role.working_weeks.value * units::days_per_year;
}

double allowance_factor(const Product& allowance) { return 1 / (1 - allowance.value); }

double cost_per_year(const Product& cost) { return cost.value * units::days_per_year; }

double share_value(const std::vector<ShareTerm>& terms) {
    double sum = 0;
    for (const ShareTerm& term : terms)
        sum += term.sign * term.product.value;
    return std::abs(sum) < share_slack ? 0 : sum;
}

double load(const Activity& activity, const Rows<Driver, DriverIndex>& drivers) {
    const double population = activity.population.value * drivers[activity.driver].unit.scale;
    return population * (activity.frequency ? activity.frequency->value : 1) *
           activity.duration.value;
}

double done_share(const Product& already_done) { return std::min(already_done.value, 1.0); }

double funding_per_year(const Funding& stream) {
    return stream.population.per_count * stream.rate.value * units::days_per_year;
}

double most_per_year(const Product& most) { return most.value * units::days_per_year; }

}  // namespace pcnload::spec
