// Who else could do the work of an activity, and whose part of it that is.
#include "spec/derived_values.hpp"
#include "spec/resolve_parts.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace pcnload::spec {

namespace {

using diagnostics::Code;

void report(const SourceSpan& place, std::string message, std::string hint,
            Diagnostics& diagnostics) {
    diagnostics.add({Code::bad_alternative, std::move(message), place, std::move(hint), {}});
}

bool takes_part(const Activity& row, RoleIndex role) {
    return std::ranges::any_of(row.staff,
                               [&](const StaffShare& share) { return share.role == role; });
}

// Whose work it is: the role named, or the only one that takes part.
std::optional<RoleIndex> whose(const DraftAlternative& draft, const Names& names,
                               const Activity& row, Diagnostics& diagnostics) {
    if (!draft.instead_of) {
        if (row.staff.size() == 1) return row.staff.front().role;
        report(draft.span,
               "several roles take part: `" + draft.role.value + "` could do the work of which?",
               "add `instead_of: ROLE`", diagnostics);
        return std::nullopt;
    }
    const auto role = resolve_role(*draft.instead_of, names.draft, diagnostics);
    if (role && !takes_part(row, *role)) {
        report(draft.instead_of->span,
               '`' + draft.instead_of->value + "` takes no part in this activity",
               "name a role of its `staff`", diagnostics);
        return std::nullopt;
    }
    return role;
}

std::optional<Alternative> resolve_alternative(const DraftAlternative& draft, const Names& names,
                                               Evidence literals, const Activity& row,
                                               Diagnostics& diagnostics) {
    Alternative alternative;
    alternative.span = draft.span;
    const auto role = resolve_role(draft.role, names.draft, diagnostics);
    const auto instead_of = whose(draft, names, row, diagnostics);
    if (draft.up_to) {
        alternative.up_to =
            resolve_share(*draft.up_to, names, literals, ShareLimit::one, "`up_to`", diagnostics);
        if (alternative.up_to) alternative.most = done_share(*alternative.up_to);
    }
    if (draft.pace) {
        alternative.pace =
            resolve_share(*draft.pace, names, literals, ShareLimit::none, "`pace`", diagnostics);
        if (alternative.pace) alternative.time = alternative.pace->value;
    }
    if (!role || !instead_of || (draft.up_to && !alternative.up_to) ||
        (draft.pace && !alternative.pace)) {
        return std::nullopt;
    }
    if (*role == *instead_of || alternative.time <= 0) {
        const bool same = *role == *instead_of;
        report(same ? draft.span : draft.pace->span,
               same ? '`' + draft.role.value + "` does this work already"
                    : "work that takes no time is no work",
               same ? "name another role" : "write 100% for the same time", diagnostics);
        return std::nullopt;
    }
    alternative.role = *role;
    alternative.instead_of = *instead_of;
    return alternative;
}

}  // namespace

bool resolve_alternatives(const DraftActivity& draft, const Names& names, Evidence literals,
                          Activity& row, Diagnostics& diagnostics) {
    bool good = true;
    for (const DraftAlternative& written : draft.alternatives) {
        auto alternative = resolve_alternative(written, names, literals, row, diagnostics);
        good = good && alternative.has_value();
        if (alternative) row.alternatives.push_back(std::move(*alternative));
    }
    return good;
}

}  // namespace pcnload::spec
