// Rows of the catalogue for E: what the numbers rest on. They are given only where a flag asks.
#pragma once

#include "diagnostics/diagnostic_codes.hpp"

#include <array>

namespace pcnload::diagnostics {

inline constexpr std::array evidence_rows{
    CodeRow{Code::expired_assumption, "PCN-E901", Severity::warning,
            "An assumption was valid only until a day that is past",
            "Prices, pay and counts age, and every hour that rests on this one is in doubt. Look "
            "the value up again, and move `valid_until`. The day is that of `--as-of`.",
            "valid_until: 2021-03-31   # with --as-of 2026-11-22", "valid_until: 2027-03-31"},
    CodeRow{Code::review_in_future, "PCN-E902", Severity::warning,
            "An assumption was reviewed on a day that is still to come",
            "Nobody can have looked at it then, so the date is a slip. Correct `reviewed`, or the "
            "day of `--as-of`.",
            "reviewed: 2062-11-22   # with --as-of 2026-11-22", "reviewed: 2026-11-22"},
    CodeRow{Code::evidence_too_weak, "PCN-E903", Severity::error,
            "A number in use rests on weaker evidence than was asked for",
            "`--min-evidence` names the weakest grade that is good enough: contract, statistic, "
            "study, estimate or judgement. Find a better source for the number and name it, or "
            "ask for less.",
            "evidence: judgement   # with --min-evidence study",
            "evidence: study\nsource: trial-2019"},
};

}  // namespace pcnload::diagnostics
