// Tests of the contracts, run: is every figure as expected, and is told what should be?
//
// A failure is a diagnostic at the line of the test that is not as it should be; it says nothing
// against the files that were read.
#pragma once

#include "analysis/figure.hpp"
#include "analysis/projection.hpp"
#include "scenario/apply.hpp"
#include "scenario/test_file.hpp"
#include "spec/profile.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pcnload::analysis {

using diagnostics::Diagnostic;
using diagnostics::Diagnostics;

// What the names of a test mean; each reports a name that is not known.
class TestNames {
public:
    virtual ~TestNames() = default;
    virtual std::optional<scenario::Scenario> scenario(
        const diagnostics::Located<std::string>& name, Diagnostics& diagnostics) = 0;
    // None: the usual profile.
    virtual std::optional<spec::Profile> profile(
        const std::optional<diagnostics::Located<std::string>>& name, Diagnostics& diagnostics) = 0;
};

// A case with its names looked up, ready to be run any number of times.
struct PreparedTest {
    std::string tests;  // the id of the file
    scenario::TestCase test;
    std::optional<scenario::Scenario> scenario;  // the case's own changes among its changes
    std::optional<spec::Profile> profile;
    std::vector<std::optional<FigureName>> figures;  // by expectation
    Diagnostics problems;  // names that are not known or cannot be read: the case has failed
};

std::vector<PreparedTest> prepare(const scenario::TestFile& file, TestNames& names);

// A contract, or nothing and why.
struct TestedContract {
    std::optional<scenario::MadeContract> made;
    Diagnostics told;
};

using TestedContracts = std::map<std::string, TestedContract, std::less<>>;  // by id

// The contracts that the tests are about.
TestedContracts make_contracts(const std::vector<PreparedTest>& tests,
                               const spec::Library& library);

// What a case came to, before it is judged.
struct Reckoned {
    std::optional<Projection> projection;  // nothing where an error was told
    Diagnostics told;
};

Reckoned reckon(const PreparedTest& test, const TestedContract& contract);

struct FigureResult {
    std::string figure;
    std::string expected;
    std::string unit;             // that `value` is in: the one that was written, or the figure's
    std::optional<double> value;  // nothing where there is no such number
    double difference = 0;        // from the value wanted, or beyond the limit
    bool passed = false;
    diagnostics::SourceSpan span;
};

struct CaseResult {
    std::string tests;
    std::string id;
    std::string title;
    diagnostics::SourceSpan span;
    std::vector<FigureResult> figures;  // those that could be reckoned
    std::vector<Diagnostic> failures;

    [[nodiscard]] bool passed() const { return failures.empty(); }
};

CaseResult judge(const PreparedTest& test, const Reckoned& reckoned);

// In the order given, however many threads (`jobs`) there are.
std::vector<CaseResult> run_tests(const std::vector<PreparedTest>& tests,
                                  const TestedContracts& contracts, unsigned jobs);

}  // namespace pcnload::analysis
