// A number that may be below nought, with its unit: what a limit or an expectation says. Products
// know no such numbers.
#pragma once

#include "units/product_text.hpp"

#include <optional>
#include <string_view>
#include <variant>

namespace pcnload::spec {

struct SignedQuantity {
    double number = 0;
    std::optional<units::Literal> unit;  // one of it; none of a plain number. `5%` is plain: 0.05
    bool share = false;                  // a `%` and no unit
};

std::variant<SignedQuantity, units::TextError> read_signed_quantity(std::string_view text);

}  // namespace pcnload::spec
