// Changes in YAML text, made to the small contract and its profile.
#pragma once

#include "scenario/apply.hpp"
#include "scenario/scenario.hpp"
#include "support/small_contract.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pcnload::test {

// The small contract's draft, with changes made to it one text after the other.
struct Changed : Inputs {
    spec::Draft contract;

    explicit Changed(std::string service = small_service)
        : Inputs(small_inputs(std::move(service))), contract(draft()) {
        expect_good();
    }

    std::vector<scenario::Change> read(const std::string& changes) {
        return scenario::read_changes(node(changes), diagnostics);
    }
    Changed& make(const std::string& changes) {
        scenario::apply_to_contract(read(changes), contract, diagnostics);
        return *this;
    }
    spec::DraftActivity& activity(std::string_view requirement, std::string_view id) {
        return *contract.services.find("homes")
                    ->requirements.find(requirement)
                    ->activities.find(id);
    }
    spec::Specification resolved() {
        auto specification = spec::resolve(contract, diagnostics);
        expect_good();
        if (!specification) FAIL("no specification");
        return std::move(*specification);
    }
};

// What is wrong with changes made to the small contract; each of them is read and made.
inline Lines mistakes_of(const std::string& changes, std::string service = small_service) {
    Changed changed(std::move(service));
    changed.make(changes);
    if (!changed.diagnostics.has_errors()) spec::resolve(changed.contract, changed.diagnostics);
    return changed.mistakes();
}

// The small contract under changes, seen by the small profile.
struct Applied : Inputs {
    std::vector<scenario::AppliedGroup> groups;

    explicit Applied(const std::string& changes, std::string profile = small_profile)
        : Inputs(small_inputs()) {
        add("profiles/small.yaml", std::move(profile));
        add("scenarios/it.yaml", "scenario: it\ncontract: small\nchanges:\n" + changes);
        const spec::Library read = library();
        const auto scenario = scenario::find_scenario(read, "it", diagnostics);
        if (scenario) {
            groups = scenario::apply(read, *scenario, {}, {read.profiles[0].profile}, diagnostics);
        }
    }

    [[nodiscard]] const spec::Specification& specification() const {
        return *groups.at(0).specification;
    }
    [[nodiscard]] const spec::Network& network() const { return groups.at(0).networks.at(0); }
    [[nodiscard]] double count(std::string_view driver) const {
        const auto index = index_of<spec::DriverIndex>(specification().drivers, driver);
        return network().driver(index).value.value_or(-1);
    }
    [[nodiscard]] spec::StaffInPost in_post(std::string_view role) const {
        return network().in_post(index_of<spec::RoleIndex>(specification().roles, role));
    }
};

}  // namespace pcnload::test
