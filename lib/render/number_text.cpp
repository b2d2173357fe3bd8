#include "render/number_text.hpp"

#include <algorithm>
#include <cmath>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

constexpr std::string_view pound = "\xC2\xA3";

// Where a number of this many decimals is too large for them, after rounding.
bool rounds_to(double number, int decimals, double limit) {
    const double power = std::pow(10, decimals);
    return std::round(std::abs(number) * power) >= limit * power;
}

std::string with_separators(std::string text) {
    const std::size_t first = text.starts_with('-') ? 1 : 0;
    const std::size_t point = std::min(text.find('.'), text.size());
    for (std::size_t at = point; at > first + 3;) {
        at -= 3;
        text.insert(at, 1, ',');
    }
    return text;
}

bool is_nought(std::string_view text) {
    return text.find_first_not_of("-0.") == std::string_view::npos;
}

// A half is rounded away from nought, the last bits of a sum being no reason to do otherwise: two
// ways to the same figure are shown the same.
double off_the_half(double number) {
    constexpr double rounding = 1e-10;
    return number * (1 + rounding);
}

std::string fixed(double number, int decimals, NumberStyle style) {
    if (!std::isfinite(number)) return "-";
    if (number == 0) return "0";
    std::string text = fmt::format("{:.{}f}", off_the_half(number), decimals);
    if (text.starts_with('-') && is_nought(text)) text.erase(0, 1);
    return style == NumberStyle::people ? with_separators(std::move(text)) : text;
}

double to_nearest(double number, double step) { return std::round(number / step) * step; }

double rounded_money(double number) {
    if (!rounds_to(number, 0, 1000)) return to_nearest(number, 1);
    const double digits = std::floor(std::log10(std::abs(number))) + 1;
    return to_nearest(number, std::max(100.0, std::pow(10, digits - 4)));
}

}  // namespace

std::string work_text(double number, NumberStyle style) {
    return fixed(number, rounds_to(number, 1, 100) ? 0 : 1, style);
}

std::string wte_text(double number, NumberStyle style) {
    return fixed(number, rounds_to(number, 2, 10) ? 1 : 2, style);
}

std::string money_text(double number, NumberStyle style) {
    std::string text = fixed(rounded_money(number), 0, style);
    if (style == NumberStyle::bare) return text;
    return text.starts_with('-') ? fmt::format("-{}{}", pound, text.substr(1))
                                 : fmt::format("{}{}", pound, text);
}

std::string thousands_text(double number, NumberStyle style) {
    return work_text(number / 1000, style);
}

std::string share_text(double number) { return fixed(100 * number, 0, NumberStyle::people) + '%'; }

std::string count_text(double number, NumberStyle style) {
    if (!std::isfinite(number)) return "-";
    if (rounds_to(number, 0, 1000)) return fixed(number, 0, style);
    return number == 0 ? "0" : fmt::format("{:.4g}", number);
}

std::string exact_text(double number) {
    if (!std::isfinite(number)) return {};
    return fmt::format("{}", number == 0 ? 0.0 : number);
}

std::string signed_text(double change, NumberText text) {
    std::string shown = text(change, NumberStyle::people);
    const bool is_seen = shown.find_first_of("123456789") != std::string::npos;
    return change > 0 && is_seen ? '+' + shown : shown;
}

std::string counted(std::size_t count, std::string_view noun) {
    return fmt::format("{} {}{}", fixed(static_cast<double>(count), 0, NumberStyle::people), noun,
                       count == 1 ? "" : "s");
}

}  // namespace pcnload::render
