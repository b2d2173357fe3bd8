// A decimal number at the start of a text, read strictly: digits, one point with digits on both
// sides, an optional power of ten. No sign, no thousands separators, no octal, no `nan`, no `inf`.
#pragma once

#include <cstddef>
#include <string_view>

namespace pcnload::units {

enum class NumberFault { none, not_a_number, too_large, too_small };

struct NumberRead {
    double value = 0;
    std::size_t length = 0;  // bytes read; 0 where there is no number
    NumberFault fault = NumberFault::none;
};

NumberRead read_number(std::string_view text);

// The whole text is one number.
NumberRead read_whole_number_text(std::string_view text);

}  // namespace pcnload::units
