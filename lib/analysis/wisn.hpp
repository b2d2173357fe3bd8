// A projection in the terms of the World Health Organization's WISN.
//
//     activity standard         = the time that one unit of the work takes (unit time)
//     standard workload         = available working time / unit time: units a year that one does
//     WTE of an activity        = workload a year / standard workload
//     category allowance factor = 1 / (1 - allowance)
//     individual allowance      = WTE that named people spend (WISN's individual allowance factor)
//     WTE required = sum of the WTE of service activities x category allowance factor
//                    + individual allowance
#pragma once

#include "analysis/projection.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace pcnload::analysis {

// Steady state, or what falls into the contract year.
enum class WisnPeriod : std::uint8_t { steady, contract_year };

struct WisnActivity {
    spec::ActivityIndex activity;
    std::string unit;              // "resident", "round"; what the workload counts
    double workload = 0;           // units a year that this role does
    double unit_hours = 0;         // of one unit
    double standard_workload = 0;  // units a year that one WTE could do
    double wte = 0;                // before the allowance factor
    bool individual = false;
};

struct WisnRole {
    spec::RoleIndex role;
    double available_hours = 0;   // a year and WTE
    double allowance_factor = 1;  // of the category
    double service_wte = 0;       // before the allowance factor
    double individual_wte = 0;
    double required = 0;
    double spare = 0;                        // of those in post, what is free
    double difference = 0;                   // spare less required
    std::optional<double> ratio;             // spare over required; none where nothing is
    std::vector<WisnActivity> activities{};  // that there is work in
};

// The roles that there is work for, in the contract's order.
std::vector<WisnRole> wisn(const Projection& projection, WisnPeriod period);

}  // namespace pcnload::analysis
