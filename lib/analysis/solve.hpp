// The value of one number at which a figure reaches its target, for each network.
//
// Where the figure is a + b x or a + b x^k by the structure of the model, the value is worked out
// from two others; else it is searched for. Every value is tried in the model before it is told.
#pragma once

#include "analysis/dependence.hpp"
#include "analysis/network_distribution.hpp"
#include "analysis/target.hpp"
#include "analysis/trial.hpp"
#include "analysis/work_count.hpp"
#include "spec/library.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pcnload::analysis {

enum class SolveMethod : std::uint8_t { linear, power, search };

enum class SolveOutcome : std::uint8_t {
    solved,
    independent,  // neither side depends on the number
    outside,      // it would be reached beyond the ends that were given, or below nought
    refused,      // at a value that the contract does not allow
    unreached,    // nowhere between the ends
    undefined,    // one side has no number
};

struct TriedValue {
    double at = 0;
    FoundTarget::Sides sides;
};

struct Solution {
    SolveOutcome outcome = SolveOutcome::undefined;
    SolveMethod method = SolveMethod::search;
    int power = 1;
    std::vector<TriedValue> values;  // each tried in the model; ascending
    std::optional<double> would_be;  // of `outside` and `refused`
    std::string refusal;             // what the contract says to it
    std::optional<TriedValue> low;   // the ends of what was looked at
    std::optional<TriedValue> high;
    std::optional<TriedValue> nearest;  // where it comes nearest
    std::optional<double> before;       // the value as things are
    bool outside_range = false;         // beyond the range of the assumption

    [[nodiscard]] bool is_solved() const { return outcome == SolveOutcome::solved; }
};

struct SolvedSide {
    std::string name;  // of a figure; empty: a number
    MeasureUnit kind = MeasureUnit::plain;
};

struct Solve {
    std::string scenario;
    std::string title;
    std::string contract;
    std::string target;
    SolvedSide left;
    SolvedSide right;
    std::string figure_unit;  // of both sides
    std::string address;
    std::string unit;
    std::vector<std::string> pcns;
    std::vector<Solution> solutions;  // by network

    [[nodiscard]] std::size_t solved_count() const;
    [[nodiscard]] std::size_t count(SolveOutcome outcome) const;
    // Of the first value of each network that has one.
    [[nodiscard]] std::optional<NetworkDistribution> distribution() const;
};

struct SolveQuestion {
    const spec::Library& library;
    const scenario::Scenario& scenario;
    const std::vector<scenario::Change>& settings;
    const std::vector<spec::Profile>& profiles;
    const Target& target;
    const scenario::VariedAddress& varied;
    unsigned jobs = 1;           // threads; the result does not depend on it
    WorkCount* count = nullptr;  // of networks
};

// Nothing where a mistake was reported. That nothing solves it is no mistake.
std::optional<Solve> solve(const SolveQuestion& question, diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::analysis
