// Cells as publishers write them: codes with blanks about them, headings in several spellings,
// numbers such as `113.0`, markers for what is not given.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace pcnload::nhs {

// Without blanks and line breaks at its ends.
std::string_view trimmed(std::string_view text);

// What is the same in all spellings of a heading or a word: small letters and digits, an underscore
// for each run of anything else. "Practice\nParent\nSub ICB Loc Code " is
// "practice_parent_sub_icb_loc_code".
std::string folded(std::string_view text);

// A name on one line: a run of blanks, line breaks and characters that are not seen is one blank.
std::string name_text(std::string_view text);

// Capital letters without blanks: "ts18 1hu" and "TS181HU" are the same postcode.
std::string code_text(std::string_view text);

// Empty, or a marker that stands for a figure not given: `ND`, `NA`, `*`, `-`, `None`.
bool is_not_given(std::string_view text);

// "113", "113.0", "1,234.5", "-2820"; nothing for anything else.
std::optional<double> read_amount(std::string_view text);

// `U`, `Unallocated` and the like in the place of a network's code.
bool is_no_network(std::string_view code);

// `U` and five digits.
bool is_network_code(std::string_view code);

}  // namespace pcnload::nhs
