// Contracts put together from their layers, and changes made to them and to profiles.
//
// Changes apply in the order written, each to what the ones before it left: first the contract's
// own (those of the contract it extends before the layer laid over that), then the profile's
// `local`, then the scenario's, then those of the command line. A change either alters the contract
// (`apply_to_contract`) or the profile (`apply_to_profile`); each pass takes its own and leaves
// the others alone, so that many networks share one changed contract.
#pragma once

#include "scenario/change.hpp"
#include "scenario/scenario.hpp"
#include "spec/draft.hpp"
#include "spec/library.hpp"
#include "spec/network.hpp"
#include "spec/specification.hpp"

#include <memory>
#include <optional>
#include <vector>

namespace pcnload::scenario {

// A contract made from its layers, its own changes applied. They are kept for the profiles.
struct MadeContract {
    spec::Draft draft;
    std::vector<Change> changes;
};

std::optional<MadeContract> make_contract(const spec::Library& library,
                                          const Located<std::string>& id, Diagnostics& diagnostics);

void apply_to_contract(const std::vector<Change>& changes, spec::Draft& draft,
                       Diagnostics& diagnostics);

// `draft` is the contract that all changes have been made to.
void apply_to_profile(const std::vector<Change>& changes, const spec::Draft& draft,
                      spec::ChangedProfile& profile, Diagnostics& diagnostics);

// Networks that share one specification: all profiles without local changes, or one with its own.
struct AppliedGroup {
    std::shared_ptr<const spec::Specification> specification;
    std::vector<std::size_t> profiles;  // their places among the profiles given
    std::vector<spec::Network> networks;
};

// The scenario with the settings of the command line, seen by each of the profiles. Empty where
// an error was reported.
std::vector<AppliedGroup> apply(const spec::Library& library, const Scenario& scenario,
                                const std::vector<Change>& settings,
                                const std::vector<spec::Profile>& profiles,
                                Diagnostics& diagnostics);

// The same of a contract that is made already.
std::vector<AppliedGroup> apply(const MadeContract& contract, const Scenario& scenario,
                                const std::vector<Change>& settings,
                                const std::vector<spec::Profile>& profiles,
                                Diagnostics& diagnostics);

}  // namespace pcnload::scenario
