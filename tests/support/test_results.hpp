// Results of tests made by hand, so that what is made of them fails for its own reasons alone.
#pragma once

#include "diagnostics/source_file.hpp"
#include "render/report_tests.hpp"

namespace pcnload::test {

struct HandMadeResults {
    diagnostics::SourceFiles files;
    render::TestResults results;

    // Of two files: one case passes, one has a wrong figure and another mistake, one passes.
    HandMadeResults() {
        const auto file = files.add("tests/a.yaml", "one\ntwo\nthree\nfour\n");
        using diagnostics::Code;
        analysis::CaseResult good{"a", "good", "All well", {file, 0, 3}, {}, {}};
        good.figures.push_back({"net", "3 +- 1", "GBP per year", 3.25, 0.25, true, {file, 0, 3}});
        analysis::CaseResult bad{"a", "bad", "", {file, 4, 7}, {}, {}};
        bad.figures.push_back(
            {"gp.cost", "at most 2", "GBP per year", 2.5, 0.5, false, {file, 8, 13}});
        bad.failures.push_back(
            {Code::figure_not_as_expected, "`gp.cost` is 2.5", {file, 8, 13}, "look", {}});
        bad.failures.push_back(
            {Code::diagnostic_missing, "PCN-C502 should be told", {file, 14, 18}, "drop it", {}});
        analysis::CaseResult other{"b", "other", "", {}, {}, {}};
        results.cases = {good, bad, other};
    }

    void add_mutation() {
        const diagnostics::FileIndex file{0};
        analysis::Mutation mutation;
        mutation.numbers = {{{{file, 0, 3}, "gp.cost", "5 GBP"}, analysis::Notice::noticed},
                            {{{file, 4, 7}, "minutes", "8 min"}, analysis::Notice::unnoticed},
                            {{{file, 8, 13}, "dead", "9 min"}, analysis::Notice::changes_nothing}};
        results.mutation = mutation;
    }
};

}  // namespace pcnload::test
