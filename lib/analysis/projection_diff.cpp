#include "analysis/projection_diff.hpp"

#include "analysis/quantile.hpp"

#include <algorithm>
#include <cmath>

namespace pcnload::analysis {

namespace {

constexpr double rounding = 1e-12;
constexpr std::size_t most_movers = 3;

bool is_unchanged(const BeforeAfter& figure) {
    return std::abs(figure.change()) <=
           rounding * std::max(std::abs(figure.before), std::abs(figure.after));
}

// Beyond what rounding may do: a role that needs all it has spare is within.
bool is_over(double required, double spare) { return required > spare * (1 + rounding); }

RoleFigures figures_of(const Projection& projection, const std::optional<spec::RoleIndex>& role) {
    return role ? projection.role(*role) : RoleFigures{};
}

RoleDiff diff_role(const RoleFigures& before, const RoleFigures& after) {
    RoleDiff diff;
    diff.per_week = {before.hours.per_week, after.hours.per_week};
    diff.in_year = {before.hours.in_year, after.hours.in_year};
    diff.wte = {before.wte_required, after.wte_required};
    diff.wte_in_year = {before.wte_required_in_year, after.wte_required_in_year};
    diff.cost = {before.cost, after.cost};
    diff.spare = {before.wte_spare, after.wte_spare};
    const bool was_over = is_over(before.wte_required, before.wte_spare);
    const bool now_over = is_over(after.wte_required, after.wte_spare);
    diff.is_over = now_over;
    if (was_over != now_over) {
        diff.capacity = now_over ? CapacityMove::passes : CapacityMove::comes_back;
    }
    return diff;
}

// The sum over the roles.
ServiceRoleFigures service_sum(const Projection& projection,
                               const std::optional<spec::ServiceIndex>& service) {
    ServiceRoleFigures sum;
    if (service) {
        for (const ServiceRoleFigures& role : projection.service_roles[service->value]) {
            sum.hours += role.hours;
            sum.wte_required += role.wte_required;
            sum.wte_required_in_year += role.wte_required_in_year;
            sum.cost += role.cost;
        }
    }
    return sum;
}

PartDiff diff_service(const ServiceRoleFigures& before, const ServiceRoleFigures& after) {
    PartDiff diff;
    diff.per_week = {before.hours.per_week, after.hours.per_week};
    diff.in_year = {before.hours.in_year, after.hours.in_year};
    diff.wte = {before.wte_required, after.wte_required};
    diff.wte_in_year = {before.wte_required_in_year, after.wte_required_in_year};
    diff.cost = {before.cost, after.cost};
    return diff;
}

TotalsDiff diff_totals(const Totals& before, const Totals& after) {
    TotalsDiff diff;
    diff.per_week = {before.hours.per_week, after.hours.per_week};
    diff.in_year = {before.hours.in_year, after.hours.in_year};
    diff.additional_per_week = {before.additional.per_week, after.additional.per_week};
    diff.additional_in_year = {before.additional.in_year, after.additional.in_year};
    diff.pending_per_week = {before.not_yet_started_hours_per_week,
                             after.not_yet_started_hours_per_week};
    diff.cost = {before.cost, after.cost};
    diff.funding = {before.funding, after.funding};
    diff.reimbursement = {before.reimbursement, after.reimbursement};
    diff.net = {before.net, after.net};
    return diff;
}

bool is_own(const Projection& projection, const std::optional<spec::RoleIndex>& role) {
    return role && projection.specification->roles[*role].employer != spec::Employer::community;
}

}  // namespace

ProjectionDiff diff_projections(const Projection& base, const Projection& head,
                                const MatchedParts& parts) {
    ProjectionDiff diff;
    diff.totals = diff_totals(base.totals, head.totals);
    for (std::size_t place = 0; place < parts.roles.size(); ++place) {
        const Pair<spec::RoleIndex>& pair = parts.roles[place];
        RoleDiff role = diff_role(figures_of(base, pair.base), figures_of(head, pair.head));
        role.pair = place;
        diff.totals.wte.before += role.wte.before;
        diff.totals.wte.after += role.wte.after;
        diff.totals.wte_in_year.before += role.wte_in_year.before;
        diff.totals.wte_in_year.after += role.wte_in_year.after;
        role.is_own = is_own(head, pair.head);
        diff.passes_capacity =
            diff.passes_capacity || (role.capacity == CapacityMove::passes && role.is_own);
        diff.roles.push_back(role);
    }
    for (std::size_t place = 0; place < parts.services.size(); ++place) {
        const Pair<spec::ServiceIndex>& pair = parts.services[place];
        PartDiff service = diff_service(service_sum(base, pair.base), service_sum(head, pair.head));
        service.pair = place;
        diff.services.push_back(service);
    }
    return diff;
}

DiffDistribution distribution_of(const std::vector<BeforeAfter>& figures) {
    DiffDistribution result;
    std::vector<double> sorted;
    for (std::size_t place = 0; place < figures.size(); ++place) {
        const BeforeAfter& figure = figures[place];
        result.total.before += figure.before;
        result.total.after += figure.after;
        const double change = is_unchanged(figure) ? 0 : figure.change();
        sorted.push_back(change);
        if (change == 0) {
            ++result.unchanged;
            continue;
        }
        ++(change > 0 ? result.rising : result.falling);
        result.largest.push_back({place, change});
    }
    if (sorted.empty()) {
        return result;
    }
    std::ranges::sort(sorted);
    result.median = quantile(sorted, 0.5);
    result.p10 = quantile(sorted, 0.1);
    result.p90 = quantile(sorted, 0.9);
    std::ranges::stable_sort(result.largest, std::ranges::greater{},
                             [](const Mover& mover) { return std::abs(mover.change); });
    result.largest.resize(std::min(result.largest.size(), most_movers));
    return result;
}

std::size_t networks_passing_capacity(const std::vector<ProjectionDiff>& diffs) {
    return static_cast<std::size_t>(std::ranges::count_if(diffs, &ProjectionDiff::passes_capacity));
}

}  // namespace pcnload::analysis
