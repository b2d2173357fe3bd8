// Whether an edit of the specifications keeps the limits that were set for it.
#pragma once

#include "analysis/contract_diff.hpp"
#include "diagnostics/diagnostics.hpp"
#include "spec/guardrail.hpp"
#include "units/calendar_date.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::analysis {

enum class Verdict : std::uint8_t { kept, broken, warns, waived, not_judged };
inline constexpr std::array<std::string_view, 5> verdict_words{"kept", "broken", "warns", "waived",
                                                               "not judged"};

// One guardrail, held against one contract.
struct GuardrailResult {
    std::string guardrail;
    std::string title;
    std::string owner;
    std::string contract;  // empty where none is compared
    std::string limited;   // the figure or the count, with what is judged of it: for people
    std::string limit;     // as written: "at most 5%"
    std::string unit;      // of `value`; "%" of a share
    Verdict verdict = Verdict::kept;
    // Of a figure in each network: that which is furthest beyond the limit, or nearest to it. None
    // where it was not judged.
    std::optional<double> value;
    std::optional<std::size_t> network;  // its place
    std::size_t networks_beyond = 0;     // where each of them is held against it
    diagnostics::SourceSpan span;
    std::string told;  // what is told of a breach; empty where there is none
    std::string hint;
};

struct GuardrailReport {
    std::string id;
    std::string title;
    std::vector<GuardrailResult> results;
    // What is to be told; an error is a reason to fail. They say nothing against the files read.
    diagnostics::Diagnostics findings;
};

// Without a day, nothing is judged that depends on one: a waiver counts, and nothing expires. Only
// the contracts compared are judged: `all_contracts` is whether these are all that both sides have.
// A figure in a sentence: four digits, or whole where it has more.
std::string figure_text(double value);

GuardrailReport judge_guardrails(const spec::GuardrailFile& file, const SpecsDiff& diff,
                                 const std::optional<units::Date>& as_of, bool all_contracts);

}  // namespace pcnload::analysis
