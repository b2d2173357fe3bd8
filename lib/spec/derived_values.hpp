// The numbers of a specification that follow from its products: worked out when a contract is
// resolved, and again when an assumption takes another value.
#pragma once

#include "spec/specification.hpp"

namespace pcnload::spec {

// Shares that take all of it leave nothing, but for rounding: what is this little is none.
inline constexpr double share_slack = 1e-12;

// The product times one of the driver's unit, in base units.
double per_count(const Scaled& scaled, const Rows<Driver, DriverIndex>& drivers);

// WISN's available working time: contracted hours per week x working weeks per year.
double available_hours(const Role& role);
// WISN's category allowance factor: 1 / (1 - allowance).
double allowance_factor(const Product& allowance);
double cost_per_year(const Product& cost);

// The sum of the terms.
double share_value(const std::vector<ShareTerm>& terms);
// population x frequency x duration, per unit of the driver.
double load(const Activity& activity, const Rows<Driver, DriverIndex>& drivers);
double done_share(const Product& already_done);

double funding_per_year(const Funding& stream);
double most_per_year(const Product& most);

}  // namespace pcnload::spec
