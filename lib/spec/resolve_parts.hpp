// The parts of a specification, each made from its rows of the draft. Every row of the draft gets
// its place, so that an index is a place in both; what could not be made of it has been reported.
#pragma once

#include "spec/resolve_product.hpp"

namespace pcnload::spec {

// Of assumptions that have been resolved.
void resolve_correlations(const Names& names, Specification& specification,
                          Diagnostics& diagnostics);
void resolve_drivers(const Names& names, Specification& specification, Diagnostics& diagnostics);
void resolve_roles(const Names& names, Specification& specification, Diagnostics& diagnostics);
void resolve_services(const Names& names, Specification& specification, Diagnostics& diagnostics);
void resolve_funding(const Names& names, Specification& specification, Diagnostics& diagnostics);
void resolve_reimbursement(const Names& names, Specification& specification,
                           Diagnostics& diagnostics);

// The alternatives of an activity whose staff has been resolved; false where an error was reported.
bool resolve_alternatives(const DraftActivity& draft, const Names& names, Evidence literals,
                          Activity& row, Diagnostics& diagnostics);

// One activity; nothing where an error was reported.
std::optional<Activity> resolve_activity(const DraftActivity& draft,
                                         const DraftRequirement& requirement, const Names& names,
                                         Diagnostics& diagnostics);

}  // namespace pcnload::spec
