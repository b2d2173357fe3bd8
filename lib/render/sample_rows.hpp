// Sampled figures as tables.
#pragma once

#include "analysis/sampling.hpp"
#include "render/table.hpp"
#include "spec/correlated_groups.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace pcnload::render {

// The number that stands for the figure: that of the one network, or of all together.
const analysis::SampledNumber* shown_number(const analysis::SampledFigure& figure);

// Pairs of assumptions that are drawn together: neither is certain.
std::vector<spec::CorrelatedPair> drawn_pairs(const spec::Specification& specification);

// A share of draws: none and all are said only where it is so.
std::string chance_text(double share);

// How each figure is spread; heads of blocks where nobody asked for figures.
Table spread_table(const analysis::SampledScenario& scenario);

// Of one network: how likely each role's WTE required is more than there is spare.
Table capacity_table(const analysis::SampledScenario& scenario);

// Each scenario against those before it, in the network at that place.
Table comparison_table(const analysis::Sampling& sampling, std::size_t network);

// Every number of every network, for programs.
Table sample_table(const analysis::Sampling& sampling);

}  // namespace pcnload::render
