// Scenarios as a page needs them: with what works them out again for other numbers.
#pragma once

#include "analysis/projection.hpp"
#include "analysis/run.hpp"
#include "scenario/profile_steps.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

namespace pcnload::analysis {

// What networks without changes of their own share; one that makes local changes has its own.
struct AdjustableModel {
    std::shared_ptr<const spec::Specification> specification;
    std::vector<scenario::ProfileStep> steps;
};

struct AdjustableScenario {
    std::string id;
    std::string title;
    std::vector<AdjustableModel> models;
    std::vector<std::size_t> model_of;  // by network
};

// Of a run and what `run` made of it, which is not empty.
std::vector<AdjustableScenario> adjustable_scenarios(
    const Run& run, const std::vector<std::vector<Projection>>& projections);

}  // namespace pcnload::analysis
