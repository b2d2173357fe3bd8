#include "scenario/field_targets.hpp"

#include "diagnostics/nearest_name.hpp"
#include "scenario/selection.hpp"

#include <algorithm>

namespace pcnload::scenario {

namespace {

using diagnostics::Code;

using Targets = std::vector<FieldTarget>;

bool excepted(const Change& change, std::string_view id) {
    return std::ranges::any_of(change.except, [&](const Address& address) {
        return address.parts.size() == 1 && matches(address.parts.front(), id);
    });
}

void report_field(const Change& change, Diagnostics& diagnostics) {
    const std::string& field = change.what.field;
    if (field.empty()) {
        diagnostics.add({Code::field_not_changeable,
                         "`" + change.what.text + "` names no field",
                         change.what.span,
                         "put the field behind a dot, as in `" + change.what.text +
                             (change.what.is_funding() ? ".rate`" : ".duration`"),
                         {}});
        return;
    }
    std::string hint = diagnostics::did_you_mean(field, field_names());
    if (hint.empty()) {
        for (const std::string_view name : field_names()) {
            hint += (hint.empty() ? "fields are " : ", ") + std::string(name);
        }
    }
    diagnostics.add({Code::field_not_changeable,
                     "`" + field + "` is no field that can be changed",
                     change.what.span,
                     std::move(hint),
                     {}});
}

void report_nothing(const Change& change, std::string_view what,
                    const std::vector<std::string_view>& known, Diagnostics& diagnostics) {
    const std::string& name = change.what.parts.back();
    diagnostics.add(
        {Code::addresses_nothing,
         "there is no " + std::string(what) + " `" + name + "`",
         change.what.span,
         diagnostics::did_you_mean_or(name, known, known.empty() ? "the contract has none" : ""),
         {}});
}

// An exception that fits nothing is a slip of the pen.
void check_exceptions(const Change& change, const std::vector<std::string_view>& known,
                      Diagnostics& diagnostics) {
    for (const Address& address : change.except) {
        const auto fits = [&](std::string_view id) { return matches(address.parts.back(), id); };
        if (std::ranges::none_of(known, fits)) {
            diagnostics.add({Code::addresses_nothing,
                             "`" + address.text + "` addresses nothing here",
                             address.span,
                             diagnostics::did_you_mean_or(address.parts.back(), known, {}),
                             {}});
        }
    }
}

Targets funding_targets(const Change& change, spec::Draft& draft, Diagnostics& diagnostics) {
    const auto field = find_funding_field(change.what.field);
    if (!field) {
        report_field(change, diagnostics);
        return {};
    }
    check_exceptions(change, draft.funding.ids(), diagnostics);
    Targets targets;
    for (spec::DraftFunding& stream : draft.funding) {
        const bool left_out = std::ranges::any_of(change.except, [&](const Address& address) {
            return matches(address.parts.back(), stream.id);
        });
        if (matches(change.what.parts[1], stream.id) && !left_out) {
            targets.emplace_back(FundingTarget{&stream, *field});
        }
    }
    if (targets.empty()) {
        report_nothing(change, "funding stream", draft.funding.ids(), diagnostics);
    }
    return targets;
}

Targets scheme_targets(const Change& change, spec::Draft& draft, Diagnostics& diagnostics) {
    const auto field = find_scheme_field(change.what.field);
    if (!field) {
        report_field(change, diagnostics);
        return {};
    }
    if (!draft.reimbursement) {
        diagnostics.add({Code::addresses_nothing,
                         "the contract `" + draft.head.id + "` has no reimbursement scheme",
                         change.what.span,
                         "a contract has one where it says `reimbursement:`",
                         {}});
        return {};
    }
    return {SchemeTarget{&*draft.reimbursement, *field}};
}

Targets role_targets(const Change& change, RoleField field, spec::Draft& draft,
                     Diagnostics& diagnostics) {
    check_exceptions(change, draft.roles.ids(), diagnostics);
    Targets targets;
    for (spec::DraftRole& role : draft.roles) {
        if (change.what.parts.size() == 1 && matches(change.what.parts.front(), role.id) &&
            !excepted(change, role.id)) {
            targets.emplace_back(RoleTarget{&role, field});
        }
    }
    if (targets.empty()) {
        report_nothing(change, "role", draft.roles.ids(), diagnostics);
    }
    return targets;
}

Targets activity_targets(const Change& change, ActivityField field, spec::Draft& draft,
                         Diagnostics& diagnostics) {
    Targets targets;
    for (const Part& part : select_activities(draft, change.what, change.except, diagnostics)) {
        auto& requirement = draft.services[part.service].requirements[*part.requirement];
        targets.emplace_back(ActivityTarget{&requirement.activities[*part.activity], field});
    }
    return targets;
}

}  // namespace

Targets field_targets(const Change& change, spec::Draft& draft, Diagnostics& diagnostics) {
    if (change.what.is_funding()) {
        return funding_targets(change, draft, diagnostics);
    }
    if (change.what.is_scheme()) {
        return scheme_targets(change, draft, diagnostics);
    }
    if (const auto field = find_role_field(change.what.field)) {
        return role_targets(change, *field, draft, diagnostics);
    }
    if (const auto field = find_activity_field(change.what.field)) {
        return activity_targets(change, *field, draft, diagnostics);
    }
    report_field(change, diagnostics);
    return {};
}

spec::DraftProduct* product_in(const FieldTarget& target) {
    if (const auto* activity = std::get_if<ActivityTarget>(&target)) {
        return product_in(*activity->activity, activity->field);
    }
    if (const auto* role = std::get_if<RoleTarget>(&target)) {
        return product_in(*role->role, role->field);
    }
    if (const auto* funding = std::get_if<FundingTarget>(&target)) {
        return product_in(*funding->stream, funding->field);
    }
    const auto& scheme = std::get<SchemeTarget>(target);
    return product_in(*scheme.scheme, scheme.field);
}

}  // namespace pcnload::scenario
