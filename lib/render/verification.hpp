// What came of making a result again.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pcnload::render {

// An input whose text is another than it was: by its SHA-256 then and now, empty where it was not
// read.
struct ChangedInput {
    std::string path;
    std::string then;
    std::string now;
};

// The first line that differs, cut to what a person can read.
struct LineDifference {
    std::uint64_t line = 1;
    // Nothing where the result has ended already.
    std::optional<std::string> then;
    std::optional<std::string> now;
};

struct Verification {
    std::string path;
    std::string made_by;  // the version that made it; empty where it is this one
    std::vector<ChangedInput> changed_inputs;
    std::optional<LineDifference> difference;  // nothing where it is the same, to the byte
};

}  // namespace pcnload::render
