#include "analysis/trial.hpp"

#include "spec/known_parts.hpp"
#include "spec/network.hpp"

#include <algorithm>
#include <utility>

namespace pcnload::analysis {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;
using scenario::Change;

bool changes_profile(const std::vector<Change>& changes) {
    return std::ranges::any_of(changes, [](const Change& change) {
        return std::holds_alternative<scenario::Withdraw>(change.verb);
    });
}

}  // namespace

Trial::Trial(const TrialGround& ground, const spec::Profile& profile)
    : ground_(ground), profile_(profile) {}

std::optional<Projection> Trial::apply(const std::vector<Change>& last,
                                       Diagnostics& diagnostics) const {
    std::vector<Change> settings = ground_.settings;
    settings.insert(settings.end(), last.begin(), last.end());
    const auto groups =
        scenario::apply(ground_.contract, ground_.scenario, settings, {profile_}, diagnostics);
    if (groups.empty()) return std::nullopt;
    auto projections = project(ground_.scenario.id, ground_.scenario.title,
                               groups.front().specification, groups.front().networks);
    if (const auto figures = not_finite(projections.front())) {
        diagnostics.add({Code::not_finite,
                         *figures + " are too large to reckon with",
                         profile_.span,
                         "look at the counts of `" + profile_.pcn + '`',
                         {}});
        return std::nullopt;
    }
    return std::move(projections.front());
}

std::optional<Projection> Trial::as_is(Diagnostics& diagnostics) {
    auto projection = apply({}, diagnostics);
    if (projection) prepare_quick(*projection);
    return projection;
}

std::optional<Projection> Trial::at(double number, Diagnostics& diagnostics) {
    const auto change = scenario::change_to(ground_.varied, number, ground_.unit, diagnostics);
    return change ? apply({*change}, diagnostics) : std::nullopt;
}

// What a network makes of a contract of its own, or leaves behind when practices go, is left to the
// long way.
void Trial::prepare_quick(const Projection& base) {
    const spec::Specification& specification = *base.specification;
    const auto assumption = spec::find_assumption(specification, ground_.varied.address);
    std::vector<Change> changes = ground_.scenario.changes;
    changes.insert(changes.end(), ground_.settings.begin(), ground_.settings.end());
    if (!assumption || profile_.local != nullptr || profile_.damaged ||
        changes_profile(ground_.contract.changes) || changes_profile(changes)) {
        return;
    }
    const units::LiteralRead unit = units::read_quantity(scenario::value_text(1, ground_.unit));
    const auto* one = std::get_if<units::Literal>(&unit);
    if (one == nullptr ||
        one->dimension != specification.assumptions[*assumption].value.dimension) {
        return;
    }
    Diagnostics told_before;
    spec::Draft draft = ground_.contract.draft;
    scenario::apply_to_contract(changes, draft, told_before);
    quick_ = std::make_unique<Quick>(specification);
    quick_->profile = {profile_, {}};
    scenario::apply_to_profile(ground_.contract.changes, draft, quick_->profile, told_before);
    scenario::apply_to_profile(changes, draft, quick_->profile, told_before);
    quick_->assumption = *assumption;
    quick_->unit = *one;
}

std::optional<Projection> Trial::quick_at(double number) {
    Diagnostics unheard;
    if (!quick_) return at(number, unheard);
    const spec::AssumptionValue value{quick_->assumption, quick_->unit.value_of(number)};
    if (number < 0 || !quick_->revaluation.set({&value, 1})) return at(number, unheard);
    // Good until the next value; the projection is read before.
    const std::shared_ptr<const spec::Specification> specification(
        std::shared_ptr<void>(), &quick_->revaluation.specification());
    auto network = spec::read_network(quick_->profile, *specification, unheard);
    if (!network) return std::nullopt;
    std::vector<spec::Network> networks;
    networks.push_back(std::move(*network));
    auto projections =
        project(ground_.scenario.id, ground_.scenario.title, specification, std::move(networks));
    if (not_finite(projections.front())) return std::nullopt;
    return std::move(projections.front());
}

}  // namespace pcnload::analysis
