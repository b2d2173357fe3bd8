#include "analysis/contract_diff.hpp"

#include <algorithm>

namespace pcnload::analysis {

namespace {

// A role gains where its hours rise by more than the last bits of a sum.
bool rises(const BeforeAfter& hours) { return hours.change() > 1e-9 * std::max(1.0, hours.before); }

void add(BeforeAfter& sum, const BeforeAfter& more) {
    sum.before += more.before;
    sum.after += more.after;
}

void add(PartDiff& sum, const PartDiff& more) {
    add(sum.per_week, more.per_week);
    add(sum.in_year, more.in_year);
    add(sum.wte, more.wte);
    add(sum.cost, more.cost);
}

// Of networks whose contract has the same parts.
void add(ProjectionDiff& sum, const ProjectionDiff& more) {
    for (std::size_t i = 0; i < sum.roles.size(); ++i) {
        add(sum.roles[i], more.roles[i]);
        add(sum.roles[i].spare, more.roles[i].spare);
        sum.roles[i].capacity = CapacityMove::none;  // each network has its own
    }
    for (std::size_t i = 0; i < sum.services.size(); ++i)
        add(sum.services[i], more.services[i]);
    for (BeforeAfter TotalsDiff::*figure :
         {&TotalsDiff::per_week, &TotalsDiff::in_year, &TotalsDiff::additional_per_week,
          &TotalsDiff::additional_in_year, &TotalsDiff::pending_per_week, &TotalsDiff::wte,
          &TotalsDiff::cost, &TotalsDiff::funding, &TotalsDiff::reimbursement, &TotalsDiff::net})
        add(sum.totals.*figure, more.totals.*figure);
}

bool has_same_parts(const ProjectionDiff& a, const ProjectionDiff& b) {
    return a.roles.size() == b.roles.size() && a.services.size() == b.services.size();
}

ProjectionDiff sum_of(const std::vector<ProjectionDiff>& networks) {
    ProjectionDiff sum = networks.front();
    for (std::size_t i = 1; i < networks.size(); ++i) {
        if (has_same_parts(sum, networks[i])) add(sum, networks[i]);
    }
    return sum;
}

}  // namespace

// Networks without local changes share one specification, and with it one attributor; each of the
// others is matched by itself, and is in no sum over edits that are not its own.
ContractDiff diff_contract(const std::vector<Projection>& base,
                           const std::vector<Projection>& head) {
    const auto& before = base.front().specification;
    const auto& after = head.front().specification;
    ContractDiff diff;
    diff.contract = after->head.id;
    diff.base = &base;
    diff.head = &head;
    diff.parts = match_parts(*before, *after);
    diff.edits = find_edits(*before, *after, diff.parts);
    Attributor attributor(*before, *after, diff.parts, diff.edits);
    for (std::size_t i = 0; i < head.size(); ++i) {
        if (base[i].specification != before || head[i].specification != after) {
            const MatchedParts own = match_parts(*base[i].specification, *head[i].specification);
            diff.networks.push_back(diff_projections(base[i], head[i], own));
            continue;
        }
        diff.networks.push_back(diff_projections(base[i], head[i], diff.parts));
        if (diff.edits.empty()) continue;
        const Attribution shares = attributor.attribute({base[i].network, head[i].network});
        if (i == 0) diff.of_first = shares;
        diff.of_all += shares;
    }
    diff.together = sum_of(diff.networks);
    return diff;
}

bool SpecsDiff::is_empty() const {
    return added.empty() && removed.empty() &&
           std::ranges::all_of(contracts, [](const ContractDiff& c) { return c.edits.empty(); });
}

bool SpecsDiff::asks_for_more() const {
    return std::ranges::any_of(contracts, [](const ContractDiff& contract) {
        return std::ranges::any_of(contract.networks, [](const ProjectionDiff& network) {
            return std::ranges::any_of(network.roles,
                                       [](const RoleDiff& role) { return rises(role.per_week); });
        });
    });
}

}  // namespace pcnload::analysis
