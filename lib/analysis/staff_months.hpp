// Staff by month: who is in post, what is free of them, and what the work of the month requires.
//
//     WTE in post in a month  = sum over its days of the WTE in post / its days
//     WTE required in a month = the WTE of its hours, were the whole year as it is:
//                               hours of the month x days of the year / days of the month
//
// so that a month of steady work requires what the steady state does.
#pragma once

#include "analysis/projection.hpp"

#include <array>
#include <optional>
#include <vector>

namespace pcnload::analysis {

struct StaffMonth {
    double in_post = 0;
    double spare = 0;  // free for network services
    double required = 0;
};

// More is required than is free, by more than rounding.
bool falls_short(const StaffMonth& month);

using StaffMonths = std::array<StaffMonth, units::months_per_year>;

// By RoleIndex.
std::vector<StaffMonths> staff_months(const Projection& projection);

// The months of a role that fall short, 0 for April.
struct ShortMonths {
    spec::RoleIndex role;
    int first = 0;
    int last = 0;
    int count = 0;

    [[nodiscard]] bool is_unbroken() const { return count == last - first + 1; }
};

// The roles that fall short in any month, the earliest first; none that others employ.
std::vector<ShortMonths> short_months(const Projection& projection,
                                      const std::vector<StaffMonths>& months);

// Whether anybody comes or leaves within the contract year.
bool staff_move(const Projection& projection);

}  // namespace pcnload::analysis
