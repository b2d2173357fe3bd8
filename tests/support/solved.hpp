// The small contract, and the value of one of its numbers at which a figure reaches a target.
#pragma once

#include "analysis/solve.hpp"
#include "support/swept.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace pcnload::test {

struct Solved : Swept {
    using Swept::Swept;

    std::optional<analysis::Solve> solve(const std::string& target, const std::string& varied,
                                         unsigned jobs = 1) {
        const auto target_file = sources.add("--target", target);
        const auto varied_file = sources.add("--vary", varied);
        const auto wanted =
            analysis::read_target(sources[target_file].text(), target_file, diagnostics);
        const auto address =
            scenario::read_varied_address(sources[varied_file].text(), varied_file, diagnostics);
        if (!wanted || !address) return std::nullopt;
        return analysis::solve({known, *base, settings, profiles, *wanted, *address, jobs},
                               diagnostics);
    }
    analysis::Solve good(const std::string& target, const std::string& varied, unsigned jobs = 1) {
        auto solved = solve(target, varied, jobs);
        expect_good();
        if (!solved) FAIL("no answer");
        return std::move(*solved);
    }
    analysis::Solution one(const std::string& target, const std::string& varied) {
        return good(target, varied).solutions.front();
    }
};

}  // namespace pcnload::test
