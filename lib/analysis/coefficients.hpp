// The linear model as numbers: what one unit of a driver brings in each of its lines.
#pragma once

#include "analysis/projection.hpp"
#include "spec/specification.hpp"

#include <vector>

namespace pcnload::analysis {

// An activity done by a role, per unit of the activity's driver.
struct Coefficient {
    spec::ActivityIndex activity;
    spec::RoleIndex role;
    Hours hours;
    double wte_required = 0;  // steady state
    double cost = 0;          // GBP a year, steady state
};

// One a line, in the order of the model; those that are nought too.
std::vector<Coefficient> coefficients(const spec::Specification& specification);

}  // namespace pcnload::analysis
