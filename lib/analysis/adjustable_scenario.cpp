#include "analysis/adjustable_scenario.hpp"

#include "scenario/apply.hpp"

#include <algorithm>

namespace pcnload::analysis {

namespace {

using scenario::Change;

// What has been told when the run was made is not told again.
class StepMaker {
public:
    StepMaker(const Run& run, const scenario::Scenario& scenario)
        : contract_(scenario::make_contract(run.library, scenario.contract, unheard_)),
          changes_(scenario.changes) {
        changes_.insert(changes_.end(), run.settings.begin(), run.settings.end());
    }

    std::vector<scenario::ProfileStep> steps(const spec::Profile& profile) {
        std::vector<scenario::ProfileStep> steps;
        if (!contract_) return steps;
        std::vector<Change> local;
        if (profile.local != nullptr) local = scenario::read_changes(*profile.local, unheard_);
        spec::Draft draft = contract_->draft;
        scenario::apply_to_contract(local, draft, unheard_);
        scenario::apply_to_contract(changes_, draft, unheard_);
        std::size_t withdrawn = 0;
        for (const auto* changes : {&contract_->changes, &local, &changes_})
            scenario::add_profile_steps(*changes, draft, withdrawn, steps);
        return steps;
    }

private:
    diagnostics::Diagnostics unheard_;
    std::optional<scenario::MadeContract> contract_;
    std::vector<Change> changes_;
};

AdjustableScenario adjustable(const Run& run, const scenario::Scenario& scenario,
                              const std::vector<Projection>& networks) {
    AdjustableScenario made{scenario.id, scenario.title, {}, {}};
    StepMaker maker(run, scenario);
    for (std::size_t place = 0; place < networks.size(); ++place) {
        const auto& specification = networks[place].specification;
        auto known = std::ranges::find(made.models, specification, &AdjustableModel::specification);
        if (known == made.models.end()) {
            made.models.push_back({specification, maker.steps(run.profiles[place])});
            known = made.models.end() - 1;
        }
        made.model_of.push_back(static_cast<std::size_t>(known - made.models.begin()));
    }
    return made;
}

}  // namespace

std::vector<AdjustableScenario> adjustable_scenarios(
    const Run& run, const std::vector<std::vector<Projection>>& projections) {
    std::vector<AdjustableScenario> all;
    for (std::size_t place = 0; place < run.scenarios.size(); ++place)
        all.push_back(adjustable(run, run.scenarios[place], projections[place]));
    return all;
}

}  // namespace pcnload::analysis
