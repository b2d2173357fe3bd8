// JUnit XML: what most CI systems read as the results of tests.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::render {

struct JUnitFailure {
    std::string message;  // one line
    std::string text;     // more of it, or nothing
};

struct JUnitCase {
    std::string name;
    std::string classname;  // what groups cases
    std::string file;       // may be empty
    std::uint32_t line = 0;
    std::optional<JUnitFailure> failure;  // none: it has passed
    bool skipped = false;
};

struct JUnitSuite {
    std::string name;
    std::vector<JUnitCase> cases;
};

// Well formed whatever the names hold. There is no time in it: the same input gives the same bytes.
std::string to_junit(std::string_view name, const std::vector<JUnitSuite>& suites);

}  // namespace pcnload::render
