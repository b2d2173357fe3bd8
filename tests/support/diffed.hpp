// Two versions of the small contract side by side, and files for the places of the edits to lie in.
#pragma once

#include "analysis/contract_diff.hpp"
#include "diagnostics/source_file.hpp"
#include "support/versions.hpp"

#include <string>
#include <vector>

namespace pcnload::test {

inline diagnostics::SourceFiles some_files() {
    diagnostics::SourceFiles files;
    for (int i = 0; i < 8; ++i)
        files.add("specs/some.yaml", std::string(8000, ' '));
    return files;
}

struct Diffed {
    std::vector<analysis::Projection> base;
    std::vector<analysis::Projection> head;
    analysis::SpecsDiff diff;

    Diffed(const Version& before, const Version& after)
        : base{projection_of(before)}, head{projection_of(after)} {
        diff.contracts.push_back(analysis::diff_contract(
            {base.front().specification, head.front().specification}, base, head));
    }
    Diffed(const Diffed&) = delete;
    Diffed& operator=(const Diffed&) = delete;
    Diffed(Diffed&&) = delete;  // the diff refers to the projections
    Diffed& operator=(Diffed&&) = delete;
    ~Diffed() = default;
};

inline Diffed longer_rounds() {
    return {Version(),
            Version().service_with("value: 120 min per round", "value: 180 min per round")};
}

}  // namespace pcnload::test
