#include "analysis/dependence.hpp"

#include "spec/known_parts.hpp"

#include <algorithm>

namespace pcnload::analysis {

namespace {

using spec::Activity;
using spec::Specification;

bool is_paid_by_others(const spec::Role& role) {
    return role.employer == spec::Employer::community;
}

}  // namespace

Dependence::Dependence(const Specification& specification, const spec::Network& network,
                       const Unknown& unknown)
    : specification_(specification), unknown_(unknown) {
    measure_assumptions();
    measure_drivers(network);
    measure_roles();
    measure_money();
}

int Dependence::degree(const spec::Product& product) const {
    if (product.written.span.known() && product.written.span.file == unknown_.file) return 1;
    int sum = 0;
    for (const spec::AssumptionPower& power : product.powers)
        sum += power.power * assumptions_[power.assumption.value];
    return sum;
}

// An assumption may be made of others that stand behind it: as many rounds as there are rows settle
// all of them, for none is made of itself.
void Dependence::measure_assumptions() {
    assumptions_.assign(specification_.assumptions.size(), 0);
    for (bool settled = false; !settled;) {
        settled = true;
        for (std::size_t i = 0; i < assumptions_.size(); ++i) {
            const auto index = spec::index_at<spec::AssumptionIndex>(i);
            const int now = degree(specification_.assumptions[index].value);
            settled = settled && now == assumptions_[i];
            assumptions_[i] = now;
        }
    }
}

Powers Dependence::powers(const std::optional<spec::Product>& product) const {
    return product ? powers(*product) : Powers::constant();
}

Powers Dependence::scaled(const spec::Scaled& scaled) const {
    const Powers own = powers(scaled.product);
    return scaled.driver ? own * drivers_[scaled.driver->value] : own;
}

void Dependence::measure_drivers(const spec::Network& network) {
    drivers_.assign(specification_.drivers.size(), Powers::constant());
    for (const spec::DriverIndex index : specification_.estimate_order) {
        const spec::Driver& driver = specification_.drivers[index];
        if (unknown_.driver == index) {
            // Practices that withdraw by name come off their count as a number.
            drivers_[index.value] = Powers::constant() + Powers::of(1);
        } else if (driver.estimate && network.driver(index).estimated) {
            drivers_[index.value] = scaled(*driver.estimate);
        }
    }
}

Powers Dependence::work(const Activity& activity, const spec::StaffShare& share) const {
    Powers shares;
    for (const spec::ShareTerm& term : share.terms)
        shares += powers(term.product);
    return drivers_[activity.driver.value] * powers(activity.population) *
           powers(activity.frequency) * powers(activity.duration) * shares;
}

Powers Dependence::wte_per_hour(const spec::Role& role, bool individual) const {
    const Powers per_hour = (powers(role.contracted) * powers(role.working_weeks)).reciprocal();
    const bool by_allowance = !individual && role.allowance && degree(*role.allowance) != 0;
    return by_allowance ? Powers::other() : per_hour;
}

void Dependence::measure_roles() {
    roles_.resize(specification_.roles.size());
    for (const Activity& activity : specification_.activities) {
        const Powers not_done = Powers::constant() + powers(activity.already_done);
        for (const spec::StaffShare& share : activity.staff) {
            RolePowers& role = roles_[share.role.value];
            const Powers hours = work(activity, share);
            const Powers wte =
                hours * wte_per_hour(specification_.roles[share.role], activity.individual);
            role.hours += hours;
            role.additional += hours * not_done;
            role.wte += wte;
            role.additional_wte += wte * not_done;
        }
    }
    for (std::size_t i = 0; i < roles_.size(); ++i) {
        const spec::Role& role = specification_.roles[spec::index_at<spec::RoleIndex>(i)];
        roles_[i].cost = roles_[i].wte * powers(role.cost);
    }
}

// The smaller of what a WTE costs and the most that is paid for it: where neither moves, it is one
// number for each WTE.
Powers Dependence::reimbursed(const spec::ReimbursedRole& row) const {
    const bool by_price =
        degree(specification_.roles[row.role].cost) != 0 || (row.most && degree(*row.most) != 0);
    if (by_price) return Powers::other();
    const auto& share = row.share ? row.share : specification_.reimbursement->share;
    return roles_[row.role.value].wte * powers(share);
}

void Dependence::measure_money() {
    for (const spec::Funding& stream : specification_.funding)
        funding_.push_back(scaled(stream.population) * powers(stream.rate));
    if (!specification_.reimbursement) return;
    const spec::Reimbursement& scheme = *specification_.reimbursement;
    for (const spec::ReimbursedRole& row : scheme.roles) {
        if (is_paid_by_others(specification_.roles[row.role])) continue;
        roles_[row.role.value].reimbursement = reimbursed(row);
        reimbursement_ += roles_[row.role.value].reimbursement;
    }
    if (!scheme.sum) return;
    const bool moves = !reimbursement_.is_constant() || !scaled(*scheme.sum).is_constant();
    reimbursement_ = moves ? Powers::other() : Powers::constant();
}

bool Dependence::is_within(const Figure& figure, const Activity& activity) const {
    if (const auto* service = std::get_if<spec::ServiceIndex>(&figure.scope)) {
        return activity.service == *service;
    }
    if (const auto* requirement = std::get_if<spec::RequirementIndex>(&figure.scope)) {
        return activity.requirement == *requirement;
    }
    const auto& index = std::get<spec::ActivityIndex>(figure.scope);
    return &specification_.activities[index] == &activity;
}

// Hours, WTE or cost of a part.
Powers Dependence::of_lines(const Figure& figure) const {
    Powers sum = Powers::constant();
    for (const Activity& activity : specification_.activities) {
        if (!is_within(figure, activity)) continue;
        for (const spec::StaffShare& share : activity.staff) {
            if (figure.role && *figure.role != share.role) continue;
            const spec::Role& role = specification_.roles[share.role];
            Powers line = work(activity, share);
            const bool hours = figure.measure == Measure::hours_per_week ||
                               figure.measure == Measure::hours_in_year;
            if (!hours) line = line * wte_per_hour(role, activity.individual);
            if (figure.measure == Measure::cost) line = line * powers(role.cost);
            sum += line;
        }
    }
    return sum;
}

Powers Dependence::of_role(Measure measure, spec::RoleIndex index) const {
    const RolePowers& role = roles_[index.value];
    switch (measure) {
        case Measure::hours_per_week:
        case Measure::hours_in_year:
        case Measure::individual_hours_per_week:
        case Measure::individual_hours_in_year:
            return role.hours;
        case Measure::additional_hours_per_week:
        case Measure::additional_hours_in_year:
            return role.additional;
        case Measure::wte_required:
        case Measure::wte_required_in_year:
        case Measure::difference:
        case Measure::time_share:
            return Powers::constant() + role.wte;
        case Measure::additional_wte_required:
            return role.additional_wte;
        case Measure::wte_in_post:
        case Measure::wte_spare:
        case Measure::wte_in_post_in_year:
        case Measure::wte_spare_in_year:
            return Powers::constant();
        case Measure::ratio:
            return role.wte.reciprocal();
        case Measure::cost:
        case Measure::cost_in_year:
            return role.cost;
        case Measure::reimbursement:
        case Measure::reimbursement_in_year:
            return role.reimbursement;
        default:
            break;
    }
    return Powers::other();
}

Powers Dependence::of_whole(Measure measure) const {
    Powers hours;
    Powers additional;
    Powers cost;
    for (std::size_t i = 0; i < roles_.size(); ++i) {
        hours += roles_[i].hours;
        additional += roles_[i].additional;
        const auto index = spec::index_at<spec::RoleIndex>(i);
        if (!is_paid_by_others(specification_.roles[index])) cost += roles_[i].cost;
    }
    Powers funding;
    for (const Powers& stream : funding_)
        funding += stream;
    switch (measure) {
        case Measure::hours_per_week:
        case Measure::hours_in_year:
        case Measure::implied_hours_per_week:
        case Measure::implied_hours_in_year:
        case Measure::not_yet_started_hours_per_week:
            return hours;
        case Measure::additional_hours_per_week:
        case Measure::additional_hours_in_year:
            return additional;
        case Measure::cost:
        case Measure::cost_in_year:
            return cost;
        case Measure::reimbursement:
        case Measure::reimbursement_in_year:
            return reimbursement_;
        case Measure::funding:
        case Measure::funding_in_year:
        case Measure::practice_income:
        case Measure::practice_income_in_year:
            return funding;
        case Measure::net:
        case Measure::net_in_year:
            return funding + reimbursement_ + cost;
        default:
            break;
    }
    return Powers::other();
}

Powers Dependence::of(const Figure& figure) const {
    if (const auto* driver = std::get_if<spec::DriverIndex>(&figure.scope)) {
        return drivers_[driver->value];
    }
    if (const auto* stream = std::get_if<spec::FundingIndex>(&figure.scope)) {
        return funding_[stream->value];
    }
    if (!std::holds_alternative<Whole>(figure.scope)) return of_lines(figure);
    return figure.role ? of_role(figure.measure, *figure.role) : of_whole(figure.measure);
}

}  // namespace pcnload::analysis
