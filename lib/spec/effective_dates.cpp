#include "spec/effective_dates.hpp"

namespace pcnload::spec {

std::optional<Located<Date>> written_date(const DraftDate& own, const DraftDate& requirements) {
    const DraftDate& date = own.state == DraftDate::State::absent ? requirements : own;
    if (date.state != DraftDate::State::given) {
        return std::nullopt;
    }
    return Located<Date>{date.date, date.span};
}

EffectiveDates effective_dates(const DraftActivity& activity, const DraftRequirement& requirement,
                               units::ContractYear year) {
    const DraftDates& own = activity.dates;
    const DraftDates& above = requirement.dates;
    const auto starts = written_date(own.starts, above.starts);
    return {starts.value_or(Located<Date>{year.first_day(), activity.span}),
            written_date(own.full_from, above.full_from), written_date(own.ends, above.ends),
            written_date(own.by, above.by)};
}

}  // namespace pcnload::spec
