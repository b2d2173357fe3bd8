// Runs the cases that are made and not written.
#include "spec_cases/made_cases.hpp"

#include <doctest/doctest.h>

namespace pcnload::spec_cases {

TEST_CASE("what is said of bytes that are no text, and of files past the limits") {
    for (const MadeCase& made : made_cases()) {
        Files files = made.files;
        files.insert(base_files().begin(), base_files().end());
        INFO(made.name);
        CHECK(told_of(files) == made.expected);
    }
}

}  // namespace pcnload::spec_cases
