// Where a figure comes from: the parts that add up to it and, of activities, every factor with its
// value, range, grade, source and place. Values are in base units.
#pragma once

#include "analysis/projection.hpp"
#include "analysis/subject.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pcnload::analysis {

enum class Field : std::uint8_t { population, frequency, duration, staff, already_done };

enum class FactorKind : std::uint8_t { driver, assumption, literal };

struct Factor {
    Field field = Field::population;
    FactorKind kind = FactorKind::literal;
    bool divides = false;
    int sign = 1;         // -1: a share that `rest` takes away
    bool rest = false;    // of staff: written as `rest`
    std::string name;     // of a driver or an assumption; of staff, see `role`
    std::string title;    // in words; may be empty
    std::string written;  // as it stands in the file, where that is not its name alone
    std::string unit;     // of a driver: its unit's text
    double value = 0;     // of a driver: its count
    units::Dimension dimension;
    double unit_scale = 1;  // base units in one of the written unit; 0 where there is no such
    std::optional<spec::RoleIndex> role;  // of staff
    std::optional<spec::Range> range;
    std::optional<spec::Evidence> evidence;  // none of a count that the profile gives
    bool estimated = false;                  // of a driver
    std::optional<spec::SourceIndex> source;
    std::string note;
    spec::SourceSpan span;
    std::vector<Factor> parts;  // what an estimate or an assumption is made of, one level down
};

struct RoleHours {
    spec::RoleIndex role;
    double share = 0;  // of staff; 0 above the level of an activity
    Hours hours;
    double wte = 0;  // required, steady state
};

struct ActivityExplanation {
    spec::ActivityIndex activity;
    Hours total;
    double pending_per_week = 0;
    spec::Evidence evidence = spec::Evidence::judgement;  // the weakest it rests on
    std::vector<Factor> factors;
    std::vector<RoleHours> roles;  // add up to the total
};

// A part of the figure one level below: they add up to the total.
struct Part {
    Subject subject;
    Hours hours;
    double pending_per_week = 0;
    spec::Evidence evidence = spec::Evidence::judgement;  // the weakest it rests on
};

struct Explanation {
    const Projection* projection = nullptr;  // outlives this
    Subject subject;
    Hours total;
    double pending_per_week = 0;
    std::vector<Part> parts;                      // of a whole or a service: requirements; of a
                                                  // requirement or a role: activities
    std::vector<RoleHours> roles;                 // add up to the total; of a role: itself
    std::vector<ActivityExplanation> activities;  // of a requirement and an activity
};

// The projection must outlive the explanation.
Explanation explain(const Projection& projection, const Subject& subject);

}  // namespace pcnload::analysis
