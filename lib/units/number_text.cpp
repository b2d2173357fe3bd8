#include "units/number_text.hpp"

#include <charconv>
#include <cmath>

namespace pcnload::units {

namespace {

bool is_digit(std::string_view text, std::size_t at) {
    return at < text.size() && text[at] >= '0' && text[at] <= '9';
}

std::size_t after_digits(std::string_view text, std::size_t at) {
    while (is_digit(text, at)) {
        ++at;
    }
    return at;
}

std::size_t after_exponent(std::string_view text, std::size_t at) {
    if (at >= text.size() || (text[at] != 'e' && text[at] != 'E')) {
        return at;
    }
    std::size_t digits = at + 1;
    if (digits < text.size() && (text[digits] == '+' || text[digits] == '-')) {
        ++digits;
    }
    return is_digit(text, digits) ? after_digits(text, digits) : at;
}

}  // namespace

NumberRead read_number(std::string_view text) {
    if (!is_digit(text, 0)) {
        return {0, 0, NumberFault::not_a_number};
    }
    std::size_t end = after_digits(text, 0);
    if (end < text.size() && text[end] == '.' && is_digit(text, end + 1)) {
        end = after_digits(text, end + 1);
    }
    end = after_exponent(text, end);
    double value = 0;
    const auto [last, error] = std::from_chars(text.data(), text.data() + end, value);
    if (error == std::errc::result_out_of_range) {
        // libstdc++ leaves the value alone on overflow and underflow alike: the sign of the
        // written exponent tells them apart, or where there is none, a nought before the point.
        const std::string_view read = text.substr(0, end);
        const std::size_t mark = read.find_first_of("eE");
        const bool small =
            mark == std::string_view::npos ? read.front() == '0' : read[mark + 1] == '-';
        return {0, end, small ? NumberFault::too_small : NumberFault::too_large};
    }
    if (error != std::errc{} || last != text.data() + end || !std::isfinite(value)) {
        return {0, end, NumberFault::not_a_number};
    }
    return {value, end, NumberFault::none};
}

NumberRead read_whole_number_text(std::string_view text) {
    NumberRead read = read_number(text);
    if (read.length != text.size()) {
        return {0, 0, NumberFault::not_a_number};
    }
    return read;
}

}  // namespace pcnload::units
