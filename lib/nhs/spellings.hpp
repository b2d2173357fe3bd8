// Words that mean the same, written in one text and parted by `|`.
#pragma once

#include <string_view>

namespace pcnload::nhs {

// Whether `word` is one of the spellings.
bool is_spelling(std::string_view spellings, std::string_view word);

// The first of them, which is shown to people.
inline std::string_view first_spelling(std::string_view spellings) {
    return spellings.substr(0, spellings.find('|'));
}

}  // namespace pcnload::nhs
