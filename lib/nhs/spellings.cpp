#include "nhs/spellings.hpp"

namespace pcnload::nhs {

bool is_spelling(std::string_view spellings, std::string_view word) {
    while (true) {
        if (first_spelling(spellings) == word) return true;
        const std::size_t bar = spellings.find('|');
        if (bar == std::string_view::npos) return false;
        spellings.remove_prefix(bar + 1);
    }
}

}  // namespace pcnload::nhs
