#include "spec/resolve_parts.hpp"

namespace pcnload::spec {

namespace {

void resolve_requirement(const DraftRequirement& draft, ServiceIndex service, const Names& names,
                         Specification& specification, Diagnostics& diagnostics) {
    Requirement row;
    row.id = draft.id;
    row.title = draft.title;
    row.clause = draft.clause;
    row.summary = draft.summary;
    row.source = resolve_source(draft.source, names.draft, diagnostics);
    row.implied = draft.implied;
    row.note = draft.note;
    row.service = service;
    row.span = draft.span;
    const RequirementIndex requirement = specification.requirements.next();
    for (const DraftActivity& activity : draft.activities) {
        auto resolved = resolve_activity(activity, draft, names, diagnostics);
        if (!resolved) {
            continue;
        }
        resolved->service = service;
        resolved->requirement = requirement;
        row.activities.push_back(specification.activities.push(std::move(*resolved)));
    }
    specification.requirements.push(std::move(row));
    specification.services[service].requirements.push_back(requirement);
}

}  // namespace

void resolve_services(const Names& names, Specification& specification, Diagnostics& diagnostics) {
    for (const DraftService& draft : names.draft.services) {
        resolve_source(draft.source, names.draft, diagnostics);
        const ServiceIndex service =
            specification.services.push({draft.id, draft.title, draft.note, {}, draft.span});
        for (const DraftRequirement& requirement : draft.requirements) {
            resolve_requirement(requirement, service, names, specification, diagnostics);
        }
    }
}

}  // namespace pcnload::spec
