// Rows of the catalogue for what is known of assumptions together.
#pragma once

#include "diagnostics/diagnostic_codes.hpp"

#include <array>

namespace pcnload::diagnostics {

inline constexpr std::array correlation_rows{
    CodeRow{Code::bad_correlation, "PCN-S428", Severity::error,
            "Assumptions cannot move together as is said",
            "`correlated_with` holds rank correlations from -100% to 100% with other assumptions. "
            "Two that both say so must agree, and those of several must be able to hold at once.",
            "correlated_with: {visits: 120%}", "correlated_with: {visits: -60%}"},
};

}  // namespace pcnload::diagnostics
