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

char* write_below_hundred(char* out, std::uint32_t number) {
    if (number < 10) {
        *out = static_cast<char>('0' + number);
        return out + 1;
    }
    write_pair(out, number);
    return out + 2;
}

// Below a million, without leading noughts.
char* write_whole(char* out, std::uint32_t number) {
    if (number < 100) return write_below_hundred(out, number);
    if (number < 10'000) {
        out = write_below_hundred(out, number / 100);
        write_pair(out, number % 100);
        return out + 2;
    }
    out = write_below_hundred(out, number / 10'000);
    write_pair(out, number / 100 % 100);
    write_pair(out + 2, number % 100);
    return out + 4;
}

}  // namespace

char* write_fixed(char* out, double number) {
    // Not of what is below nought, minus nought or no number.
    if (number >= 0 && number < most - 1 && !std::signbit(number)) {
        const double scaled = number * scale;
        const auto whole = static_cast<std::uint64_t>(scaled);
        const double part = scaled - static_cast<double>(whole);
        if (std::abs(part - 0.5) > doubt) {
            const std::uint64_t rounded = whole + (part > 0.5 ? 1 : 0);
            out = write_whole(out, static_cast<std::uint32_t>(rounded / 1'000'000));
            *out++ = '.';
            return write_six(out, static_cast<std::uint32_t>(rounded % 1'000'000));
        }
    }
    return std::to_chars(out, out + longest_fixed, number, std::chars_format::fixed, decimals).ptr;
}

}  // namespace pcnload::render
