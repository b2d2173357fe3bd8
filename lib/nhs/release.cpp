#include "nhs/release.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <chrono>
#include <vector>

namespace pcnload::nhs {

namespace {

constexpr std::array<std::string_view, 12> months{"January",   "February", "March",    "April",
                                                  "May",       "June",     "July",     "August",
                                                  "September", "October",  "November", "December"};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

bool same_letters(std::string_view a, std::string_view b) {
    return std::ranges::equal(a, b, [](char x, char y) { return lower(x) == lower(y); });
}

// Runs of digits and of letters; what parts them is one of `-`, `/` and a blank, or nothing.
std::optional<std::vector<std::string_view>> parts_of(std::string_view text) {
    std::vector<std::string_view> parts;
    for (std::size_t at = 0; at < text.size();) {
        const bool digits = is_digit(text[at]);
        if (!digits && !is_letter(text[at])) return std::nullopt;
        const std::size_t begin = at;
        while (at < text.size() && (digits ? is_digit(text[at]) : is_letter(text[at])))
            ++at;
        parts.push_back(text.substr(begin, at - begin));
        const bool parted =
            at < text.size() && std::string_view("-/ ").find(text[at]) != std::string_view::npos;
        if (parted && ++at == text.size()) return std::nullopt;
    }
    return parts;
}

int number(std::string_view digits) {
    int value = -1;
    if (digits.size() <= 4) std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return value;
}

// "Jul", "JUL" or "July"; 0 where it is none.
int month_of(std::string_view word) {
    constexpr std::size_t shortest = 3;
    for (std::size_t i = 0; i < months.size(); ++i) {
        if (same_letters(word, months[i]) || same_letters(word, months[i].substr(0, shortest))) {
            return static_cast<int>(i) + 1;
        }
    }
    return is_digit(word.front()) ? number(word) : 0;
}

std::optional<Date> date_of(std::string_view year, std::string_view month, std::string_view day) {
    constexpr int century = 2000;
    const bool digits = std::ranges::all_of(year, is_digit) && std::ranges::all_of(day, is_digit);
    if (!digits || day.size() > 2 || (year.size() != 4 && year.size() != 2)) return std::nullopt;
    const int written = number(year);
    const std::chrono::year_month_day date{
        std::chrono::year{year.size() == 2 ? century + written : written},
        std::chrono::month{static_cast<unsigned>(month_of(month))},
        std::chrono::day{static_cast<unsigned>(number(day))}};
    if (!date.ok()) return std::nullopt;
    return Date{date};
}

}  // namespace

std::optional<Date> read_release_date(std::string_view text) {
    constexpr std::size_t compact = 8;  // 20240930
    const auto parts = parts_of(text);
    if (!parts) return std::nullopt;
    if (parts->size() == 1 && text.size() == compact && is_digit(text.front())) {
        return date_of(text.substr(0, 4), text.substr(4, 2), text.substr(6, 2));
    }
    if (parts->size() != 3) return std::nullopt;
    const bool year_first = parts->front().size() == 4;
    return year_first ? date_of((*parts)[0], (*parts)[1], (*parts)[2])
                      : date_of((*parts)[2], (*parts)[1], (*parts)[0]);
}

std::string month_text(Date date) {
    const std::chrono::year_month_day day{date};
    return std::string(months[static_cast<unsigned>(day.month()) - 1]) + ' ' +
           std::to_string(static_cast<int>(day.year()));
}

}  // namespace pcnload::nhs
