// What a change is about, as written: parts joined by `/`, and perhaps a field behind a dot.
//
//     enhanced-health-in-care-homes/home-round/gp-led-round.frequency
//     home-round/*            gp.allowance        funding/core.rate        minutes_per_review
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "yaml/node.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::scenario {

using diagnostics::Diagnostics;
using diagnostics::SourceSpan;

struct Address {
    std::string text;
    std::vector<std::string> parts;  // one to three; `*` stands for any
    std::string field;               // empty where there is none
    SourceSpan span;

    // A single name in snake_case or one word: an assumption, a driver or an id.
    [[nodiscard]] bool is_single() const { return parts.size() == 1 && field.empty(); }
    [[nodiscard]] bool is_funding() const {
        return parts.size() == 2 && parts.front() == "funding";
    }
    [[nodiscard]] bool is_scheme() const {
        return parts.size() == 1 && parts.front() == "reimbursement" && !field.empty();
    }
};

inline constexpr std::string_view anything = "*";

inline bool matches(std::string_view pattern, std::string_view id) {
    return pattern == anything || pattern == id;
}

std::optional<Address> read_address(const yaml::Node& node, Diagnostics& diagnostics);

}  // namespace pcnload::scenario
