// Staff counted for the days that they are in post.
#pragma once

#include "spec/network.hpp"
#include "units/contract_year.hpp"

namespace pcnload::linear {

struct MeanStaff {
    double wte = 0;
    double spare = 0;  // WTE free for network services
};

// Of a role over the days of the contract year from `first` to `last`, both included: the mean,
// each day counting as much as any other.
MeanStaff mean_staff(const spec::StaffInPost& staff, units::Date first, units::Date last);
MeanStaff mean_staff(const spec::StaffInPost& staff, units::ContractYear year);

}  // namespace pcnload::linear
