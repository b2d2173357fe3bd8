// One activity: hours = population x frequency x duration, shared out among its staff.
#include "spec/derived_values.hpp"
#include "spec/effective_dates.hpp"
#include "spec/resolve_parts.hpp"

#include <algorithm>
#include <cmath>

namespace pcnload::spec {

namespace {

using diagnostics::Code;
using units::Dimension;

// The product's fields with their places, in the order in which they multiply.
struct Part {
    std::string_view name;
    const Dimension& dimension;
    SourceSpan span;
};

bool brings(const Dimension& dimension, const Dimension& left_over) {
    return std::ranges::any_of(dimension.things(), [&](const units::ThingPower& brought) {
        return std::ranges::find(left_over.things(), brought.thing, &units::ThingPower::thing) !=
               left_over.things().end();
    });
}

// A unit error stands at the last field that brings a counted thing left over; where none does, at
// the frequency, else at the duration.
SourceSpan place_of_fault(const std::vector<Part>& parts, const Dimension& left_over,
                          const DraftActivity& draft) {
    const auto last = std::find_if(parts.rbegin(), parts.rend(), [&](const Part& part) {
        return brings(part.dimension, left_over);
    });
    if (last != parts.rend()) {
        return last->span;
    }
    return draft.frequency ? draft.frequency->span : draft.duration.span;
}

bool check_units(const DraftActivity& draft, const Scaled& population, const Activity& row,
                 Diagnostics& diagnostics) {
    std::vector<Part> parts{{"the population", population.dimension, draft.population.span}};
    Dimension found = population.dimension * row.duration.dimension;
    if (row.frequency) {
        parts.push_back({"the frequency", row.frequency->dimension, draft.frequency->span});
        found *= row.frequency->dimension;
    }
    parts.push_back({"the duration", row.duration.dimension, draft.duration.span});
    const Dimension expected = row.once ? effort_dimension() : effort_rate_dimension();
    if (found == expected) {
        return true;
    }
    const SourceSpan place = place_of_fault(parts, found / expected, draft);
    std::vector<diagnostics::Label> labels;
    for (const Part& part : parts) {
        if (part.span != place) {
            labels.push_back(
                {part.span, std::string(part.name) + " comes to `" + part.dimension.text() + "`"});
        }
    }
    report_units(place,
                 row.once ? "population x frequency x duration of work done once"
                          : "population x frequency x duration",
                 found, expected, diagnostics, std::move(labels));
    return false;
}

// The share of one role: the sum of its terms, each a plain number.
std::optional<StaffShare> resolve_share_of(const DraftStaff& draft, const Names& names,
                                           Evidence literals, Diagnostics& diagnostics) {
    const auto role = resolve_role(draft.role, names.draft, diagnostics);
    StaffShare share;
    share.rest = draft.rest;
    share.span = draft.span;
    bool good = role.has_value();
    for (const DraftShareTerm& term : draft.terms) {
        auto product = resolve_share(term.product, names, literals, ShareLimit::none,
                                     "the staff of `" + draft.role.value + "`", diagnostics);
        if (!product) {
            good = false;
            continue;
        }
        share.terms.push_back({term.sign, std::move(*product)});
    }
    if (!good) {
        return std::nullopt;
    }
    share.role = *role;
    share.value = share_value(share.terms);
    if (share.value < 0) {
        diagnostics.add(
            {Code::rest_negative,
             "the share of `" + draft.role.value + "` comes out as " + percent_text(share.value),
             draft.span,
             draft.rest ? "let the shares beside `rest` come to 100% at most"
                        : "hand on no more than there is",
             {}});
        return std::nullopt;
    }
    return share;
}

bool resolve_staff(const DraftActivity& draft, const Names& names, Evidence literals, Activity& row,
                   Diagnostics& diagnostics) {
    bool good = !draft.staff.empty();
    for (const DraftStaff& staff : draft.staff) {
        auto share = resolve_share_of(staff, names, literals, diagnostics);
        good = good && share.has_value();
        if (share) {
            row.staff.push_back(std::move(*share));
        }
    }
    return good;
}

void expect_not_before(const std::optional<Located<Date>>& date, std::string_view name,
                       const Located<Date>& starts, bool start_is_written,
                       Diagnostics& diagnostics) {
    if (!date || date->value >= starts.value) {
        return;
    }
    diagnostics.add(
        {Code::dates_out_of_order,
         "`" + std::string(name) + "` is " + units::date_text(date->value) +
             ", before the start on " + units::date_text(starts.value),
         date->span,
         "correct one of the two dates",
         {{starts.span, start_is_written ? "it starts here"
                                         : "this has no `starts`, so it starts with the contract "
                                           "year"}}});
}

void resolve_dates(const DraftActivity& draft, const DraftRequirement& requirement,
                   units::ContractYear year, Activity& row, Diagnostics& diagnostics) {
    const EffectiveDates dates = effective_dates(draft, requirement, year);
    const bool written = dates.starts.span != draft.span;
    expect_not_before(dates.full_from, "full_from", dates.starts, written, diagnostics);
    expect_not_before(dates.ends, "ends", dates.starts, written, diagnostics);
    expect_not_before(dates.by, "by", dates.starts, written, diagnostics);
    row.starts = dates.starts.value;
    row.by = dates.by ? dates.by->value : year.last_day();
    if (dates.full_from) {
        row.full_from = dates.full_from->value;
    }
    if (dates.ends) {
        row.ends = dates.ends->value;
    }
}

Evidence weakest_of(const Activity& row) {
    Evidence weakest = weaker(row.population.evidence, row.duration.evidence);
    if (row.frequency) {
        weakest = weaker(weakest, row.frequency->evidence);
    }
    for (const StaffShare& share : row.staff) {
        for (const ShareTerm& term : share.terms) {
            weakest = weaker(weakest, term.product.evidence);
        }
    }
    return weakest;
}

}  // namespace

std::optional<Activity> resolve_activity(const DraftActivity& draft,
                                         const DraftRequirement& requirement, const Names& names,
                                         Diagnostics& diagnostics) {
    const std::size_t errors = diagnostics.errors_told();
    Activity row;
    row.id = draft.id;
    row.title = draft.title;
    row.individual = draft.individual;
    row.span = draft.span;
    row.grounds = resolve_grounds(draft.provenance, draft.span, names.draft, diagnostics);
    const Evidence literals = row.grounds.evidence;
    resolve_dates(draft, requirement, names.draft.head.year, row, diagnostics);
    auto population =
        resolve_scaled(draft.population, names, literals, DriverNeed::required, diagnostics);
    auto duration = resolve_product(draft.duration, names, literals, diagnostics);
    if (draft.frequency) {
        row.frequency = resolve_frequency(*draft.frequency, names, literals, diagnostics);
        row.once = draft.frequency->is_once();
    }
    const bool staffed = resolve_staff(draft, names, literals, row, diagnostics) &&
                         resolve_alternatives(draft, names, literals, row, diagnostics);
    if (draft.already_done) {
        row.already_done = resolve_share(*draft.already_done, names, literals, ShareLimit::one,
                                         "`already_done`", diagnostics);
        row.done = row.already_done ? done_share(*row.already_done) : 0;
    }
    if (!population || !duration || (draft.frequency && !row.frequency)) {
        return std::nullopt;
    }
    row.duration = std::move(*duration);
    row.driver = population->driver.value_or(DriverIndex{});
    if (!check_units(draft, *population, row, diagnostics) || !staffed) {
        return std::nullopt;
    }
    row.population = std::move(population->product);
    row.load = load(row, names.specification.drivers);
    row.evidence = weakest_of(row);
    if (!std::isfinite(row.load)) {
        diagnostics.add({Code::not_finite,
                         "the hours come out too large to reckon with",
                         draft.span,
                         "look at the powers of ten in its numbers",
                         {}});
    }
    return diagnostics.errors_told() == errors ? std::optional(std::move(row)) : std::nullopt;
}

}  // namespace pcnload::spec
