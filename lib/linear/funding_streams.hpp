// When a stream of funding pays.
#pragma once

#include "spec/specification.hpp"
#include "units/contract_year.hpp"

#include <optional>

namespace pcnload::linear {

// From its first day to its last; without one, from the beginning or to the end.
struct PaidDays {
    std::optional<units::Date> starts;
    std::optional<units::Date> ends;
};
inline PaidDays paid_days(const spec::Funding& stream) { return {stream.starts, stream.ends}; }

// The share of the contract year's days on which it pays.
double paid_share(const PaidDays& days, units::ContractYear year);
// In steady state: it has started by, and not ended before, the contract year's last day.
bool pays_in_the_end(const PaidDays& days, units::ContractYear year);

}  // namespace pcnload::linear
