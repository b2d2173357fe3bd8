// What a reader asks first of a projection: when is it worst, who is short, what does it rest on.
#pragma once

#include "analysis/projection.hpp"

#include <optional>
#include <vector>

namespace pcnload::analysis {

struct Peak {
    int month = 0;  // 0 is April
    double hours_per_week = 0;
};

// The month with the most hours a day, all roles together; of equals, the first.
Peak peak_month(const Projection& projection);

// A role of the network's own that needs more WTE than it has spare.
struct Shortage {
    spec::RoleIndex role;
    double wte = 0;
};

// The WTE above which what is required of the role counts as a shortage; nothing of a role that
// others employ.
std::optional<double> capacity(const Projection& projection, spec::RoleIndex role,
                               bool in_year = false);

// The largest first. `in_year`: by what the contract year requires.
std::vector<Shortage> shortages(const Projection& projection, bool in_year);

// Their sum.
double wte_short(const Projection& projection, bool in_year);

// Hours of the requirements that the contract implies and does not name.
Hours implied_hours(const Projection& projection);

// Shares of the hours, 0 where there are none.
double share_on_judgement(const Projection& projection, bool in_year);
double share_on_estimated_drivers(const Projection& projection, bool in_year);
double share_implied(const Projection& projection, bool in_year);

// Drivers that were estimated and that work rests on.
std::vector<spec::DriverIndex> estimated_drivers(const Projection& projection);

// Roles of the network's own that work needs and the profile says nothing of.
std::vector<spec::RoleIndex> unstated_roles(const Projection& projection);

// WTE that the role's additional hours in the contract year require.
double additional_wte_in_year(const Projection& projection, spec::RoleIndex role);

}  // namespace pcnload::analysis
