// The only place where a number becomes text. For people it is rounded to what the model can be
// trusted for; programs get every digit. A number that rounds to nought is never shown as minus
// nought, and one that is nought has no decimals.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace pcnload::render {

enum class NumberStyle : std::uint8_t {
    people,  // 1,234.5 and £12,300
    bare,    // 1234.5 and 12300, for cut and sort
};

// Hours or sessions: one decimal below 100, none from there on.
std::string work_text(double number, NumberStyle style = NumberStyle::people);

// Whole-time equivalents: two decimals below 10, one from there on.
std::string wte_text(double number, NumberStyle style = NumberStyle::people);

// GBP: whole pounds below 1,000, then hundreds, and four significant figures from a million on.
std::string money_text(double number, NumberStyle style = NumberStyle::people);

// GBP in thousands, without the sign: one decimal below 100, none from there on.
std::string thousands_text(double number, NumberStyle style = NumberStyle::people);

// 0.62 is "62%".
std::string share_text(double number);

// A count as it is given: up to four significant figures below 1,000, whole from there on.
std::string count_text(double number, NumberStyle style = NumberStyle::people);

// The shortest text that reads back to the same double.
std::string exact_text(double number);

using NumberText = std::string (*)(double, NumberStyle);

// "+2.1", "-0.4", "0".
std::string signed_text(double change, NumberText text);

// "1 file", "2 files".
std::string counted(std::size_t count, std::string_view noun);

}  // namespace pcnload::render
