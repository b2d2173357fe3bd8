// When work is in force within a contract year.
#pragma once

#include "spec/specification.hpp"
#include "units/contract_year.hpp"

#include <array>

namespace pcnload::linear {

struct InForce {
    bool steady = false;   // recurring: started by, and not ended before, the year's last day
    bool pending = false;  // recurring: starts after the year's last day
    // Of a recurring activity, the share of its annual hours that falls into each month, the sum
    // over its days of in_force(day) / days of the year. Of work done once, the share of its hours
    // that falls into each month.
    std::array<double, units::months_per_year> months{};
};

InForce in_force(const spec::Activity& activity, units::ContractYear year);

}  // namespace pcnload::linear
