// Cases whose input cannot stand in a text file of its own: bytes that are no text, files too
// large, too deep or too long.
#pragma once

#include "spec_cases/spec_case.hpp"

#include <string>
#include <vector>

namespace pcnload::spec_cases {

struct MadeCase {
    std::string name;
    Files files;  // laid over the base
    std::string expected;
};

const std::vector<MadeCase>& made_cases();

}  // namespace pcnload::spec_cases
