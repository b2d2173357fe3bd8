#include "analysis/unused_assumptions.hpp"

#include "scenario/apply.hpp"
#include "spec/resolve.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace pcnload::analysis {

namespace {

using diagnostics::Diagnostics;
using diagnostics::SourceSpan;
using scenario::Scenario;

struct Defined {
    std::string id;
    SourceSpan span;
    bool used = false;
};

std::optional<spec::Specification> resolved(const spec::Library& library,
                                            const Scenario& scenario) {
    Diagnostics told_elsewhere;
    auto made = scenario::make_contract(library, scenario.contract, told_elsewhere);
    if (!made) return std::nullopt;
    scenario::apply_to_contract(scenario.changes, made->draft, told_elsewhere);
    if (told_elsewhere.has_errors()) return std::nullopt;
    return spec::resolve(made->draft, told_elsewhere);
}

// What is defined at one place is one assumption, in however many contracts.
void note_uses(const spec::Specification& specification, std::vector<Defined>& all) {
    for (const spec::Assumption& row : specification.assumptions) {
        auto known = std::ranges::find(all, row.span, &Defined::span);
        if (known == all.end()) known = all.insert(known, {row.id, row.span});
        known->used = known->used || row.used;
    }
}

}  // namespace

void report_unused_assumptions(const spec::Library& library, const std::vector<Scenario>& scenarios,
                               Diagnostics& findings) {
    std::vector<Defined> all;
    for (const Scenario& scenario : scenarios) {
        const auto specification = resolved(library, scenario);
        if (!specification) return;
        note_uses(*specification, all);
    }
    for (const Defined& assumption : all) {
        if (assumption.used) continue;
        findings.add({diagnostics::Code::unused_assumption,
                      "the assumption `" + assumption.id + "` is used nowhere",
                      assumption.span,
                      "name it in a product, or remove it",
                      {}});
    }
}

}  // namespace pcnload::analysis
