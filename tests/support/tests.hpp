// Tests in YAML about the small contract, prepared to be run.
#pragma once

#include "analysis/test_run.hpp"
#include "support/projections.hpp"

#include <string>
#include <utility>
#include <vector>

namespace pcnload::test {

// The names of a library in memory: `small` is the usual profile.
struct LibraryNames : analysis::TestNames {
    const spec::Library& library;

    explicit LibraryNames(const spec::Library& known) : library(known) {}

    std::optional<scenario::Scenario> scenario(const diagnostics::Located<std::string>& name,
                                               diagnostics::Diagnostics& diagnostics) override {
        return scenario::find_scenario(library, name.value, diagnostics);
    }
    std::optional<spec::Profile> profile(
        const std::optional<diagnostics::Located<std::string>>& name,
        diagnostics::Diagnostics& diagnostics) override {
        const std::string id = name ? name->value : "small";
        if (const spec::NamedProfile* known = library.profiles.find(id)) return known->profile;
        diagnostics.add({diagnostics::Code::unknown_in_test, "no " + id, {}, {}, {}});
        return std::nullopt;
    }
};

// The cases of a file about the small contract.
struct SmallTests : Inputs {
    spec::Library known;
    std::vector<analysis::PreparedTest> tests;
    analysis::TestedContracts contracts;

    explicit SmallTests(const std::string& cases) : Inputs(small_inputs()) {
        add("profiles/small.yaml", small_profile);
        known = library();
        const scenario::TestFile file =
            scenario::read_tests(node("tests: small\ncases:\n" + cases), diagnostics);
        expect_good();
        LibraryNames names(known);
        tests = analysis::prepare(file, names);
        contracts = analysis::make_contracts(tests, known);
    }

    [[nodiscard]] std::vector<analysis::CaseResult> run(unsigned jobs = 1) const {
        return analysis::run_tests(tests, contracts, jobs);
    }
};

// "PCN-T803 `net` is 3, not 4": what a case has failed by.
inline Lines failures_of(const analysis::CaseResult& result) {
    Lines lines;
    for (const diagnostics::Diagnostic& failure : result.failures)
        lines.push_back(std::string(diagnostics::row(failure.code).id) + ' ' + failure.message);
    return lines;
}

}  // namespace pcnload::test
