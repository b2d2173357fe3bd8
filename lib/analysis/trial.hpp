// One network under a scenario in which one number takes any value: what a solver tries.
#pragma once

#include "analysis/projection.hpp"
#include "scenario/apply.hpp"
#include "scenario/varied_address.hpp"
#include "spec/revaluation.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pcnload::analysis {

// What the networks have in common.
struct TrialGround {
    const scenario::MadeContract& contract;
    const scenario::Scenario& scenario;
    const std::vector<scenario::Change>& settings;  // of the command line
    const scenario::VariedAddress& varied;
    std::string unit;  // of the number
};

class Trial {
public:
    Trial(const TrialGround& ground, const spec::Profile& profile);

    // As things are. Nothing where a mistake is reported.
    std::optional<Projection> as_is(diagnostics::Diagnostics& diagnostics);

    // With that value in its place, which may be a mistake that is reported.
    std::optional<Projection> at(double number, diagnostics::Diagnostics& diagnostics);

    // The same to the last bit, and faster where the number is an assumption's. Nothing where it is
    // a mistake.
    std::optional<Projection> quick_at(double number);

private:
    std::optional<Projection> apply(const std::vector<scenario::Change>& last,
                                    diagnostics::Diagnostics& diagnostics) const;
    void prepare_quick(const Projection& base);

    struct Quick {
        explicit Quick(const spec::Specification& base) : revaluation(base) {}
        spec::Revaluation revaluation;
        spec::ChangedProfile profile;
        spec::AssumptionIndex assumption;
        units::Literal unit;
    };

    const TrialGround& ground_;
    const spec::Profile& profile_;
    std::unique_ptr<Quick> quick_;
};

}  // namespace pcnload::analysis
