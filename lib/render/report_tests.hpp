// What tests of the contracts came to, and which numbers no test would miss.
#pragma once

#include "analysis/mutation.hpp"
#include "analysis/test_run.hpp"
#include "diagnostics/source_file.hpp"
#include "render/junit_writer.hpp"
#include "render/report.hpp"

#include <vector>

namespace pcnload::render {

struct TestResults {
    std::vector<analysis::CaseResult> cases;     // in the order of the files
    std::optional<analysis::Mutation> mutation;  // where it was asked for
    bool mutation_put_off = false;               // asked for, but a test has failed
};

std::size_t failed_count(const TestResults& results);

// Those that failed come first, each with what is not as expected.
Report tests_report(const TestResults& results, const diagnostics::SourceFiles& files);

// "12 passed, 1 failed."
std::string tests_summary(const TestResults& results);

// A suite a file of tests.
std::vector<JUnitSuite> junit_suites(const TestResults& results,
                                     const diagnostics::SourceFiles& files);

}  // namespace pcnload::render
