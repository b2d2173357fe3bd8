// What the hours of a contract rest on: evidence by grade, assumptions that have expired, and what
// the model leaves out.
#pragma once

#include "analysis/projection.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pcnload::analysis {

struct ExpiredAssumption {
    spec::AssumptionIndex assumption;
    Hours hours;  // that rest on it
};

struct Provenance {
    std::shared_ptr<const spec::Specification> specification;
    std::string pcn;
    std::string network;  // its name; may be empty
    Hours total;
    EvidenceHours evidence;
    std::optional<units::Date> as_of;  // nothing has expired where the day is not known
    Hours on_expired;                  // an hour counts once, however many have expired beneath it
    std::vector<ExpiredAssumption> expired;            // those in use, most hours first
    std::vector<spec::RequirementIndex> not_modelled;  // requirements without an activity
};

// Of one network. An hour rests on the assumptions of its activity's population, frequency and
// duration, on those of its role's share, on those of an estimated driver, and on what all these
// are made of.
Provenance provenance(const Projection& projection, std::optional<units::Date> as_of);

}  // namespace pcnload::analysis
