// A number with its dimension. The value is held in base units: hours of effort, days of the
// calendar, GBP, WTE, and counts.
#pragma once

#include "units/dimension.hpp"

namespace pcnload::units {

struct Quantity {
    double value = 0;
    Dimension dimension;

    friend bool operator==(const Quantity&, const Quantity&) = default;
};

}  // namespace pcnload::units
