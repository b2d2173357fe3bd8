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
    CodeRow{Code::figure_not_as_expected, "PCN-T803", Severity::error,
            "A figure is not what a test expects",
            "An edit of the specifications has changed it, or the test is wrong. `pcnload explain` "
            "takes the figure apart; where the new one is right, write it into the test.",
            "gp.hours_per_week: 29.4   # it is 31.2 now", "gp.hours_per_week: 31.2"},
    CodeRow{Code::diagnostic_missing, "PCN-T804", Severity::error,
            "A mistake that a test expects to be told is not told",
            "A check no longer finds it, or the case no longer holds the mistake. Look at the "
            "case's changes first.",
            "changes: [{drop: personalised-care}]\ndiagnostics: [PCN-C502]",
            "changes: [{drop: personalized-care}]\ndiagnostics: [PCN-C502]"},
    CodeRow{Code::unexpected_diagnostic, "PCN-T805", Severity::error,
            "A mistake is told that a test does not expect",
            "Without the figures there is nothing to compare. Mend the mistake, which the message "
            "names, or write its code under `diagnostics` where it should be told.",
            "changes: [{drop: personalized-care}]", "changes: [{drop: personalised-care}]"},
    CodeRow{Code::bad_expectation, "PCN-T806", Severity::error, "An expectation cannot be read",
            "It is a number, with or without the unit of its figure, and how far the figure may be "
            "from it; or a least and a most; or the code of a diagnostic.",
            "gp.hours_per_week: 29.4 GBP", "gp.hours_per_week: 29.4 h per week +- 0.05"},
    CodeRow{Code::unknown_in_test, "PCN-T807", Severity::error,
            "A test names a scenario or a profile that is not known",
            "Correct the name, or give the name of a file beside the test; `pcnload list "
            "scenarios` and `pcnload list profiles` show those that there are.",
            "scenario: 2020-21-drafd", "scenario: 2020-21-draft"},
};

}  // namespace pcnload::diagnostics
