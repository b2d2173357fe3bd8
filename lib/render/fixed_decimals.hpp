// Numbers with six decimals, for results of millions of rows.
#pragma once

#include <cstddef>

namespace pcnload::render {

// The longest that any double comes out as: a sign, 309 digits, a point and six more.
inline constexpr std::size_t longest_fixed = 320;

// Writes the number with six decimals, correctly rounded (halves of the exact value to even), as
// std::to_chars does, and returns the place behind it. There is room for `longest_fixed`.
char* write_fixed(char* out, double number);

}  // namespace pcnload::render
