// A number that may be below nought, with its unit: what a limit or an expectation says. Products
// know no such numbers.
#pragma once

#include "units/product_text.hpp"

#include <string_view>
#include <variant>

namespace pcnload::spec {

struct SignedQuantity {
    double number = 0;    // as written: 5 of `5%`
    units::Literal unit;  // one of it

    [[nodiscard]] bool has_unit() const { return unit.scale != 1 || !unit.dimension.is_plain(); }
    // `5%`: a plain number in hundredths.
    [[nodiscard]] bool is_share() const { return unit.scale != 1 && unit.dimension.is_plain(); }
    [[nodiscard]] double value() const { return unit.value_of(number); }  // in base units
};

std::variant<SignedQuantity, units::TextError> read_signed_quantity(std::string_view text);

}  // namespace pcnload::spec
