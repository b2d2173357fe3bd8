// Rows of the catalogue for what `pcnload staff` asks: who else could do the work, and the solver.
#pragma once

#include "diagnostics/diagnostic_codes.hpp"

#include <array>

namespace pcnload::diagnostics {

inline constexpr std::array alternative_rows{
    CodeRow{
        Code::bad_alternative, "PCN-S427", Severity::error,
        "An alternative does not say whose work could be done",
        "An alternative takes over a part of what one role does in the activity. Name that role "
        "with `instead_of` where several take part, and give a pace above 0%.",
        "staff: {gp: 1, practice-nurse: 1}\nalternatives: {clinical-pharmacist: 50%}",
        "staff: {gp: 1, practice-nurse: 1}\n"
        "alternatives: {clinical-pharmacist: {up_to: 50%, instead_of: gp}}"},
};

inline constexpr std::array solver_rows{
    CodeRow{Code::solver_missing, "PCN-X713", Severity::error, "The program `cbc` is not installed",
            "The cheapest staff is found by the solver Cbc, a program of its own. Everything else "
            "works without it.",
            "pcnload staff   # where there is no cbc", "apt-get install coinor-cbc\npcnload staff"},
    CodeRow{Code::solver_failed, "PCN-X714", Severity::error, "The program `cbc` gives no solution",
            "It could not be started, ran out of its time or memory, or wrote what cannot be read. "
            "The message gives what is known.",
            "pcnload staff --step 0.000001", "pcnload staff --step 0.1"},
};

}  // namespace pcnload::diagnostics
