#include "linear/funding_streams.hpp"

#include <algorithm>

namespace pcnload::linear {

using units::Date;

double paid_share(const PaidDays& days, units::ContractYear year) {
    const Date first = std::max(days.starts.value_or(year.first_day()), year.first_day());
    const Date last = std::min(days.ends.value_or(year.last_day()), year.last_day());
    return first > last ? 0
                        : static_cast<double>(units::days_between(first, last) + 1) / year.days();
}

bool pays_in_the_end(const PaidDays& days, units::ContractYear year) {
    return !(days.starts && *days.starts > year.last_day()) &&
           !(days.ends && *days.ends < year.last_day());
}

}  // namespace pcnload::linear
