#include "scenario/change_work.hpp"

#include "diagnostics/nearest_name.hpp"
#include "scenario/moved_date.hpp"
#include "scenario/selection.hpp"
#include "spec/effective_dates.hpp"

#include <algorithm>
#include <set>

namespace pcnload::scenario {

namespace {

using diagnostics::Code;
using spec::Draft;
using spec::DraftActivity;
using spec::DraftDate;
using spec::DraftRequirement;
using spec::DraftShareTerm;
using units::Date;

// An activity with the requirement it stands in.
struct Place {
    DraftRequirement& requirement;
    DraftActivity& activity;
};

Place place_of(Draft& draft, const Part& part) {
    DraftRequirement& requirement = draft.services[part.service].requirements[*part.requirement];
    return {requirement, requirement.activities[*part.activity]};
}

void drop_funding(const Change& change, Draft& draft, Diagnostics& diagnostics) {
    const std::string& id = change.what.parts[1];
    const std::size_t dropped = draft.funding.erase_if([&](const spec::DraftFunding& stream) {
        const bool excepted = std::ranges::any_of(change.except, [&](const Address& address) {
            return address.is_funding() && matches(address.parts[1], stream.id);
        });
        return matches(id, stream.id) && !excepted;
    });
    if (dropped == 0) {
        diagnostics.add(
            {Code::addresses_nothing,
             "there is no funding stream `" + id + "` to drop",
             change.what.span,
             diagnostics::did_you_mean_or(id, draft.funding.ids(),
                                          draft.funding.empty() ? "the contract has none" : ""),
             {}});
    }
}

// Takes the parts out, those behind first, so that the places of the others hold.
void erase_parts(Draft& draft, const std::vector<Part>& parts) {
    std::set<std::string> services;
    for (const Part& part : parts) {
        spec::DraftService& service = draft.services[part.service];
        if (!part.requirement) {
            services.insert(service.id);
        }
    }
    const std::vector<Part> last_first(parts.rbegin(), parts.rend());
    for (const Part& part : last_first) {
        if (!part.requirement) {
            continue;
        }
        auto& requirements = draft.services[part.service].requirements;
        DraftRequirement& requirement = requirements[*part.requirement];
        if (part.activity) {
            const std::string id = requirement.activities[*part.activity].id;
            requirement.activities.erase_if([&](const DraftActivity& a) { return a.id == id; });
        } else {
            const std::string id = requirement.id;
            requirements.erase_if([&](const DraftRequirement& r) { return r.id == id; });
        }
    }
    draft.services.erase_if(
        [&](const spec::DraftService& service) { return services.contains(service.id); });
}

// Work is dropped, put off, built up and handed on, a field of it is not.
bool names_field(const Change& change, std::string_view verb, Diagnostics& diagnostics) {
    if (change.what.field.empty()) {
        return false;
    }
    diagnostics.add({Code::field_not_changeable,
                     "`" + std::string(verb) + "` works on activities, not on their `" +
                         change.what.field + "`",
                     change.what.span,
                     "leave `." + change.what.field + "` out, or `set` or `scale` the field",
                     {}});
    return true;
}

void move_date(DraftDate& own, const std::optional<spec::Located<Date>>& written, int days,
               const Change& change, Diagnostics& diagnostics) {
    if (!written) {
        return;
    }
    const Date moved = written->value + std::chrono::days{days};
    if (within_years(moved, change, diagnostics)) {
        own = {DraftDate::State::given, moved, change.span};
    }
}

// `grade` is that of the numbers in `by`.
void multiply_terms(std::vector<DraftShareTerm>& terms, const spec::DraftProduct& by,
                    spec::Evidence grade) {
    for (DraftShareTerm& term : terms) {
        spec::multiply(term.product, by, grade);
    }
}

// The terms that `from` hands on: share x pace of what it does.
std::vector<DraftShareTerm> handed_on(const std::vector<DraftShareTerm>& terms,
                                      const Reassign& verb, spec::Evidence grade) {
    std::vector<DraftShareTerm> moved = terms;
    if (verb.share) {
        multiply_terms(moved, *verb.share, grade);
    }
    if (verb.pace) {
        multiply_terms(moved, *verb.pace, grade);
    }
    return moved;
}

// What stays with `from`: its terms times (1 - share); nothing where all of it goes. A share that
// names an assumption is written out, so that its range moves both roles.
std::vector<DraftShareTerm> kept(const std::vector<DraftShareTerm>& terms, const Reassign& verb,
                                 const Change& change, spec::Evidence grade) {
    std::vector<DraftShareTerm> left;
    if (!verb.share) {
        return left;
    }
    left = terms;
    if (const units::Literal* share = verb.share->single_quantity();
        share != nullptr && share->dimension.is_plain()) {
        multiply_terms(left, spec::plain_number(1 - share->value(), change.span), grade);
        return left;
    }
    std::vector<DraftShareTerm> moved = terms;
    multiply_terms(moved, *verb.share, grade);
    for (DraftShareTerm& term : moved) {
        left.push_back({-term.sign, std::move(term.product)});
    }
    return left;
}

// Shares that are written out again and again would grow without end.
constexpr std::size_t most_factors = 1024;

std::size_t factors_of(const std::vector<DraftShareTerm>& terms) {
    std::size_t factors = 0;
    for (const DraftShareTerm& term : terms) {
        factors += term.product.factors.size();
    }
    return factors;
}

void reassign_in(DraftActivity& activity, const Reassign& verb, const Change& change,
                 Diagnostics& diagnostics) {
    auto& staff = activity.staff;
    const auto with_role = [&](const std::string& role) {
        return std::ranges::find_if(staff, [&](const auto& s) { return s.role.value == role; });
    };
    const auto from = with_role(verb.from.value);
    if (factors_of(from->terms) > most_factors) {
        diagnostics.add({Code::bad_change,
                         "this activity has been reassigned too many times",
                         change.span,
                         "give its `staff` in one `set`",
                         {}});
        return;
    }
    const spec::Evidence grade = evidence_of(change);
    std::vector<DraftShareTerm> moved = handed_on(from->terms, verb, grade);
    from->terms = kept(from->terms, verb, change, grade);
    from->span = change.span;
    if (from->terms.empty()) {
        from->terms.push_back({1, spec::plain_number(0, change.span)});
        from->terms.back().product.literals = spec::Evidence::contract;  // nothing rests on a zero
    }
    auto to = with_role(verb.to.value);
    if (to == staff.end()) {
        staff.push_back({{verb.to.value, verb.to.span}, {}, false, change.span});
        to = std::prev(staff.end());
    }
    std::ranges::move(moved, std::back_inserter(to->terms));
}

}  // namespace

bool expect_role(const Located<std::string>& role, const Draft& draft, Diagnostics& diagnostics) {
    if (draft.roles.find(role.value) != nullptr) {
        return true;
    }
    diagnostics.add(
        {Code::unknown_role,
         "there is no role `" + role.value + "`",
         role.span,
         diagnostics::did_you_mean_or(role.value, draft.roles.ids(),
                                      "`pcnload list roles` shows those that there are"),
         {}});
    return false;
}

void drop(const Change& change, Draft& draft, Diagnostics& diagnostics) {
    if (names_field(change, "drop", diagnostics)) {
        return;
    }
    if (change.what.is_funding()) {
        drop_funding(change, draft, diagnostics);
    } else if (change.except.empty()) {
        erase_parts(draft, select_parts(draft, change.what, diagnostics));
    } else {
        erase_parts(draft, select_activities(draft, change.what, change.except, diagnostics));
    }
}

void defer(const Change& change, const Defer& verb, Draft& draft, Diagnostics& diagnostics) {
    if (names_field(change, "defer", diagnostics)) {
        return;
    }
    for (const Part& part : select_activities(draft, change.what, change.except, diagnostics)) {
        auto [requirement, activity] = place_of(draft, part);
        const spec::EffectiveDates dates =
            spec::effective_dates(activity, requirement, draft.head.year);
        const Date old = dates.starts.value;
        const Date start = verb.until ? std::max(*verb.until, old) : units::later(old, *verb.by);
        if (start == old || !within_years(start, change, diagnostics)) {
            continue;
        }
        const int days = units::days_between(old, start);
        activity.dates.starts = {DraftDate::State::given, start, change.span};
        move_date(activity.dates.full_from, dates.full_from, days, change, diagnostics);
        move_date(activity.dates.ends, dates.ends, days, change, diagnostics);
        move_date(activity.dates.by, dates.by, days, change, diagnostics);
    }
}

void ramp(const Change& change, const Ramp& verb, Draft& draft, Diagnostics& diagnostics) {
    if (names_field(change, "ramp", diagnostics)) {
        return;
    }
    for (const Part& part : select_activities(draft, change.what, change.except, diagnostics)) {
        auto [requirement, activity] = place_of(draft, part);
        const spec::EffectiveDates dates =
            spec::effective_dates(activity, requirement, draft.head.year);
        const Date full = units::later(dates.starts.value, verb.over);
        const bool later_already = dates.full_from && dates.full_from->value >= full;
        if (!later_already && within_years(full, change, diagnostics)) {
            activity.dates.full_from = {DraftDate::State::given, full, change.span};
        }
    }
}

namespace {

// More than there is cannot be handed on. A share that names an assumption shows it in the end.
bool is_whole_at_most(const Reassign& verb, Diagnostics& diagnostics) {
    const units::Literal* share = verb.share ? verb.share->single_quantity() : nullptr;
    if (share == nullptr || !share->dimension.is_plain() || share->value() <= 1) {
        return true;
    }
    diagnostics.add({Code::share_over_one,
                     "the share is " + spec::percent_text(share->value()) + ", more than the whole",
                     verb.share->span,
                     spec::share_hint(verb.share->text),
                     {}});
    return false;
}

}  // namespace

void reassign(const Change& change, const Reassign& verb, Draft& draft, Diagnostics& diagnostics) {
    const bool from = expect_role(verb.from, draft, diagnostics);
    const bool to = expect_role(verb.to, draft, diagnostics);
    if (names_field(change, "reassign", diagnostics) || !is_whole_at_most(verb, diagnostics) ||
        !from || !to) {
        return;
    }
    const std::vector<Part> parts =
        select_activities(draft, change.what, change.except, diagnostics);
    bool found = false;
    for (const Part& part : parts) {
        DraftActivity& activity = place_of(draft, part).activity;
        const bool takes_part = std::ranges::any_of(
            activity.staff, [&](const auto& share) { return share.role.value == verb.from.value; });
        if (takes_part) {
            reassign_in(activity, verb, change, diagnostics);
            found = true;
        }
    }
    if (!found && !parts.empty()) {
        diagnostics.add(
            {Code::nobody_to_reassign,
             "`" + verb.from.value + "` takes part in nothing beneath `" + change.what.text + "`",
             change.what.span,
             "see who does it with `pcnload explain`",
             {}});
    }
}

}  // namespace pcnload::scenario
