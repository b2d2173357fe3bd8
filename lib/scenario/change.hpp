// One change to a contract or a profile: a verb and what it says.
#pragma once

#include "scenario/address.hpp"
#include "spec/draft.hpp"
#include "units/calendar_date.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace pcnload::scenario {

using diagnostics::Located;

struct Drop {};

struct Defer {
    std::optional<units::Date> until;
    std::optional<units::TimeLength> by;
};

struct Ramp {
    units::TimeLength over;
};

// The value is read where its target is known: a product, a count, a date, staff, a word.
struct SetValue {
    yaml::Node to;
    std::optional<yaml::Node> range;
    std::optional<spec::Located<spec::Distribution>> distribution;
};

struct Scale {
    spec::DraftProduct by;  // quantities that come out as a plain number
};

struct Reassign {
    Located<std::string> from;
    Located<std::string> to;
    std::optional<spec::DraftProduct> share;  // all of it where absent
    std::optional<spec::DraftProduct> pace;   // as long as before where absent
};

struct Withdraw {
    std::optional<double> share;
    std::vector<Located<std::string>> practices;
    bool patients_leave = false;
};

struct Hire {
    Located<std::string> role;
    double wte = 0;
    double free = 1;
    std::optional<units::Date> from;       // there from the beginning where absent
    std::optional<units::TimeLength> lag;  // until they are in post; the role's where absent
};

struct Leave {
    Located<std::string> role;
    Located<double> wte;
    std::optional<double> free;       // as of the others of the role where absent
    std::optional<units::Date> from;  // the first day they are gone
};

struct Fund {
    spec::DraftFunding stream;
};

struct Change {
    std::variant<Drop, Defer, Ramp, SetValue, Scale, Reassign, Withdraw, Hire, Leave, Fund> verb;
    Address what;                 // of the verbs that address a part
    std::vector<Address> except;  // parts to leave out
    spec::Provenance provenance;  // of the new numbers
    SourceSpan span;              // of the verb
};

// A new number is the change's own: judgement, unless it says what it rests on.
inline spec::Evidence evidence_of(const Change& change) {
    return change.provenance.evidence ? change.provenance.evidence->value
                                      : spec::Evidence::judgement;
}

// A list of changes; reports what is wrong and leaves such a change out.
std::vector<Change> read_changes(const yaml::Node& list, Diagnostics& diagnostics);

}  // namespace pcnload::scenario
