// A number below a million is scaled by 10^6 to one below 2^40, so that the product is off by less
// than 2^-14. Where it lies further than that from a half, rounding it is rounding the exact value,
// and its digits are those of an integer; else, and beyond a million, std::to_chars does it.
#include "render/fixed_decimals.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <cstdint>
#include <cstring>

namespace pcnload::render {

namespace {

constexpr double scale = 1e6;
constexpr double most = 1e6;
constexpr double doubt = 1e-3;  // distance from a half within which rounding is not sure
constexpr int decimals = 6;

// The digits of 00 to 99, one pair behind the other.
constexpr std::array<char, 200> pairs_of_digits() {
    std::array<char, 200> pairs{};
    for (std::size_t i = 0; i < 100; ++i) {
        pairs[2 * i] = static_cast<char>('0' + i / 10);
        pairs[2 * i + 1] = static_cast<char>('0' + i % 10);
    }
    return pairs;
}

constexpr std::array<char, 200> pairs = pairs_of_digits();

void write_pair(char* out, std::uint32_t number) {
    std::memcpy(out, pairs.data() + std::size_t{2} * number, 2);
}

char* write_six(char* out, std::uint32_t number) {
    write_pair(out, number / 10'000);
    write_pair(out + 2, number / 100 % 100);
    write_pair(out + 4, number % 100);
    return out + 6;
}

// Below a million, without leading noughts.
char* write_whole(char* out, std::uint32_t number) {
    std::array<char, decimals> digits{};
    write_six(digits.data(), number);
    std::size_t first = 0;
    while (first + 1 < digits.size() && digits[first] == '0')
        ++first;
    const std::size_t length = digits.size() - first;
    std::memcpy(out, digits.data() + first, length);
    return out + length;
}

}  // namespace

char* write_fixed(char* out, double number) {
    const double scaled = number * scale;
    const double whole = std::floor(scaled);
    const double part = scaled - whole;
    const bool is_sure =
        number >= 0 && !std::signbit(number) && number < most - 1 && std::abs(part - 0.5) > doubt;
    if (!is_sure) {
        return std::to_chars(out, out + longest_fixed, number, std::chars_format::fixed, decimals)
            .ptr;
    }
    const std::uint64_t rounded = static_cast<std::uint64_t>(whole) + (part > 0.5 ? 1 : 0);
    out = write_whole(out, static_cast<std::uint32_t>(rounded / 1'000'000));
    *out++ = '.';
    return write_six(out, static_cast<std::uint32_t>(rounded % 1'000'000));
}

}  // namespace pcnload::render
