// Which numbers of the specifications would no test miss? Each is made 1% larger, by itself, and
// the tests are run again; a number that may not be larger is made smaller.
#pragma once

#include "analysis/spec_numbers.hpp"
#include "analysis/test_run.hpp"
#include "analysis/work_count.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace pcnload::analysis {

enum class Notice : std::uint8_t {
    noticed,          // a test fails, or the checks refuse the number
    unnoticed,        // figures change, and every test still passes
    changes_nothing,  // no figure of any contract changes, for the networks of the tests
};

struct NudgedNumber {
    SpecNumber number;
    Notice notice = Notice::noticed;
};

struct Mutation {
    std::vector<NudgedNumber> numbers;  // by file and place

    [[nodiscard]] std::size_t count(Notice notice) const;
};

// The tests have passed; `library` is what they were run on.
struct MutationInput {
    const std::vector<PreparedTest>& tests;
    const spec::Library& library;
    const diagnostics::SourceFiles& files;
    unsigned jobs = 1;           // threads; the result does not depend on it
    WorkCount* count = nullptr;  // of numbers
};

Mutation mutate(const MutationInput& input);

}  // namespace pcnload::analysis
