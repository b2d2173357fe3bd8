// Rows of the catalogue for staff who come and leave by date.
#pragma once

#include "diagnostics/diagnostic_codes.hpp"

#include <array>

namespace pcnload::diagnostics {

inline constexpr std::array staff_change_rows{
    CodeRow{Code::too_many_leave, "PCN-C513", Severity::error, "More staff leave than are in post",
            "From that day on there would be fewer than none, or a negative share of them free. "
            "Changes are made in the order written: those who are hired stand before those who "
            "leave. Let fewer leave, or correct the date.",
            "- leave: {role: clinical-pharmacist, wte: 4, from: 2020-10-01}   # of 3 in post",
            "- leave: {role: clinical-pharmacist, wte: 1, from: 2020-10-01}"},
    CodeRow{Code::staff_after_year, "PCN-C514", Severity::warning,
            "Staff come or leave only after the contract year",
            "No figure shows it: each of them is of the contract year, or of its last day. Correct "
            "the date or the lag, or use a contract of the next year.",
            "- hire: {role: clinical-pharmacist, wte: 1, from: 2022-01-01}   # in 2020/21",
            "- hire: {role: clinical-pharmacist, wte: 1, from: 2021-01-01}"},
};

}  // namespace pcnload::diagnostics
