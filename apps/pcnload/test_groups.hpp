// Files of tests, with the contracts that they are about.
#pragma once

#include "analysis/test_run.hpp"
#include "pcnload/known_files.hpp"
#include "pcnload/options.hpp"
#include "pcnload/session.hpp"

#include <vector>

namespace pcnload::app {

struct TestGroup {
    KnownFiles known;
    std::vector<analysis::PreparedTest> tests;
};

// The shipped tests, those of `--specs`, or those of the paths given. What is wrong with the text
// of a file was reported: then nothing is run.
std::vector<TestGroup> load_test_groups(const TestOptions& options, Session& session);

// The cases of a library's files of tests, ready to be run.
std::vector<analysis::PreparedTest> prepare_tests(const KnownFiles& known, Session& session);

}  // namespace pcnload::app
