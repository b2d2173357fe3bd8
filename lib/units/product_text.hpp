// The text of a product, taken apart but with its names not yet looked up.
//
//     product   = factor { ("*" | "/") factor }
//     factor    = quantity | name
//     quantity  = ( number [ "%" ] | "once" ) [ unit ] { "per" [ number ] unit }
//     unit      = word { word }
//
// A quantity binds tighter than `*` and `/`: `a / 2 min per visit` is a / (2 min per visit). A
// number after `per` belongs to the unit behind it alone: `20 per 1000 patients per year` divides
// by 1000 once. Quantities are finite and not negative, and nothing divides by zero.
#pragma once

#include "units/quantity.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pcnload::units {

// A quantity as written: its value in base units is number x scale.
struct Literal {
    double number = 0;
    double scale = 1;   // what one of the written unit is worth, `%` included
    bool once = false;  // the word `once` stood for the number
    Dimension dimension;

    // What another number in the same unit comes to. Dividing by the inverse is exact for `%` and
    // minutes: 70% is 0.7, where 70 * 0.01 is 0.7000000000000001.
    [[nodiscard]] double value_of(double written) const {
        return scale < 1 ? written / (1 / scale) : written * scale;
    }
    [[nodiscard]] double value() const { return value_of(number); }
};

struct FactorText {
    bool divides = false;
    std::variant<Literal, std::string> what;  // a quantity, or a name
    std::uint32_t begin = 0;                  // place in the text, in bytes
    std::uint32_t end = 0;
};

struct ProductText {
    std::vector<FactorText> factors;  // never empty
};

enum class TextFault {
    expected_factor,   // neither a number nor a name where one should stand
    number,            // not a number as we write them
    negative,          // a minus sign
    out_of_range,      // not finite
    per_without_unit,  // `5 per 1000`
    zero_divisor,      // `per 0 weeks`, `/ 0`
    once_misplaced,    // `once` that does not stand first
    thousands,         // `1,000`
    unexpected,        // anything else
};

struct TextError {
    TextFault fault = TextFault::unexpected;
    std::string message;
    std::string hint;  // what to do; may be empty
    std::uint32_t begin = 0;
    std::uint32_t end = 0;
};

using ProductRead = std::variant<ProductText, TextError>;

ProductRead read_product(std::string_view text);

// One quantity alone, and one unit alone (`referral per year`).
using LiteralRead = std::variant<Literal, TextError>;
LiteralRead read_quantity(std::string_view text);

using UnitRead = std::variant<Literal, TextError>;  // number is 1
UnitRead read_unit(std::string_view text);

}  // namespace pcnload::units
