// The field, or the fields of every activity or role beneath an address, that a change is made to.
#pragma once

#include "scenario/change.hpp"
#include "scenario/fields.hpp"
#include "spec/draft.hpp"

#include <variant>
#include <vector>

namespace pcnload::scenario {

struct ActivityTarget {
    spec::DraftActivity* activity;
    ActivityField field;
};

struct RoleTarget {
    spec::DraftRole* role;
    RoleField field;
};

struct FundingTarget {
    spec::DraftFunding* stream;
    FundingField field;
};

struct SchemeTarget {
    spec::DraftReimbursement* scheme;
    SchemeField field;
};

using FieldTarget = std::variant<ActivityTarget, RoleTarget, FundingTarget, SchemeTarget>;

// Empty where the address means none; that is reported. The pointers hold until the draft's tables
// change.
std::vector<FieldTarget> field_targets(const Change& change, spec::Draft& draft,
                                       Diagnostics& diagnostics);

// The product that stands in the field; null where it holds something else or nothing.
spec::DraftProduct* product_in(const FieldTarget& target);

}  // namespace pcnload::scenario
