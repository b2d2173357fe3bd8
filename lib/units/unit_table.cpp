#include "units/unit_table.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace pcnload::units {

namespace {

constexpr std::array rows{
    UnitRow{"min", Base::effort, 1.0 / 60, "a minute of somebody's work"},
    UnitRow{"minute", Base::effort, 1.0 / 60, "the same as min"},
    UnitRow{"h", Base::effort, 1, "an hour of somebody's work"},
    UnitRow{"hour", Base::effort, 1, "the same as h"},
    UnitRow{"session", Base::effort, 250.0 / 60, "a general practice session, 4 h 10 min"},
    UnitRow{"day", Base::calendar, 1, "a day of the calendar"},
    UnitRow{"week", Base::calendar, 7, "7 days"},
    UnitRow{"fortnight", Base::calendar, 14, "14 days"},
    UnitRow{"month", Base::calendar, 365.0 / 12, "a twelfth of a year"},
    UnitRow{"quarter", Base::calendar, 365.0 / 4, "a quarter of a year"},
    UnitRow{"year", Base::calendar, 365, "365 days"},
    UnitRow{"GBP", Base::money, 1, "pounds sterling; £1.50 is 1.50 GBP"},
    UnitRow{"wte", Base::wte, 1, "a whole-time equivalent member of staff"},
};

struct Slip {
    std::string_view written;
    std::string_view meant;
};

// Spellings that are common elsewhere; the reserved units in other cases are found by themselves.
constexpr std::array slips{
    Slip{"hr", "hour"},        Slip{"mn", "minute"}, Slip{"fte", "wte"},     Slip{"wk", "week"},
    Slip{"yr", "year"},        Slip{"mth", "month"}, Slip{"qtr", "quarter"}, Slip{"pound", "GBP"},
    Slip{"annum", "year"},     Slip{"mo", "month"},  Slip{"d", "day"},       Slip{"m", "minute"},
    Slip{"minuite", "minute"},
};

std::string_view without_plural(std::string_view word) {
    return word.size() > 1 && word.back() == 's' ? word.substr(0, word.size() - 1) : word;
}

std::string lower(std::string_view word) {
    std::string text(word);
    for (char& c : text) {
        c = static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    }
    return text;
}

const UnitRow* reserved(std::string_view word) {
    const auto* row = std::ranges::find(rows, word, &UnitRow::name);
    return row == rows.end() ? nullptr : row;
}

}  // namespace

std::span<const UnitRow> reserved_units() { return rows; }

Unit find_unit(std::string_view word) {
    const std::string_view singular = without_plural(word);
    if (const UnitRow* row = reserved(singular)) {
        return {row->scale, Dimension::of(row->base)};
    }
    return {1, Dimension::of_thing(singular)};
}

std::optional<std::string_view> probably_meant(std::string_view thing) {
    const std::string letters = lower(thing);
    const std::string_view small = without_plural(letters);  // of MINUTES, whose S still stands
    for (const UnitRow& row : rows) {
        if (lower(row.name) == small) {
            return row.name;
        }
    }
    for (const Slip& slip : slips) {
        if (slip.written == small) {
            return slip.meant;
        }
    }
    return std::nullopt;
}

}  // namespace pcnload::units
