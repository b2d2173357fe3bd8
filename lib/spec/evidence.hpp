// How sure a number is, and how its uncertainty is spread.
#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace pcnload::spec {

// Strongest first: the weaker of two is the greater.
enum class Evidence : std::uint8_t { contract, statistic, study, estimate, judgement };

inline constexpr std::array<std::string_view, 5> evidence_words{"contract", "statistic", "study",
                                                                "estimate", "judgement"};

inline Evidence weaker(Evidence a, Evidence b) { return std::max(a, b); }

inline std::string_view word(Evidence evidence) {
    return evidence_words[static_cast<std::size_t>(evidence)];
}

enum class Distribution : std::uint8_t { pert, triangular, uniform, normal, lognormal };

inline constexpr std::array<std::string_view, 5> distribution_words{"pert", "triangular", "uniform",
                                                                    "normal", "lognormal"};

inline std::string_view word(Distribution distribution) {
    return distribution_words[static_cast<std::size_t>(distribution)];
}

}  // namespace pcnload::spec
