// Tests of the contracts, as their file says them: a scenario, a network, and what is expected.
#pragma once

#include "scenario/change.hpp"
#include "scenario/expectation.hpp"
#include "spec/profile.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pcnload::scenario {

struct TestCase {
    std::string id;
    std::string title;
    Located<std::string> scenario;                // a known name, or a file beside this one
    std::optional<Located<std::string>> profile;  // the same; none: the usual one
    std::optional<spec::Profile> own_profile;     // written in the case itself
    std::vector<Change> changes;                  // behind the scenario's; `set` comes last
    std::vector<Expectation> expectations;
    std::vector<Located<diagnostics::Code>> diagnostics;  // that should be told
    SourceSpan span;                                      // of its id
};

struct TestFile {
    std::string id;
    std::string title;
    spec::Table<TestCase> cases;
    SourceSpan span;
};

// What is wrong is reported; the rest of the file is read all the same.
TestFile read_tests(const yaml::Node& root, Diagnostics& diagnostics);

}  // namespace pcnload::scenario
