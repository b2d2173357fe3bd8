// Which assumptions move together: names looked up, contradictions refused.
#include "diagnostics/nearest_name.hpp"
#include "spec/correlated_groups.hpp"
#include "spec/resolve_parts.hpp"

#include <algorithm>

namespace pcnload::spec {

namespace {

using diagnostics::Code;

void report(const SourceSpan& place, std::string message, std::string hint,
            Diagnostics& diagnostics, std::vector<diagnostics::Label> labels = {}) {
    diagnostics.add(
        {Code::bad_correlation, std::move(message), place, std::move(hint), std::move(labels)});
}

std::optional<AssumptionIndex> resolve_other(const DraftAssumption& row,
                                             const Located<std::string>& other, const Draft& draft,
                                             Diagnostics& diagnostics) {
    if (other.value == row.id) {
        report(other.span, "`" + row.id + "` moves with itself as it is", "name another assumption",
               diagnostics);
        return std::nullopt;
    }
    const std::size_t place = draft.assumptions.place_of(other.value);
    if (place != Table<DraftAssumption>::none) return index_at<AssumptionIndex>(place);
    std::string hint = diagnostics::did_you_mean(other.value, draft.assumptions.ids());
    if (hint.empty()) hint = "name an assumption that has a range";
    diagnostics.add({Code::unknown_name,
                     "there is no assumption `" + other.value + "`",
                     other.span,
                     std::move(hint),
                     {}});
    return std::nullopt;
}

// The two of a pair may both say so, if they say the same.
void check_agreement(const Specification& specification, Diagnostics& diagnostics) {
    for (const Assumption& row : specification.assumptions) {
        for (const Correlation& correlation : row.correlated_with) {
            const Assumption& other = specification.assumptions[correlation.other];
            for (const Correlation& back : other.correlated_with) {
                const bool is_same_pair = &specification.assumptions[back.other] == &row;
                if (!is_same_pair || back.rank == correlation.rank || row.id > other.id) continue;
                report(correlation.span,
                       "`" + row.id + "` and `" + other.id +
                           "` say different things of how they move together",
                       "say it once", diagnostics, {{back.span, "the other says this"}});
            }
        }
    }
}

void check_groups(const Specification& specification, Diagnostics& diagnostics) {
    const auto pairs = correlated_pairs(specification);
    for (const CorrelatedGroup& group : correlated_groups(specification, pairs)) {
        if (group.factor) continue;
        std::string names;
        std::vector<diagnostics::Label> labels;
        for (const AssumptionIndex index : group.members) {
            const Assumption& row = specification.assumptions[index];
            names += (names.empty() ? "`" : ", `") + row.id + "`";
            for (const Correlation& each : row.correlated_with)
                labels.push_back({each.span, "one of them"});
        }
        const SourceSpan place = labels.front().span;
        labels.erase(labels.begin());
        report(place, "these correlations cannot all hold: " + names,
               "bring some of them nearer to 0%: what moves with two others ties those two",
               diagnostics, std::move(labels));
    }
}

}  // namespace

void resolve_correlations(const Names& names, Specification& specification,
                          Diagnostics& diagnostics) {
    const std::size_t errors = diagnostics.errors_told();
    const Draft& draft = names.draft;
    for (std::size_t place = 0; place < draft.assumptions.size(); ++place) {
        const DraftAssumption& row = draft.assumptions[place];
        for (const DraftCorrelation& each : row.correlated_with) {
            const auto other = resolve_other(row, each.other, draft, diagnostics);
            if (!other || !each.rank) continue;
            specification.assumptions[index_at<AssumptionIndex>(place)].correlated_with.push_back(
                {*other, *each.rank, each.span});
        }
    }
    if (diagnostics.errors_told() != errors) return;
    check_agreement(specification, diagnostics);
    if (diagnostics.errors_told() == errors) check_groups(specification, diagnostics);
}

}  // namespace pcnload::spec
