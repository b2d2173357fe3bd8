// Cases whose input cannot stand in a text file of its own: bytes that are no text, files too
// large, too deep or too long. What is said of each stands in made/NAME.txt.
#pragma once

#include "spec_cases/spec_case.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace pcnload::spec_cases {

struct MadeCase {
    std::string name;
    Files files;  // laid over the base
};

const std::vector<MadeCase>& made_cases();
std::filesystem::path expectation_of(const MadeCase& made);

}  // namespace pcnload::spec_cases
