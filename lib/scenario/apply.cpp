#include "scenario/apply.hpp"

#include "spec/resolve.hpp"
#include "spec/resolve_product.hpp"

#include <algorithm>

namespace pcnload::scenario {

namespace {

using spec::Profile;

// One scenario on its way to the networks.
class Application {
public:
    Application(const MadeContract& contract, const std::vector<Change>& changes,
                Diagnostics& diagnostics)
        : contract_(contract), changes_(changes), diagnostics_(diagnostics) {}

    // All these profiles make the same local changes of their own (or none).
    std::optional<AppliedGroup> group(const std::vector<Profile>& profiles,
                                      std::vector<std::size_t> places);

private:
    const MadeContract& contract_;
    const std::vector<Change>& changes_;  // of the scenario and the command line
    Diagnostics& diagnostics_;
};

std::optional<AppliedGroup> Application::group(const std::vector<Profile>& profiles,
                                               std::vector<std::size_t> places) {
    const std::size_t errors = diagnostics_.errors_told();
    const Profile& first = profiles[places.front()];
    std::vector<Change> local;
    if (first.local != nullptr) {
        local = read_changes(*first.local, diagnostics_);
    }
    spec::Draft draft = contract_.draft;
    apply_to_contract(local, draft, diagnostics_);
    apply_to_contract(changes_, draft, diagnostics_);
    auto specification = spec::resolve(draft, diagnostics_);
    if (!specification) {
        return std::nullopt;
    }
    AppliedGroup group;
    group.specification = std::make_shared<const spec::Specification>(std::move(*specification));
    for (const std::size_t place : places) {
        spec::ChangedProfile changed{profiles[place], {}};
        if (!changed.profile.damaged) {
            apply_to_profile(contract_.changes, draft, changed, diagnostics_);
            apply_to_profile(local, draft, changed, diagnostics_);
            apply_to_profile(changes_, draft, changed, diagnostics_);
        }
        auto network = spec::read_network(changed, *group.specification, diagnostics_);
        if (network) {
            group.networks.push_back(std::move(*network));
        }
    }
    const bool complete = group.networks.size() == places.size();
    group.profiles = std::move(places);
    return complete && diagnostics_.errors_told() == errors ? std::optional(std::move(group))
                                                            : std::nullopt;
}

}  // namespace

std::vector<AppliedGroup> apply(const spec::Library& library, const Scenario& scenario,
                                const std::vector<Change>& settings,
                                const std::vector<Profile>& profiles, Diagnostics& diagnostics) {
    const std::size_t errors = diagnostics.errors_told();
    const auto contract = make_contract(library, scenario.contract, diagnostics);
    if (!contract) {
        return {};
    }
    auto groups = apply(*contract, scenario, settings, profiles, diagnostics);
    return diagnostics.errors_told() == errors ? std::move(groups) : std::vector<AppliedGroup>{};
}

std::vector<AppliedGroup> apply(const MadeContract& contract, const Scenario& scenario,
                                const std::vector<Change>& settings,
                                const std::vector<Profile>& profiles, Diagnostics& diagnostics) {
    const std::size_t errors = diagnostics.errors_told();
    spec::resolve_source(scenario.source, contract.draft, diagnostics);
    std::vector<Change> changes = scenario.changes;
    changes.insert(changes.end(), settings.begin(), settings.end());
    Application application(contract, changes, diagnostics);

    std::vector<std::size_t> plain;
    std::vector<AppliedGroup> groups;
    bool complete = true;  // not where a profile could not be read
    const auto add = [&](std::vector<std::size_t> places) {
        if (auto group = application.group(profiles, std::move(places))) {
            groups.push_back(std::move(*group));
        } else {
            complete = false;
        }
    };
    for (std::size_t i = 0; i < profiles.size(); ++i) {
        if (profiles[i].local == nullptr) {
            plain.push_back(i);
        } else {
            add({i});
        }
    }
    if (!plain.empty()) {
        add(std::move(plain));
    }
    return complete && diagnostics.errors_told() == errors ? std::move(groups)
                                                           : std::vector<AppliedGroup>{};
}

}  // namespace pcnload::scenario
