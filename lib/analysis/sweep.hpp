// Figures at every point of a grid over the numbers of a contract, for every network.
#pragma once

#include "analysis/figure.hpp"
#include "analysis/network_distribution.hpp"
#include "analysis/run.hpp"
#include "analysis/work_count.hpp"
#include "scenario/grid.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace pcnload::analysis {

struct SweptFigure {
    std::string name;
    std::string unit;  // "h per week"; may be empty
    MeasureUnit kind = MeasureUnit::plain;
    bool of_whole = false;  // of the whole contract, not of a part of it
};

struct Sweep {
    std::string scenario;
    std::string title;
    std::string contract;
    std::vector<scenario::Variation> variations;
    std::vector<scenario::GridPoint> points;
    std::vector<SweptFigure> figures;
    bool usual_figures = false;  // none were asked for
    std::vector<std::string> pcns;
    // By point, then network, then figure; nothing where there is no such number.
    std::vector<std::optional<double>> values;
    // By point, then network: whether a role of the network's own needs more WTE than are spare.
    std::vector<bool> over;

    [[nodiscard]] std::optional<double> value(std::size_t point, std::size_t network,
                                              std::size_t figure) const {
        return values[(point * pcns.size() + network) * figures.size() + figure];
    }
    [[nodiscard]] bool is_over(std::size_t point, std::size_t network) const {
        return over[point * pcns.size() + network];
    }
    [[nodiscard]] std::size_t over_count(std::size_t point) const;
    // Over the networks that have the figure; nothing where none has.
    [[nodiscard]] std::optional<NetworkDistribution> distribution(std::size_t point,
                                                                  std::size_t figure) const;
};

struct SweepQuestion {
    const spec::Library& library;
    const scenario::Scenario& base;
    std::vector<scenario::Variation> variations;
    const std::vector<scenario::Change>& settings;  // of the command line
    const std::vector<spec::Profile>& profiles;
    std::vector<FigureName> figures;  // none: hours, cost and net, hours and WTE of each role
    unsigned jobs = 1;                // threads; the result does not depend on it
    WorkCount* count = nullptr;       // of points
};

// The points are worked out a few at a time: of each only its figures are kept. Nothing where an
// error was reported.
std::optional<Sweep> sweep(const SweepQuestion& question, diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::analysis
