#include "units/calendar_date.hpp"

#include <array>

namespace pcnload::units {

namespace {

using std::chrono::year_month_day;

constexpr int first_year = 1900;
constexpr int last_year = 2199;
constexpr int longest_count = 1000;  // a thousand years of days is still far from overflow

// The digits of `text` from `at`, `count` of them; -1 where they are not all digits.
int digits(std::string_view text, std::size_t at, std::size_t count) {
    int value = 0;
    for (const char c : text.substr(at, count)) {
        if (c < '0' || c > '9') {
            return -1;
        }
        value = value * 10 + (c - '0');
    }
    return value;
}

void put_digits(std::string& text, std::size_t at, std::size_t count, unsigned value) {
    for (std::size_t i = count; i-- > 0; value /= 10) {
        text[at + i] = static_cast<char>('0' + value % 10);
    }
}

struct LengthUnit {
    std::string_view name;
    int months;
    int days;
};

constexpr std::array length_units{
    LengthUnit{"day", 0, 1},   LengthUnit{"week", 0, 7},    LengthUnit{"fortnight", 0, 14},
    LengthUnit{"month", 1, 0}, LengthUnit{"quarter", 3, 0}, LengthUnit{"year", 12, 0},
};

}  // namespace

std::optional<Date> read_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    const int year = digits(text, 0, 4);
    const int month = digits(text, 5, 2);
    const int day = digits(text, 8, 2);
    if (year < first_year || year > last_year || month < 1 || day < 1) {
        return std::nullopt;
    }
    const year_month_day date{std::chrono::year{year},
                              std::chrono::month{static_cast<unsigned>(month)},
                              std::chrono::day{static_cast<unsigned>(day)}};
    if (!date.ok()) {
        return std::nullopt;
    }
    return Date{date};
}

std::string date_text(Date date) {
    const year_month_day parts{date};
    std::string text = "0000-00-00";
    put_digits(text, 0, 4, static_cast<unsigned>(static_cast<int>(parts.year())));
    put_digits(text, 5, 2, static_cast<unsigned>(parts.month()));
    put_digits(text, 8, 2, static_cast<unsigned>(parts.day()));
    return text;
}

std::optional<TimeLength> read_time_length(std::string_view text) {
    const std::size_t space = text.find(' ');
    if (space == std::string_view::npos || space == 0 || space > 4) {
        return std::nullopt;
    }
    const int count = digits(text, 0, space);
    std::string_view word = text.substr(space + 1);
    if (word.size() > 1 && word.back() == 's') {
        word.remove_suffix(1);
    }
    for (const LengthUnit& unit : length_units) {
        if (count >= 0 && count <= longest_count && unit.name == word) {
            return TimeLength{count * unit.months, count * unit.days};
        }
    }
    return std::nullopt;
}

Date later(Date date, TimeLength length) {
    const year_month_day start{date};
    year_month_day moved = start + std::chrono::months{length.months};
    if (!moved.ok()) {
        moved = moved.year() / moved.month() / std::chrono::last;
    }
    return Date{moved} + std::chrono::days{length.days};
}

}  // namespace pcnload::units
