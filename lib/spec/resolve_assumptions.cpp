#include "spec/resolve_assumptions.hpp"

#include "spec/dependency_order.hpp"
#include "spec/distribution_fit.hpp"

#include <cmath>

namespace pcnload::spec {

namespace {

using diagnostics::Code;

// One end in base units; nothing where its unit is not the value's, or not to be told.
std::optional<double> resolve_end(const DraftRangeEnd& end, const Product& value,
                                  std::string_view what, Diagnostics& diagnostics) {
    if (end.bare && !value.dimension.is_plain()) {
        diagnostics.add({Code::bare_range,
                         "a bare number cannot stand here: the value is a product of several parts",
                         end.span, "write quantities with their units", {}});
        return std::nullopt;
    }
    if (!end.bare && end.quantity.dimension != value.dimension) {
        diagnostics.add({Code::range_unit,
                         std::string(what) + " is in " + end.quantity.dimension.text() +
                             ", the value in " + value.dimension.text(),
                         end.span, "give both in one unit", {}});
        return std::nullopt;
    }
    return end.quantity.value;
}

std::optional<Range> resolve_range(const DraftRange& draft, const Product& value,
                                   std::string_view what, Diagnostics& diagnostics) {
    const auto low = resolve_end(draft.low, value, what, diagnostics);
    const auto high = resolve_end(draft.high, value, what, diagnostics);
    if (!low || !high) {
        return std::nullopt;
    }
    if (*low > *high) {
        diagnostics.add({Code::bad_range, std::string(what) + " runs backwards", draft.span,
                         "write the low end first", {}});
        return std::nullopt;
    }
    return Range{*low, *high};
}

// Rounding in the last place puts nothing outside.
bool within(double value, const Range& range) {
    const double slack = 1e-9 * std::max(std::abs(range.low), std::abs(range.high));
    return value >= range.low - slack && value <= range.high + slack;
}

void check_range(const DraftAssumption& draft, const Assumption& row, Diagnostics& diagnostics) {
    if (row.range && !within(row.value.value, *row.range)) {
        diagnostics.add({Code::value_outside_range,
                         "the value of `" + draft.id + "` is outside its range", draft.value.span,
                         "move one of them",
                         {{draft.range->span, "the range"}}});
    }
}

void check_bounds(const DraftAssumption& draft, const Assumption& row, Diagnostics& diagnostics) {
    if (!row.bounds) {
        return;
    }
    const bool value_in = within(row.value.value, *row.bounds);
    const bool range_in =
        !row.range || (within(row.range->low, *row.bounds) && within(row.range->high, *row.bounds));
    if (value_in && range_in) {
        return;
    }
    const SourceSpan place = value_in ? draft.range->span : draft.value.span;
    diagnostics.add({draft.changed ? Code::pushed_out_of_bounds : Code::outside_bounds,
                     std::string(value_in ? "the range" : "the value") + " of `" + draft.id +
                         (draft.changed ? "` is pushed out of its bounds" : "` is outside its bounds"),
                     place, "what lies outside its bounds is not possible at all",
                     {{draft.bounds->span, "the bounds"}}});
}

// A change keeps what the assumption is measured in.
bool keeps_dimension(const DraftAssumption& draft, const Assumption& row, const Names& names,
                     Diagnostics& diagnostics) {
    if (!draft.before) {
        return true;
    }
    Diagnostics unheard; // the value that was replaced does not matter otherwise
    const auto before = resolve_product(*draft.before, names, Evidence::judgement, unheard);
    if (!before || before->dimension == row.value.dimension) {
        return true;
    }
    report_units(draft.value.span, "`" + draft.id + "`", row.value.dimension, before->dimension,
                 diagnostics);
    return false;
}

bool resolve_one(const DraftAssumption& draft, const Names& names, Assumption& row,
                 Diagnostics& diagnostics) {
    const std::size_t errors = diagnostics.error_count();
    row.grounds = resolve_grounds(draft.provenance, draft.span, names.draft, diagnostics);
    if (draft.value.is_once()) {
        diagnostics.add({Code::once_misplaced, "`once` stands first in a frequency",
                         draft.value.span, "write a number", {}});
        return false;
    }
    // Its own grade speaks for its quantities.
    auto value = resolve_product(draft.value, names, Evidence::contract, diagnostics);
    if (!value) {
        return false;
    }
    row.weakest = weaker(row.grounds.evidence, value->evidence);
    row.value = std::move(*value);
    if (!keeps_dimension(draft, row, names, diagnostics)) {
        return false;
    }
    if (draft.range) {
        row.range = resolve_range(*draft.range, row.value, "the range", diagnostics);
    }
    if (draft.bounds) {
        row.bounds = resolve_range(*draft.bounds, row.value, "the bound", diagnostics);
    }
    if (diagnostics.error_count() == errors) {
        check_range(draft, row, diagnostics);
        check_bounds(draft, row, diagnostics);
        check_distribution(draft, row, diagnostics);
    }
    return true; // what stands outside its range is still known to those who use it
}

std::vector<std::vector<std::size_t>> dependencies(const Draft& draft) {
    std::vector<std::vector<std::size_t>> needs(draft.assumptions.size());
    for (std::size_t i = 0; i < needs.size(); ++i) {
        for (const DraftFactor& factor : draft.assumptions[i].value.factors) {
            if (const std::string* name = factor.name()) {
                const std::size_t place = draft.assumptions.place_of(*name);
                if (place != Table<DraftAssumption>::none) {
                    needs[i].push_back(place);
                }
            }
        }
    }
    return needs;
}

void report_circle(const std::vector<std::size_t>& circle, const Draft& draft,
                   Diagnostics& diagnostics) {
    std::string names;
    for (const std::size_t place : circle) {
        names += "`" + draft.assumptions[place].id + "` -> ";
    }
    names += "`" + draft.assumptions[circle.front()].id + "`";
    diagnostics.add({Code::assumption_circle, "these assumptions rest on each other: " + names,
                     draft.assumptions[circle.front()].span, "give one of them a quantity", {}});
}

void check_clashes(const Draft& draft, Diagnostics& diagnostics) {
    for (const DraftAssumption& row : draft.assumptions) {
        if (const DraftDriver* driver = draft.drivers.find(row.id)) {
            diagnostics.add({Code::name_clash,
                             "`" + row.id + "` is both an assumption and a driver", row.span,
                             "rename one of them", {{driver->span, "the driver"}}});
        }
    }
}

} // namespace

void resolve_assumptions(Names& names, Specification& specification, Diagnostics& diagnostics) {
    const Draft& draft = names.draft;
    for (const DraftAssumption& row : draft.assumptions) {
        Assumption assumption;
        assumption.id = row.id;
        assumption.title = row.title;
        assumption.distribution = row.distribution ? row.distribution->value : Distribution::pert;
        assumption.reviewed = row.reviewed;
        assumption.valid_until = row.valid_until;
        assumption.span = row.span;
        specification.assumptions.push(std::move(assumption));
    }
    names.assumption_is_good.assign(draft.assumptions.size(), false);
    check_clashes(draft, diagnostics);
    const DependencyOrder order = dependency_order(dependencies(draft));
    for (const auto& circle : order.circles) {
        report_circle(circle, draft, diagnostics);
    }
    for (const std::size_t place : order.order) {
        Assumption& row = specification.assumptions[Rows<Assumption, AssumptionIndex>::index(place)];
        names.assumption_is_good[place] =
            resolve_one(draft.assumptions[place], names, row, diagnostics);
    }
}

} // namespace pcnload::spec
