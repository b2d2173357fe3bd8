// What one figure should be, as a test says it.
//
//     29.4 +- 0.05        29.4 h per week +- 1%        {at_least: 1, at_most: 1.2 wte}
//
// A number without a tolerance means to the decimals written: 29.4 is within 0.05, 30 within 0.5.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "units/product_text.hpp"
#include "yaml/node.hpp"

#include <limits>
#include <optional>
#include <string>

namespace pcnload::scenario {

struct Expectation {
    diagnostics::Located<std::string> figure;  // its name, not yet read
    std::string written;                       // for people, tolerance included
    // One of the unit that the numbers below are in; none: they are in the figure's own.
    std::optional<units::Literal> unit;
    std::optional<double> wanted;                             // none where only limits are given
    double least = -std::numeric_limits<double>::infinity();  // the tolerance included
    double most = std::numeric_limits<double>::infinity();
    diagnostics::SourceSpan span;  // of the value
};

// Nothing where it cannot be read, which was reported.
std::optional<Expectation> read_expectation(const yaml::Entry& entry,
                                            diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::scenario
