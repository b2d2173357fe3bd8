#include "pcnload/contract_provenance.hpp"

#include "analysis/evidence_floor.hpp"
#include "analysis/freshness.hpp"
#include "analysis/run.hpp"
#include "scenario/apply.hpp"
#include "scenario/scenario.hpp"
#include "spec/resolve.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace pcnload::app {

namespace {

using diagnostics::Diagnostics;

// The contract by itself, before any network looks at it.
std::optional<spec::Specification> resolve_contract(const spec::Library& library,
                                                    const spec::Layer& layer) {
    Diagnostics told_already;
    const auto made = scenario::make_contract(library, {layer.id, {}}, told_already);
    if (!made || told_already.has_errors()) return std::nullopt;
    return spec::resolve(made->draft, told_already);
}

template <class Counts, class Rows>
void keep_known(Counts& counts, const Rows& rows) {
    counts.erase_if([&](const auto& count) {
        return std::ranges::none_of(rows, [&](const auto& row) { return row.id == count.id; });
    });
}

spec::Profile fitted(spec::Profile profile, const spec::Specification& specification) {
    keep_known(profile.counts, specification.drivers);
    keep_known(profile.staff, specification.roles);
    return profile;
}

std::optional<analysis::Projection> project_contract(const spec::Library& library,
                                                     const std::string& id,
                                                     const spec::Profile& profile) {
    Diagnostics told_already;
    const auto contract = scenario::find_scenario(library, id, told_already);
    if (!contract) return std::nullopt;
    auto projections = analysis::run({library, {*contract}, {}, {profile}, 1}, told_already);
    if (projections.empty() || projections.front().empty()) return std::nullopt;
    return std::move(projections.front().front());
}

}  // namespace

JudgedContracts judge_contracts(const spec::Library& library, const spec::Profile& profile,
                                const ProvenanceOptions& options, Diagnostics& findings) {
    JudgedContracts judged;
    for (const spec::Layer& layer : library.contracts) {
        const auto specification = resolve_contract(library, layer);
        if (!specification) continue;
        if (options.as_of) analysis::judge_freshness(*specification, *options.as_of, findings);
        if (options.min_evidence) {
            analysis::judge_evidence(*specification, *options.min_evidence, findings);
        }
        const auto projection =
            project_contract(library, layer.id, fitted(profile, *specification));
        if (projection) {
            judged.provenance.push_back(analysis::provenance(*projection, options.as_of));
        } else {
            judged.without_hours.push_back(layer.id);
        }
    }
    return judged;
}

}  // namespace pcnload::app
