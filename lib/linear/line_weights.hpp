// The entries of W that one line has: hours per unit of its driver.
#pragma once

#include "linear/in_force.hpp"
#include "spec/specification.hpp"
#include "units/contract_year.hpp"

#include <array>
#include <cstddef>

namespace pcnload::linear {

// The columns of a line in the matrix W.
inline constexpr std::size_t week_column = 0;  // hours per week, steady state
inline constexpr std::size_t pending_column =
    1;  // hours per week that start after the year's last day
inline constexpr std::size_t first_month_column = 2;  // then hours in each month, April to March
inline constexpr std::size_t columns_per_line = 2 + units::months_per_year;

// `share` is the role's share of the activity.
std::array<double, columns_per_line> line_weights(const spec::Activity& activity, double share,
                                                  const InForce& in_force);

}  // namespace pcnload::linear
