// The dates of an activity: its own, else its requirement's, else the default.
#pragma once

#include "spec/draft.hpp"

#include <optional>

namespace pcnload::spec {

// The date as written: `~` in the activity takes the requirement's away.
std::optional<Located<Date>> written_date(const DraftDate& own, const DraftDate& requirements);

struct EffectiveDates {
    Located<Date> starts;  // the contract year's first day where none is written
    std::optional<Located<Date>> full_from;
    std::optional<Located<Date>> ends;
    std::optional<Located<Date>> by;  // only where written; the default is the year's last day
};

EffectiveDates effective_dates(const DraftActivity& activity, const DraftRequirement& requirement,
                               units::ContractYear year);

}  // namespace pcnload::spec
