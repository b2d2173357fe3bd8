// Rows of the catalogue for T: figures, and tests of the specifications.
#pragma once

#include "diagnostics/diagnostic_codes.hpp"

#include <array>

namespace pcnload::diagnostics {

inline constexpr std::array test_rows{
    CodeRow{Code::bad_figure, "PCN-T801", Severity::error, "The name of a figure cannot be read",
            "A figure is a measure, perhaps behind a role or behind the address of a part, with "
            "dots between them; `pcnload list figures` shows the measures.",
            "gp/hours_per_week: 29.4", "gp.hours_per_week: 29.4"},
    CodeRow{Code::unknown_figure, "PCN-T802", Severity::error,
            "A contract has no figure of that name",
            "The part, the role or the driver is not one of the contract, or the measure is not "
            "one of that part. Correct the name; where a change drops the part, it has no figures.",
            "gpp.hours_per_week: 29.4", "gp.hours_per_week: 29.4"},
};

}  // namespace pcnload::diagnostics
