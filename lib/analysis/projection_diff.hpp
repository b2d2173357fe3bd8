// Two projections of one network, by two versions of a contract, side by side; and what becomes of
// a figure over many networks.
#pragma once

#include "analysis/matched_parts.hpp"
#include "analysis/projection.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace pcnload::analysis {

struct BeforeAfter {
    double before = 0;
    double after = 0;

    [[nodiscard]] double change() const { return after - before; }
};

// Whether what a role needs, in steady state, comes to exceed what it has spare.
enum class CapacityMove : std::uint8_t { none, passes, comes_back };

// A role or a service; what one of the two lacks counts as nothing there. Money is GBP a year.
struct PartDiff {
    std::size_t pair = 0;  // its place in MatchedParts
    BeforeAfter per_week;
    BeforeAfter in_year;
    BeforeAfter wte;
    BeforeAfter wte_in_year;
    BeforeAfter cost;  // as in RoleFigures: that of roles which others employ included
};

struct RoleDiff : PartDiff {
    BeforeAfter spare;  // WTE
    CapacityMove capacity = CapacityMove::none;
    bool is_over = false;  // needs more than it has spare, after
    bool is_own = false;   // the network or its practices employ it, after
};

struct TotalsDiff {
    BeforeAfter per_week;
    BeforeAfter in_year;
    BeforeAfter additional_per_week;
    BeforeAfter additional_in_year;
    BeforeAfter pending_per_week;  // not yet started
    BeforeAfter wte;
    BeforeAfter wte_in_year;
    BeforeAfter cost;
    BeforeAfter funding;
    BeforeAfter reimbursement;
    BeforeAfter net;
};

struct ProjectionDiff {
    std::vector<RoleDiff> roles;     // by place in MatchedParts::roles
    std::vector<PartDiff> services;  // by place in MatchedParts::services
    TotalsDiff totals;

    // Whether any role that the network or its practices employ passes its capacity.
    bool passes_capacity = false;
};

ProjectionDiff diff_projections(const Projection& base, const Projection& head,
                                const MatchedParts& parts);

struct Mover {
    std::size_t network = 0;  // its place
    double change = 0;
};

// The changes of one figure over networks. Quantiles are linear between order statistics: of n
// changes sorted from 0, the one at (n - 1) p.
struct DiffDistribution {
    BeforeAfter total;
    double median = 0;
    double p10 = 0;
    double p90 = 0;
    std::size_t rising = 0;
    std::size_t falling = 0;
    std::size_t unchanged = 0;   // to 1e-12 of the figure
    std::vector<Mover> largest;  // three at most, by size; of equals the first
};

DiffDistribution distribution_of(const std::vector<BeforeAfter>& figures);

std::size_t networks_passing_capacity(const std::vector<ProjectionDiff>& diffs);

}  // namespace pcnload::analysis
