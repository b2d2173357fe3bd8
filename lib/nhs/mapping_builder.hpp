// Puts a mapping together from rows of one practice each.
#pragma once

#include "nhs/content.hpp"

#include <string>
#include <unordered_map>

namespace pcnload::nhs {

class MappingBuilder {
public:
    // The row of the practice that stands there already, or 0.
    [[nodiscard]] std::size_t row_of(const std::string& practice) const;
    // `link.network` may be empty; then the rest of it has no meaning.
    void add(PracticeLink link, std::string name, NetworkPlace place);
    PracticeMapping take() { return std::move(mapping_); }

private:
    PracticeMapping mapping_;
    std::unordered_map<std::string, std::size_t> rows_;      // of practices
    std::unordered_map<std::string, std::size_t> networks_;  // their places
};

}  // namespace pcnload::nhs
