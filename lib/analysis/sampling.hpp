// How figures are spread where the assumptions are drawn from what is known of them, how likely a
// role is over its capacity, and how likely one scenario asks more than another.
#pragma once

#include "analysis/figure.hpp"
#include "analysis/projection.hpp"
#include "diagnostics/diagnostics.hpp"
#include "uncertainty/draw_summary.hpp"
#include "uncertainty/draws.hpp"

#include <cstddef>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace pcnload::analysis {

// A figure of one network, or of all together.
struct SampledNumber {
    double value = 0;  // at the values of the assumptions
    uncertainty::DrawSummary draws;
    double below_value = 0;  // the share of the draws below that; 0.5 of what no draw changes
    std::size_t drawn = 0;   // draws that have the figure
    // Of the WTE that a role of the network's own requires: the share of the draws in which it is
    // more than those in post have free.
    std::optional<double> over_capacity;

    // Whether the draws change it, beyond what rounding does.
    [[nodiscard]] bool is_spread() const;
};

struct SampledFigure {
    std::string name;
    std::string unit;  // "h per week"; may be empty
    MeasureUnit kind = MeasureUnit::plain;
    FigureScope scope;
    std::optional<spec::RoleIndex> role;
    bool whole_model = false;  // drawn by the whole model; a sum of products otherwise
    std::vector<std::optional<SampledNumber>> networks;  // nothing where there is no such figure
    // Every assumption the same in all of them; nothing of one network, or of what is no sum.
    std::optional<SampledNumber> together;
};

struct SampledScenario {
    std::string scenario;
    std::string title;
    std::shared_ptr<const spec::Specification> specification;
    std::vector<SampledFigure> figures;
    // Draws at which the contract would have a mistake, such as shares that sum to more than one;
    // of several specifications the most. Sums of products are reckoned on all the same.
    std::size_t mistaken = 0;
};

// By how much the first figure of one scenario is more than that of another, in the same draws.
struct Difference {
    double value = 0;  // at the values of the assumptions
    uncertainty::DrawSummary draws;
    double more = 0;  // the share of the draws in which it is more
};

struct ScenarioComparison {
    std::size_t one = 0;
    std::size_t other = 0;  // its place is before that of the one
    std::vector<std::optional<Difference>> networks;
};

struct Sampling {
    uncertainty::DrawOptions options;
    std::vector<std::string> pcns;
    std::vector<SampledScenario> scenarios;
    std::vector<ScenarioComparison> comparisons;
};

// Up to so many scenarios are each compared with each; more, each with the first.
inline constexpr std::size_t most_compared = 8;

struct SamplingQuestion {
    const std::vector<std::vector<Projection>>& projections;  // by scenario, then by network
    std::vector<FigureName> figures;  // none: hours of all, of roles and of services, and WTE
    bool in_year = false;             // of those: of the contract year
    uncertainty::DrawOptions options;
};

// Nothing where an error was reported.
std::optional<Sampling> sample_figures(const SamplingQuestion& question,
                                       diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::analysis
