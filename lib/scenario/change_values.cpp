#include "scenario/change_values.hpp"

#include "diagnostics/nearest_name.hpp"
#include "scenario/field_targets.hpp"
#include "scenario/selection.hpp"
#include "spec/read_product.hpp"
#include "spec/readers.hpp"
#include "yaml/scalars.hpp"

#include <algorithm>

namespace pcnload::scenario {

namespace {

using diagnostics::Code;
using spec::Draft;
using spec::DraftAssumption;
using spec::DraftDate;
using spec::DraftProduct;

void reground(DraftAssumption& assumption, const Change& change) {
    const auto& evidence = change.provenance.evidence;
    assumption.provenance.evidence = {evidence_of(change), evidence ? evidence->span : change.span};
    assumption.provenance.source = change.provenance.source;
    if (!change.provenance.note.empty()) {
        assumption.provenance.note = change.provenance.note;
    }
    assumption.changed = true;
}

// What cannot be done without is given another value, and not none.
bool is_nothing(const Change& change, const SetValue& verb, Diagnostics& diagnostics) {
    if (!verb.to.is_null()) {
        return false;
    }
    diagnostics.add({Code::field_not_changeable,
                     "`" + change.what.text + "` cannot be taken away",
                     verb.to.span,
                     "write its new value",
                     {}});
    return true;
}

void set_assumption(DraftAssumption& assumption, const Change& change, const SetValue& verb,
                    Diagnostics& diagnostics) {
    if (is_nothing(change, verb, diagnostics)) {
        return;
    }
    auto value = spec::read_product(verb.to, diagnostics);
    if (!value) {
        return;
    }
    if (!assumption.before) {
        assumption.before = std::move(assumption.value);
    }
    assumption.value = std::move(*value);
    assumption.range.reset();
    assumption.distribution = verb.distribution;  // one without a range is an error later
    if (verb.range) {
        assumption.range = spec::read_range(*verb.range, assumption.value, diagnostics);
    }
    assumption.provenance.note.clear();  // it speaks of the value that has gone
    reground(assumption, change);
}

// The name of work or a role, of which a field would have to be named.
bool is_whole_part(const Change& change, const Draft& draft) {
    const std::vector<std::string> known = known_addresses(draft);
    return std::ranges::find(known, change.what.text) != known.end() ||
           draft.roles.find(change.what.text) != nullptr;
}

void report_unknown_name(const Change& change, const Draft& draft, Diagnostics& diagnostics) {
    if (is_whole_part(change, draft)) {
        const bool role = draft.roles.find(change.what.text) != nullptr;
        diagnostics.add({Code::field_not_changeable,
                         "`" + change.what.text + "` names no field",
                         change.what.span,
                         "put the field behind a dot, as in `" + change.what.text +
                             (role ? ".cost`" : ".duration`"),
                         {}});
        return;
    }
    std::vector<std::string_view> known = draft.assumptions.ids();
    const auto drivers = draft.drivers.ids();
    known.insert(known.end(), drivers.begin(), drivers.end());
    std::string hint = diagnostics::did_you_mean(change.what.text, known);
    if (hint.empty()) {
        hint = "name an assumption or a driver, or a field as in ADDRESS.duration";
    }
    diagnostics.add({Code::addresses_nothing,
                     "`" + change.what.text + "` is no assumption or driver of the contract `" +
                         draft.head.id + "`",
                     change.what.span,
                     std::move(hint),
                     {}});
}

std::optional<DraftDate> read_date_value(const yaml::Node& node, Diagnostics& diagnostics) {
    if (node.is_null()) {
        return DraftDate{DraftDate::State::none, {}, node.span};
    }
    const auto date = yaml::read_date(node, diagnostics);
    return date ? std::optional(DraftDate{DraftDate::State::given, *date, node.span})
                : std::nullopt;
}

void assign(std::optional<DraftProduct>& field, DraftProduct value) { field = std::move(value); }

void assign(DraftProduct& field, DraftProduct value) { field = std::move(value); }

// The new product goes into the field; `~` takes an optional one away.
template <class Field>
void set_product(Field& field, const Change& change, const SetValue& verb,
                 Diagnostics& diagnostics) {
    if constexpr (std::is_same_v<Field, std::optional<DraftProduct>>) {
        if (verb.to.is_null()) {
            field.reset();
            return;
        }
    } else if (is_nothing(change, verb, diagnostics)) {
        return;
    }
    if (auto value = spec::read_product(verb.to, diagnostics)) {
        value->literals = evidence_of(change);
        assign(field, std::move(*value));
    }
}

void set_staff(spec::DraftActivity& activity, const Change& change, const SetValue& verb,
               Diagnostics& diagnostics) {
    const std::size_t errors = diagnostics.errors_told();
    auto staff = spec::read_staff(verb.to, diagnostics);
    if (diagnostics.errors_told() != errors) {
        return;
    }
    for (spec::DraftStaff& share : staff) {
        for (spec::DraftShareTerm& term : share.terms) {
            term.product.literals = evidence_of(change);
        }
    }
    activity.staff = std::move(staff);
}

// `~` takes it away.
void set_lag(spec::DraftRole& role, const SetValue& verb, Diagnostics& diagnostics) {
    if (verb.to.is_null()) {
        role.lag.reset();
    } else if (const auto lag = yaml::read_time_length(verb.to, diagnostics)) {
        role.lag = lag;
    }
}

struct Setter {
    const Change& change;
    const SetValue& verb;
    Diagnostics& diagnostics;

    void operator()(const ActivityTarget& target) const {
        spec::DraftActivity& activity = *target.activity;
        switch (target.field) {
            case ActivityField::population:
                return set_product(activity.population, change, verb, diagnostics);
            case ActivityField::frequency:
                return set_product(activity.frequency, change, verb, diagnostics);
            case ActivityField::duration:
                return set_product(activity.duration, change, verb, diagnostics);
            case ActivityField::already_done:
                return set_product(activity.already_done, change, verb, diagnostics);
            case ActivityField::staff:
                return set_staff(activity, change, verb, diagnostics);
            case ActivityField::individual:
                if (const auto flag = yaml::read_boolean(verb.to, diagnostics)) {
                    activity.individual = *flag;
                }
                return;
            default:
                if (const auto date = read_date_value(verb.to, diagnostics)) {
                    date_in(activity.dates, target.field) = *date;
                }
        }
    }

    void operator()(const RoleTarget& target) const {
        spec::DraftRole& role = *target.role;
        switch (target.field) {
            case RoleField::contracted:
                return set_product(role.contracted, change, verb, diagnostics);
            case RoleField::working_weeks:
                return set_product(role.working_weeks, change, verb, diagnostics);
            case RoleField::allowance:
                return set_product(role.allowance, change, verb, diagnostics);
            case RoleField::cost:
                return set_product(role.cost, change, verb, diagnostics);
            case RoleField::employer:
                if (const auto word = yaml::read_word(verb.to, spec::employer_words, diagnostics)) {
                    role.employer = static_cast<spec::Employer>(*word);
                }
                return;
            case RoleField::lag:
                return set_lag(role, verb, diagnostics);
        }
    }

    void operator()(const FundingTarget& target) const {
        spec::DraftFunding& stream = *target.stream;
        switch (target.field) {
            case FundingField::population:
                return set_product(stream.population, change, verb, diagnostics);
            case FundingField::rate:
                return set_product(stream.rate, change, verb, diagnostics);
            default:
                break;
        }
        if (const auto date = read_date_value(verb.to, diagnostics)) {
            auto& field = target.field == FundingField::starts ? stream.starts : stream.ends;
            field.reset();
            if (date->state == DraftDate::State::given) {
                field = {date->date, date->span};
            }
        }
    }

    void operator()(const SchemeTarget& target) const {
        set_product(target.field == SchemeField::sum ? target.scheme->sum : target.scheme->share,
                    change, verb, diagnostics);
    }
};

// The number that a product of quantities comes to; reports one that is not plain.
std::optional<double> plain_value(const DraftProduct& product, Diagnostics& diagnostics) {
    double value = 1;
    units::Dimension dimension;
    bool named = false;
    for (const spec::DraftFactor& factor : product.factors) {
        const units::Literal* literal = factor.literal();
        named = named || literal == nullptr;
        if (literal != nullptr) {
            value = factor.divides ? value / literal->value() : value * literal->value();
            dimension =
                factor.divides ? dimension / literal->dimension : dimension * literal->dimension;
        }
    }
    if (named || !dimension.is_plain()) {
        diagnostics.add(
            {Code::not_plain,
             named ? std::string("`by` is a number, and no assumption")
                   : "`by` must be a plain number, but `" + dimension.text() + "` is left over",
             product.span,
             "write it as 90% or 1.5",
             {}});
        return std::nullopt;
    }
    if (product.is_once()) {
        diagnostics.add({Code::once_misplaced,
                         "`once` belongs to a frequency, and cannot stand here",
                         product.span,
                         "write 1",
                         {}});
        return std::nullopt;
    }
    return value;
}

void scale_range(std::optional<spec::DraftRange>& range, double by, const SourceSpan& place) {
    if (range) {
        range->low.quantity.value *= by;
        range->high.quantity.value *= by;
        range->low.span = range->high.span = range->span = place;
    }
}

void scale_product(DraftProduct& product, const DraftProduct& by, const Change& change) {
    if (product.factors.empty()) {
        return;  // it could not be read: said already
    }
    spec::multiply(product, by, evidence_of(change));
    product.span = change.span;
}

void scale_staff(spec::DraftActivity& activity, const DraftProduct& by, const Change& change) {
    for (spec::DraftStaff& share : activity.staff) {
        for (spec::DraftShareTerm& term : share.terms) {
            scale_product(term.product, by, change);
        }
    }
}

bool scale_target(const FieldTarget& target, const DraftProduct& by, const Change& change) {
    const auto* activity = std::get_if<ActivityTarget>(&target);
    if (activity != nullptr && activity->field == ActivityField::staff) {
        scale_staff(*activity->activity, by, change);
        return true;
    }
    DraftProduct* product = product_in(target);
    if (product == nullptr) {
        return false;
    }
    scale_product(*product, by, change);
    return true;
}

bool is_number_field(const FieldTarget& target) {
    if (const auto* activity = std::get_if<ActivityTarget>(&target)) {
        return activity->field <= ActivityField::already_done;
    }
    if (const auto* role = std::get_if<RoleTarget>(&target)) {
        return role->field < RoleField::employer;
    }
    const auto* funding = std::get_if<FundingTarget>(&target);
    return funding == nullptr || funding->field <= FundingField::rate;
}

void report_not_scalable(const Change& change, bool numbers, Diagnostics& diagnostics) {
    if (numbers) {
        diagnostics.add({Code::addresses_nothing,
                         "`" + change.what.field + "` stands in nothing beneath `" +
                             change.what.text.substr(0, change.what.text.rfind('.')) + "`",
                         change.what.span,
                         "`set` it first",
                         {}});
    } else {
        diagnostics.add({Code::field_not_changeable,
                         "`" + change.what.field + "` is no number to scale",
                         change.what.span,
                         "`set` it, or move dates with `defer`",
                         {}});
    }
}

}  // namespace

void set_value(const Change& change, const SetValue& verb, Draft& draft, Diagnostics& diagnostics) {
    if (change.what.is_single()) {
        if (DraftAssumption* assumption = draft.assumptions.find(change.what.text)) {
            set_assumption(*assumption, change, verb, diagnostics);
        } else if (draft.drivers.find(change.what.text) == nullptr) {
            report_unknown_name(change, draft, diagnostics);
        }
        return;
    }
    if (verb.range || verb.distribution) {
        diagnostics.add({Code::bad_change,
                         "`" + change.what.text + "` has no range of its own",
                         verb.range ? verb.range->span : verb.distribution->span,
                         "leave it out: only an assumption has a range and a distribution",
                         {}});
        return;
    }
    for (const FieldTarget& target : field_targets(change, draft, diagnostics)) {
        std::visit(Setter{change, verb, diagnostics}, target);
    }
}

void scale(const Change& change, const Scale& verb, Draft& draft, Diagnostics& diagnostics) {
    const auto by = plain_value(verb.by, diagnostics);
    if (!by) {
        return;
    }
    if (change.what.is_single()) {
        DraftAssumption* assumption = draft.assumptions.find(change.what.text);
        if (assumption == nullptr && draft.drivers.find(change.what.text) != nullptr) {
            diagnostics.add({Code::field_not_changeable,
                             "`" + change.what.text + "` is a driver, which is set and not scaled",
                             change.what.span,
                             "`set` it to a count",
                             {}});
            return;
        }
        if (assumption == nullptr) {
            report_unknown_name(change, draft, diagnostics);
            return;
        }
        scale_product(assumption->value, verb.by, change);
        scale_range(assumption->range, *by, change.span);
        reground(*assumption, change);
        return;
    }
    const std::vector<FieldTarget> targets = field_targets(change, draft, diagnostics);
    bool scaled = false;
    for (const FieldTarget& target : targets) {
        scaled = scale_target(target, verb.by, change) || scaled;
    }
    if (!scaled && !targets.empty()) {
        report_not_scalable(change, is_number_field(targets.front()), diagnostics);
    }
}

void fund(const Change& change, const Fund& verb, Draft& draft) {
    spec::DraftFunding stream = verb.stream;
    stream.provenance = change.provenance;  // written inside the verb or beside it
    stream.population.literals = evidence_of(change);
    stream.rate.literals = evidence_of(change);
    draft.funding.put(std::move(stream));
}

}  // namespace pcnload::scenario
