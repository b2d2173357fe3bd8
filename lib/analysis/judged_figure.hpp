// What a guardrail limits, as one number a network, in one contract that is compared.
#pragma once

#include "analysis/contract_diff.hpp"
#include "diagnostics/diagnostics.hpp"
#include "spec/guardrail.hpp"
#include "units/product_text.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace pcnload::analysis {

struct JudgedNumbers {
    std::vector<double> values;         // one a network, or a single one of all of them
    std::vector<std::size_t> networks;  // the place of each; empty of what is of all of them
    std::string unit;                   // "h per week"; "%" of shares
    double bound = 0;                   // in the unit of the values
};

// Nothing where the limit cannot be held against the contract, which is reported.
std::optional<JudgedNumbers> judged_numbers(const spec::Guardrail& limit, const spec::Bound& bound,
                                            const ContractDiff& contract,
                                            diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::analysis
