// The changes to a contract, each by its verb.
#include "scenario/apply.hpp"
#include "scenario/change_values.hpp"
#include "scenario/change_work.hpp"
#include "spec/resolve_product.hpp"

#include <utility>

namespace pcnload::scenario {

namespace {

struct ContractPass {
    const Change& change;
    spec::Draft& draft;
    Diagnostics& diagnostics;

    void operator()(const Drop& /*verb*/) const { drop(change, draft, diagnostics); }
    void operator()(const Defer& verb) const { defer(change, verb, draft, diagnostics); }
    void operator()(const Ramp& verb) const { ramp(change, verb, draft, diagnostics); }
    void operator()(const SetValue& verb) const { set_value(change, verb, draft, diagnostics); }
    void operator()(const Scale& verb) const { scale(change, verb, draft, diagnostics); }
    void operator()(const Reassign& verb) const { reassign(change, verb, draft, diagnostics); }
    void operator()(const Fund& verb) const { fund(change, verb, draft); }
    // The profile's pass makes these. The contract says who works for practices just now, and must
    // know the role that is hired, or that they leave.
    void operator()(const Withdraw& /*verb*/) const {
        auto& roles = draft.leaving_roles.emplace_back();
        for (const spec::DraftRole& role : std::as_const(draft).roles) {
            if (role.employer == spec::Employer::practice) {
                roles.push_back(role.id);
            }
        }
    }
    void operator()(const Hire& verb) const { expect_role(verb.role, draft, diagnostics); }
    void operator()(const Leave& verb) const { expect_role(verb.role, draft, diagnostics); }
};

}  // namespace

void apply_to_contract(const std::vector<Change>& changes, spec::Draft& draft,
                       Diagnostics& diagnostics) {
    for (const Change& change : changes) {
        spec::resolve_grounds(change.provenance, change.span, draft, diagnostics);
        std::visit(ContractPass{change, draft, diagnostics}, change.verb);
    }
}

}  // namespace pcnload::scenario
