// The search for one network's value.
#pragma once

#include "analysis/solve.hpp"

namespace pcnload::analysis {

struct NetworkQuestion {
    const TrialGround& ground;
    const Target& target;
    std::optional<double> current;  // the number as written; none where it is the count of a driver
};

// Reports mistakes of the network or of the target.
Solution solve_network(const NetworkQuestion& question, const spec::Profile& profile,
                       diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::analysis
