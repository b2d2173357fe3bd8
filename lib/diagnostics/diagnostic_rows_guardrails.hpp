// Rows of the catalogue for G: guardrails.
#pragma once

#include "diagnostics/diagnostic_codes.hpp"

#include <array>

namespace pcnload::diagnostics {

inline constexpr std::array guardrail_rows{
    CodeRow{Code::bad_guardrail, "PCN-G951", Severity::error, "A guardrail cannot be read",
            "A guardrail limits one figure, or counts networks, by `at_most`, `at_least` or both.",
            "gp-time: {at_most: 5%, owner: ..., reason: ..., expires: 2027-03-31}",
            "gp-time: {figure: gp.hours_per_week, at_most: 5%, owner: ..., reason: ..., "
            "expires: 2027-03-31}"},
    CodeRow{Code::guardrail_broken, "PCN-G952", Severity::error, "A guardrail is broken",
            "The edit takes a figure beyond a limit that its owner has set. Change the edit, or "
            "ask the owner for another limit or for a waiver.",
            "at_most: 5%   # and the edit adds 8%",
            "waiver: {owner: ..., reason: ..., until: 2027-01-31}"},
    CodeRow{Code::guardrail_warns, "PCN-G953", Severity::warning,
            "A guardrail that only warns is broken",
            "The edit takes a figure beyond a limit of which the owner wants to be told.",
            "at_most: 5%   # with `on_breach: warn`", "at_most: 10%"},
    CodeRow{Code::guardrail_waived, "PCN-G954", Severity::warning,
            "A guardrail is broken, and waived",
            "The owner has agreed to it for a time. It fails again when the waiver ends.",
            "waiver: {owner: ..., reason: ..., until: 2027-01-31}",
            "at_most: 10%   # when it has been settled"},
    CodeRow{Code::guardrail_expired, "PCN-G955", Severity::error, "A guardrail has expired",
            "Its last day is over: a limit that nobody looks at keeps nothing. Its owner renews it "
            "or takes it out. Until then it is judged as before.",
            "expires: 2026-03-31   # judged with --as-of 2026-04-01", "expires: 2027-03-31"},
    CodeRow{Code::waiver_expired, "PCN-G956", Severity::warning, "A waiver has expired",
            "Its last day is over, so that the guardrail holds again. Take the waiver out, or have "
            "it renewed.",
            "until: 2026-03-31   # judged with --as-of 2026-04-01", "until: 2026-06-30"},
    CodeRow{Code::nothing_to_guard, "PCN-G957", Severity::error,
            "A guardrail has nothing to look at",
            "The contract, the network, the role or the part that it names is on neither side, so "
            "that it would seem to be kept whatever is edited. Correct the name, or take it out.",
            "contracts: [2020-21-final]", "contracts: [2020-21-in-force]"},
};

}  // namespace pcnload::diagnostics
