#include "spec/revaluation.hpp"

#include "spec/dependency_order.hpp"
#include "spec/derived_values.hpp"

#include <algorithm>
#include <cmath>

namespace pcnload::spec {

namespace {

std::vector<std::vector<std::size_t>> dependencies(const Specification& specification) {
    std::vector<std::vector<std::size_t>> needs;
    for (const Assumption& assumption : specification.assumptions) {
        auto& needed = needs.emplace_back();
        for (const AssumptionPower& power : assumption.value.powers)
            needed.push_back(power.assumption.value);
    }
    return needs;
}

// Whether the value is surely within: what is near the edge is left to `resolve`.
bool is_within(double value, const std::optional<Range>& range) {
    return !range || (value >= range->low && value <= range->high);
}

bool is_share(const Product& product) { return product.value <= 1; }

}  // namespace

Revaluation::Revaluation(const Specification& base) : specification_(base) {
    for (const Assumption& assumption : base.assumptions)
        base_values_.push_back(assumption.value.value);
    is_set_.assign(base_values_.size(), false);
    for (const std::size_t place : dependency_order(dependencies(base)).order)
        assumption_order_.push_back(static_cast<std::uint32_t>(place));
    for (Assumption& assumption : specification_.assumptions)
        assumptions_.push_back(recipe(assumption.value));
    keep_all();
}

Revaluation::Recipe Revaluation::recipe(Product& product) const {
    Recipe recipe{&product, {}};
    for (const DraftFactor& factor : product.written.factors) {
        Step step;
        step.divides = factor.divides;
        if (const units::Literal* literal = factor.literal()) {
            step.quantity = literal->value();
        } else if (const auto found = std::ranges::find(specification_.assumptions, *factor.name(),
                                                        &Assumption::id);
                   found != specification_.assumptions.end()) {
            step.assumption =
                static_cast<std::uint32_t>(found - specification_.assumptions.begin());
        } else {
            continue;  // the driver that a population begins with
        }
        recipe.steps.push_back(step);
    }
    return recipe;
}

bool Revaluation::names_any(const Recipe& recipe) {
    return std::ranges::any_of(recipe.steps,
                               [](const Step& step) { return step.assumption != not_named; });
}

void Revaluation::keep(Product& product) {
    Recipe made = recipe(product);
    if (names_any(made)) products_.push_back(std::move(made));
}

void Revaluation::keep(std::optional<Product>& product) {
    if (product) keep(*product);
}

void Revaluation::keep_all() {
    for (Driver& driver : specification_.drivers)
        if (driver.estimate) keep(driver.estimate->product);
    for (Role& role : specification_.roles) {
        keep(role.contracted);
        keep(role.working_weeks);
        keep(role.allowance);
        keep(role.cost);
    }
    for (Activity& activity : specification_.activities) {
        keep(activity.population);
        keep(activity.frequency);
        keep(activity.duration);
        keep(activity.already_done);
        for (StaffShare& share : activity.staff)
            for (ShareTerm& term : share.terms)
                keep(term.product);
        for (Alternative& alternative : activity.alternatives) {
            keep(alternative.up_to);
            keep(alternative.pace);
        }
    }
    for (Funding& stream : specification_.funding) {
        keep(stream.population.product);
        keep(stream.rate);
    }
    if (!specification_.reimbursement) return;
    Reimbursement& scheme = *specification_.reimbursement;
    if (scheme.sum) keep(scheme.sum->product);
    keep(scheme.share);
    for (ReimbursedRole& role : scheme.roles) {
        keep(role.most);
        keep(role.share);
    }
}

bool Revaluation::work_out(const Recipe& recipe) {
    double value = 1;
    for (const Step& step : recipe.steps) {
        const double factor =
            step.assumption == not_named
                ? step.quantity
                : specification_.assumptions[index_at<AssumptionIndex>(step.assumption)]
                      .value.value;
        if (step.divides) {
            value /= factor;
        } else {
            value *= factor;
        }
    }
    recipe.product->value = value;
    return std::isfinite(value);
}

bool Revaluation::work_out_assumptions() {
    bool good = true;
    for (const std::uint32_t place : assumption_order_) {
        Assumption& row = specification_.assumptions[index_at<AssumptionIndex>(place)];
        if (is_set_[place]) {
            good = good && std::isfinite(row.value.value) && is_within(row.value.value, row.bounds);
        } else if (names_any(assumptions_[place])) {
            good = work_out(assumptions_[place]) && good;
            // One with a range of its own has been moved: whether it still lies in it, and has the
            // shape of its distribution, is not judged here.
            const bool moved = row.value.value != base_values_[place];
            good = good && !(moved && (row.range || !is_within(row.value.value, row.bounds)));
        }
    }
    return good;
}

bool Revaluation::derive_drivers() {
    for (Driver& driver : specification_.drivers) {
        if (!driver.estimate) continue;
        driver.estimate->per_count = per_count(*driver.estimate, specification_.drivers);
    }
    return true;
}

bool Revaluation::derive_roles() {
    bool good = true;
    for (Role& role : specification_.roles) {
        role.available_hours = available_hours(role);
        role.cost_per_year = cost_per_year(role.cost);
        if (role.allowance) {
            good = good && role.allowance->value < 1;
            role.allowance_factor = allowance_factor(*role.allowance);
        }
        good = good && role.available_hours > 0 && std::isfinite(role.allowance_factor);
    }
    return good;
}

bool Revaluation::derive_activities() {
    bool good = true;
    for (Activity& activity : specification_.activities) {
        for (StaffShare& share : activity.staff) {
            share.value = share_value(share.terms);
            good = good && share.value >= 0;
        }
        for (Alternative& alternative : activity.alternatives) {
            if (alternative.up_to) {
                good = good && is_share(*alternative.up_to);
                alternative.most = done_share(*alternative.up_to);
            }
            if (alternative.pace) alternative.time = alternative.pace->value;
            good = good && alternative.time > 0;
        }
        if (activity.already_done) {
            good = good && is_share(*activity.already_done);
            activity.done = done_share(*activity.already_done);
        }
        activity.load = load(activity, specification_.drivers);
        good = good && std::isfinite(activity.load);
    }
    return good;
}

bool Revaluation::derive_money() {
    bool good = true;
    for (Funding& stream : specification_.funding) {
        stream.population.per_count = per_count(stream.population, specification_.drivers);
        stream.per_count_per_year = funding_per_year(stream);
    }
    if (!specification_.reimbursement) return good;
    Reimbursement& scheme = *specification_.reimbursement;
    if (scheme.sum) scheme.sum->per_count = per_count(*scheme.sum, specification_.drivers);
    good = !scheme.share || is_share(*scheme.share);
    for (ReimbursedRole& role : scheme.roles) {
        if (role.most) role.most_per_year = most_per_year(*role.most);
        if (role.share) good = good && is_share(*role.share);
        if (role.share) role.share_value = role.share->value;
        if (!role.share && scheme.share) role.share_value = scheme.share->value;
    }
    return good;
}

bool Revaluation::set(std::span<const AssumptionValue> values) {
    is_set_.assign(is_set_.size(), false);
    for (std::size_t place = 0; place < base_values_.size(); ++place)
        specification_.assumptions[index_at<AssumptionIndex>(place)].value.value =
            base_values_[place];
    for (const AssumptionValue& each : values) {
        specification_.assumptions[each.assumption].value.value = each.value;
        is_set_[each.assumption.value] = true;
    }
    bool good = work_out_assumptions();
    for (const Recipe& recipe : products_)
        good = work_out(recipe) && good;
    const bool derived =
        derive_drivers() && derive_roles() && derive_activities() && derive_money();
    return good && derived;
}

}  // namespace pcnload::spec
