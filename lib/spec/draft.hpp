// The contract as written: what the files of its layers say, one over the other, with names not
// yet looked up and every value located. Changes are made to this; `resolve` makes of it the
// checked Specification.
#pragma once

#include "spec/contract_words.hpp"
#include "spec/draft_product.hpp"
#include "spec/evidence.hpp"
#include "spec/table.hpp"
#include "units/calendar_date.hpp"
#include "units/contract_year.hpp"
#include "units/quantity.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pcnload::spec {

using units::Date;

struct Provenance {
    std::optional<Located<Evidence>> evidence;
    std::optional<Located<std::string>> source;
    std::string note;
};

// One end of a range or of bounds. A bare number of a value that is no single quantity waits for
// the value's dimension.
struct DraftRangeEnd {
    units::Quantity quantity;
    bool bare = false;
    SourceSpan span;
};

struct DraftRange {
    DraftRangeEnd low;
    DraftRangeEnd high;
    SourceSpan span;
};

// `correlated_with`: another assumption, and by how much the two move together.
struct DraftCorrelation {
    Located<std::string> other;
    std::optional<double> rank;  // nothing where it could not be read: that has been reported
    SourceSpan span;             // of the number
};

struct DraftAssumption {
    std::string id;  // snake_case
    std::string title;
    DraftProduct value;
    std::optional<DraftRange> range;
    std::optional<Located<Distribution>> distribution;
    std::optional<DraftRange> bounds;
    std::vector<DraftCorrelation> correlated_with{};
    Provenance provenance;
    std::optional<Located<Date>> reviewed;
    std::optional<Located<Date>> valid_until;  // the last day it may be relied on
    SourceSpan span;                           // of the name
    // The value that a change has replaced: the new one must come out in its dimension.
    std::optional<DraftProduct> before;
    bool changed = false;
};

struct DraftDriver {
    std::string id;  // snake_case
    std::string title;
    std::string unit_text;
    units::Literal unit;       // one of the unit in base units
    bool unit_is_read = true;  // false where it could not be: that has been reported
    std::optional<double> value;
    std::optional<DraftProduct> estimate;
    std::vector<Located<std::string>> from_staff;
    std::string note;
    SourceSpan span;
};

struct DraftRole {
    std::string id;
    std::string title;
    Employer employer = Employer::practice;
    Group group = Group::clinical;
    DraftProduct contracted;
    DraftProduct working_weeks;
    std::optional<DraftProduct> allowance;
    DraftProduct cost;
    std::optional<units::TimeLength> lag;  // from the date of a hire until they are in post
    std::string note;
    SourceSpan span;
};

struct DraftSource {
    std::string id;
    std::string title;
    std::string publisher;
    std::string date;
    std::string url;
    std::string note;
    SourceSpan span;
};

// A date of an activity or a requirement: not written, written as `~` (so that the requirement's
// does not count), or a day.
struct DraftDate {
    enum class State : std::uint8_t { absent, none, given };

    State state = State::absent;
    Date date{};
    SourceSpan span;
};

struct DraftDates {
    DraftDate starts;
    DraftDate full_from;
    DraftDate ends;
    DraftDate by;
};

// A part of a share: `rest` is one minus the others, written out.
struct DraftShareTerm {
    double sign = 1;
    DraftProduct product;
};

struct DraftStaff {
    Located<std::string> role;
    std::vector<DraftShareTerm> terms;  // their sum is the share
    bool rest = false;                  // written as `rest`
    SourceSpan span;
};

// Who else could do a part of what a role does in an activity.
struct DraftAlternative {
    Located<std::string> role;
    std::optional<Located<std::string>> instead_of;  // absent: of the one role that takes part
    std::optional<DraftProduct> up_to;               // of what that role does; all where absent
    std::optional<DraftProduct> pace;                // 120%: takes 1.2 times as long
    SourceSpan span;
};

struct DraftActivity {
    std::string id;
    std::string title;
    DraftProduct population;
    std::optional<DraftProduct> frequency;
    DraftProduct duration;
    std::vector<DraftStaff> staff;
    std::vector<DraftAlternative> alternatives;
    std::optional<DraftProduct> already_done;
    bool individual = false;
    DraftDates dates;
    Provenance provenance;  // of the literals
    SourceSpan span;
};

struct DraftRequirement {
    std::string id;
    std::string title;
    std::string clause;
    std::string summary;
    std::optional<Located<std::string>> source;
    DraftDates dates;
    bool implied = false;
    std::string note;
    Table<DraftActivity> activities;
    SourceSpan span;
};

struct DraftService {
    std::string id;
    std::string title;
    std::string note;
    std::optional<Located<std::string>> source;
    Table<DraftRequirement> requirements;
    SourceSpan span;
};

struct DraftFunding {
    std::string id;
    std::string title;
    DraftProduct population;
    DraftProduct rate;
    std::optional<Located<Date>> starts;
    std::optional<Located<Date>> ends;
    Payee payee = Payee::network;
    Provenance provenance;
    SourceSpan span;
};

struct DraftReimbursedRole {
    std::string id;
    std::optional<DraftProduct> most;
    std::optional<DraftProduct> share;
    SourceSpan span;
};

struct DraftReimbursement {
    std::optional<DraftProduct> sum;
    std::optional<DraftProduct> share;
    Table<DraftReimbursedRole> roles;
    Provenance provenance;
    SourceSpan span;
};

// The head of a contract: what `contract.yaml` says beside funding and reimbursement.
struct ContractHead {
    std::string id;
    std::string title;
    units::ContractYear year{2020};
    Status status = Status::draft;
    std::optional<Located<std::string>> source;
    std::string note;
    SourceSpan span;
};

// One layer of files, or several laid one over the other.
struct Draft {
    ContractHead head;
    Table<DraftDriver> drivers;
    Table<DraftRole> roles;
    Table<DraftSource> sources;
    Table<DraftAssumption> assumptions;
    Table<DraftService> services;
    Table<DraftFunding> funding;
    std::optional<DraftReimbursement> reimbursement;
    // For each withdrawal of practices among the changes made so far, the roles that practices
    // employed at that moment: their staff leave with them.
    std::vector<std::vector<std::string>> leaving_roles;
    // A file of it could not be read at all: what it lacks is not told to be missing.
    bool damaged = false;
};

// The later layer replaces a whole service, a driver, a role, an assumption, a source, a funding
// stream (each by its id), or the reimbursement.
void lay_over(Draft& base, const Draft& layer);

}  // namespace pcnload::spec
