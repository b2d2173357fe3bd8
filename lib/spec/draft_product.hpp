// A product as written in a field: its names not yet looked up, every factor with its place.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "spec/evidence.hpp"
#include "units/product_text.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace pcnload::spec {

using diagnostics::Diagnostics;
using diagnostics::Located;
using diagnostics::SourceSpan;

struct DraftFactor {
    bool divides = false;
    std::variant<units::Literal, std::string> what;  // a quantity, or a name
    SourceSpan span;
    // The grade of a quantity that a change has put behind the others; else the product's counts.
    std::optional<Evidence> grade = {};

    [[nodiscard]] const units::Literal* literal() const {
        return std::get_if<units::Literal>(&what);
    }
    [[nodiscard]] const std::string* name() const { return std::get_if<std::string>(&what); }
};

struct DraftProduct {
    std::string text;  // as written
    std::vector<DraftFactor> factors;
    SourceSpan span;
    // The grade of its literals where a change has written them; else that of the activity counts.
    std::optional<Evidence> literals;

    [[nodiscard]] bool is_once() const {
        const auto* first = factors.empty() ? nullptr : factors.front().literal();
        return first != nullptr && first->once;
    }
    // The quantity, where the product is one quantity alone.
    [[nodiscard]] const units::Literal* single_quantity() const {
        return factors.size() == 1 ? factors.front().literal() : nullptr;
    }
};

DraftProduct plain_number(double number, SourceSpan span);

// A share for messages: "150%".
std::string percent_text(double share);
// What to do about a share over 100%: a number alone has probably lost its `%`.
std::string share_hint(std::string_view written);

// The product times a plain number, written behind it; `grade` is that of the quantities in `by`.
void multiply(DraftProduct& product, const DraftProduct& by,
              std::optional<Evidence> grade = std::nullopt);

}  // namespace pcnload::spec
