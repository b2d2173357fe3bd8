#include "analysis/freshness.hpp"

namespace pcnload::analysis {

using diagnostics::Code;

bool has_expired(const spec::Assumption& assumption, units::Date as_of) {
    return assumption.valid_until && assumption.valid_until->value < as_of;
}

void judge_freshness(const spec::Specification& specification, units::Date as_of,
                     diagnostics::Diagnostics& diagnostics) {
    for (const spec::Assumption& assumption : specification.assumptions) {
        const std::string name = '`' + assumption.id + '`';
        if (has_expired(assumption, as_of)) {
            diagnostics.add(
                {Code::expired_assumption,
                 name + " was valid until " + units::date_text(assumption.valid_until->value),
                 assumption.valid_until->span,
                 "look the value up again, and move `valid_until`",
                 {}});
        }
        if (assumption.reviewed && assumption.reviewed->value > as_of) {
            diagnostics.add({Code::review_in_future,
                             name + " was reviewed on " +
                                 units::date_text(assumption.reviewed->value) +
                                 ", a day still to come on " + units::date_text(as_of),
                             assumption.reviewed->span,
                             "correct `reviewed`",
                             {}});
        }
    }
}

}  // namespace pcnload::analysis
