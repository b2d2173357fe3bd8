#include "scenario/change_staff.hpp"

#include "scenario/moved_date.hpp"

#include <algorithm>
#include <optional>

#include <fmt/format.h>

namespace pcnload::scenario {

namespace {

using diagnostics::Code;
using spec::ChangedProfile;
using spec::ProfileStaff;
using spec::StaffStep;
using units::Date;

// What is left after rounding in a sum is nobody.
constexpr double least_wte = 1e-9;

// So many in post from a day on, until the next step: the staff before all steps are one too.
struct Level {
    double& wte;
    double& free;
    std::optional<Date> from;  // none of those in post from the beginning
};

// A step begins on the day, if none does yet.
void cut(ProfileStaff& staff, Date day) {
    const auto next = std::ranges::lower_bound(staff.later, day, {}, &StaffStep::from);
    if (next != staff.later.end() && next->from == day) return;
    const bool first = next == staff.later.begin();
    const double wte = first ? staff.wte : std::prev(next)->wte;
    const double free = first ? staff.free : std::prev(next)->free;
    staff.later.insert(next, {day, wte, free});
}

// All that is there from the day on; from the beginning where there is no day, or where it lies no
// later than the contract year's first.
std::vector<Level> levels_from(ProfileStaff& staff, std::optional<Date> day,
                               units::ContractYear year) {
    std::vector<Level> levels;
    const bool dated = day && *day > year.first_day();
    if (dated) {
        cut(staff, *day);
    } else {
        levels.push_back({staff.wte, staff.free, {}});
    }
    for (StaffStep& step : staff.later)
        if (!dated || step.from >= *day) levels.push_back({step.wte, step.free, step.from});
    return levels;
}

ProfileStaff& staff_of(const Located<std::string>& role, ChangedProfile& changed) {
    ProfileStaff* staff = changed.profile.staff.find(role.value);
    return staff != nullptr ? *staff : changed.profile.staff.put({role.value, 0, 0, role.span});
}

void warn_after_year(std::optional<Date> day, std::string_view what, const Change& change,
                     const spec::Draft& draft, Diagnostics& diagnostics) {
    if (!day || *day <= draft.head.year.last_day()) return;
    diagnostics.add({Code::staff_after_year,
                     fmt::format("they {} on {}, after the contract year {}", what,
                                 units::date_text(*day), draft.head.year.text()),
                     change.span,
                     "no figure shows it: correct the date, or use a contract of a later year",
                     {}});
}

void add(const Level& level, const Hire& verb) {
    const double wte = level.wte + verb.wte;
    level.free = wte > 0 ? (level.free * level.wte + verb.free * verb.wte) / wte : verb.free;
    level.wte = wte;
}

// The day from which more leave than there are, or more free time than there is.
bool has_enough(const Level& level, const Leave& verb) {
    if (verb.wte.value > level.wte + least_wte) return false;
    if (!verb.free) return true;
    const double free = level.free * level.wte - *verb.free * verb.wte.value;
    const double left = level.wte - verb.wte.value;
    return free >= -least_wte && free <= left + least_wte;
}

void report_too_many(const Level& level, const Leave& verb, const ChangedProfile& changed,
                     Diagnostics& diagnostics) {
    const std::string when =
        level.from ? " from " + units::date_text(*level.from) + " on" : std::string();
    const bool of_all = verb.wte.value > level.wte + least_wte;
    diagnostics.add(
        {Code::too_many_leave,
         of_all ? fmt::format("{:.6g} WTE of `{}` leave `{}`, where {:.6g} are in post{}",
                              verb.wte.value, verb.role.value, changed.profile.pcn, level.wte, when)
                : fmt::format("{:.6g} WTE of `{}` leave `{}`, {:.6g} of them free, where {:.6g} of "
                              "{:.6g} are free{}",
                              verb.wte.value, verb.role.value, changed.profile.pcn,
                              *verb.free * verb.wte.value, level.free * level.wte, level.wte, when),
         verb.wte.span,
         of_all ? "let fewer leave, or hire them in a change before this one"
                : "correct `free`, or leave it out: those who leave are then as the others",
         {}});
}

void take(const Level& level, const Leave& verb) {
    const double left = level.wte - verb.wte.value;
    if (left <= least_wte) {
        level.wte = 0;
        return;
    }
    if (verb.free) {
        const double free = level.free * level.wte - *verb.free * verb.wte.value;
        level.free = std::clamp(free / left, 0.0, 1.0);
    }
    level.wte = left;
}

}  // namespace

void hire(const Hire& verb, const Change& change, const spec::Draft& draft, ChangedProfile& changed,
          Diagnostics& diagnostics) {
    const spec::DraftRole* role = draft.roles.find(verb.role.value);
    if (role == nullptr) return;
    const auto lag = verb.lag ? verb.lag : role->lag;
    const std::optional<Date> in_post =
        verb.from && lag ? units::later(*verb.from, *lag) : verb.from;
    if (in_post && !within_years(*in_post, change, diagnostics)) return;
    warn_after_year(in_post, "are in post", change, draft, diagnostics);
    for (const Level& level : levels_from(staff_of(verb.role, changed), in_post, draft.head.year))
        add(level, verb);
}

void leave(const Leave& verb, const Change& change, const spec::Draft& draft,
           ChangedProfile& changed, Diagnostics& diagnostics) {
    if (draft.roles.find(verb.role.value) == nullptr) return;
    warn_after_year(verb.from, "leave", change, draft, diagnostics);
    const std::vector<Level> levels =
        levels_from(staff_of(verb.role, changed), verb.from, draft.head.year);
    if (changed.changes_alone) {
        for (const Level& level : levels)
            level.wte -= verb.wte.value;
        return;
    }
    const auto short_of = std::ranges::find_if_not(
        levels, [&](const Level& level) { return has_enough(level, verb); });
    if (short_of != levels.end()) {
        report_too_many(*short_of, verb, changed, diagnostics);
        return;
    }
    for (const Level& level : levels)
        take(level, verb);
}

}  // namespace pcnload::scenario
