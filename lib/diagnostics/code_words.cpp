#include "diagnostics/code_words.hpp"

#include <algorithm>

namespace pcnload::diagnostics {

namespace {

constexpr std::size_t family_length = 5;  // PCN-U

}  // namespace

std::vector<Code> codes_named(std::string_view word) {
    std::vector<Code> codes;
    for (const CodeRow& row : catalogue()) {
        if (row.id == word || row.id.substr(0, family_length) == word) codes.push_back(row.code);
    }
    return codes;
}

std::vector<std::string_view> code_words() {
    std::vector<std::string_view> words;
    for (const CodeRow& row : catalogue()) {
        const std::string_view family = row.id.substr(0, family_length);
        if (std::ranges::find(words, family) == words.end()) words.push_back(family);
    }
    for (const CodeRow& row : catalogue())
        words.push_back(row.id);
    return words;
}

}  // namespace pcnload::diagnostics
