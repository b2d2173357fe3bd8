// What is said first of an edit: what it does to the first of the reference networks, or to all of
// the set that was given.
#pragma once

#include "analysis/contract_diff.hpp"

#include <string>

namespace pcnload::render {

inline constexpr std::size_t most_rows_of_networks = 12;

struct DiffFocus {
    const analysis::ProjectionDiff& figures;
    const analysis::Attribution& shares;
    std::string where;  // "Average PCN (U00000)", "1,300 networks together"
};

// `diff` outlives it.
DiffFocus focus_of(const analysis::ContractDiff& diff, bool has_set);

}  // namespace pcnload::render
