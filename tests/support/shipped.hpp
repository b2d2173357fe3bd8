// The shipped files, as the program reads them, and every shipped contract and scenario, seen by
// every shipped profile.
#pragma once

#include "builtin/builtin_files.hpp"
#include "support/projections.hpp"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pcnload::test {

inline void add_shipped(Inputs& inputs) {
    for (const builtin::File& file : builtin::files()) {
        std::string_view place = file.path;
        for (const std::string_view top : {"specs/", "examples/"}) {
            if (place.starts_with(top)) place.remove_prefix(top.size());
        }
        inputs.add(std::string(place), std::string(file.text));
    }
}

// By scenario, by profile.
inline const std::vector<std::vector<analysis::Projection>>& shipped() {
    static const auto all = [] {
        Projected projected;
        add_shipped(projected);
        const spec::Library library = projected.library();
        std::vector<std::string> names;
        for (const std::string_view name : scenario::scenario_names(library))
            names.emplace_back(name);
        projected.run(names, 2);
        if (projected.diagnostics.has_errors()) projected.expect_good();
        return std::move(projected.all);
    }();
    return all;
}

}  // namespace pcnload::test
