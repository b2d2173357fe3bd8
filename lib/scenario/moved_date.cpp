#include "scenario/moved_date.hpp"

namespace pcnload::scenario {

bool within_years(units::Date date, const Change& change, Diagnostics& diagnostics) {
    if (units::read_date(units::date_text(date)) == date) {
        return true;
    }
    diagnostics.add({diagnostics::Code::date_out_of_years,
                     "this moves a date out of the calendar",
                     change.span,
                     "dates run from 1900 to 2199: move it by less",
                     {}});
    return false;
}

}  // namespace pcnload::scenario
