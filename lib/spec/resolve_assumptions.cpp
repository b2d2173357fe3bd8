#include "spec/resolve_assumptions.hpp"

#include "spec/dependency_order.hpp"
#include "spec/distribution_fit.hpp"

#include <cmath>

namespace pcnload::spec {

namespace {

using diagnostics::Code;

enum class RangeKind : std::uint8_t { range, bounds };

// What is wrong with one end: bare beside a value that has no single unit, or in another unit.
std::optional<Code> fault_of(const DraftRangeEnd& end, const Product& value) {
    if (end.bare) {
        return value.dimension.is_plain() ? std::nullopt : std::optional(Code::bare_range);
    }
    return end.quantity.dimension == value.dimension ? std::nullopt
                                                     : std::optional(Code::range_unit);
}

void report_end(Code fault, const DraftRangeEnd& end, const SourceSpan& place, const Product& value,
                RangeKind kind, Diagnostics& diagnostics) {
    const std::string unit = "`" + value.dimension.text() + "`";
    if (fault == Code::bare_range) {
        diagnostics.add(
            {fault,
             "a bare number has no unit here: the value is a product that comes out as " + unit,
             place,
             "write each end as a quantity with its unit",
             {{value.written.span, "the value"}}});
        return;
    }
    diagnostics.add({fault,
                     std::string(kind == RangeKind::range ? "the range is" : "the bounds are") +
                         " in `" + end.quantity.dimension.text() + "`, the value in " + unit,
                     place,
                     "write both in one unit; bare numbers are in that of the value",
                     {{value.written.span, "the value"}}});
}

// In base units. A mistake that both ends have is told once.
std::optional<Range> resolve_range(const DraftRange& draft, const Product& value, RangeKind kind,
                                   Diagnostics& diagnostics) {
    const auto low = fault_of(draft.low, value);
    const auto high = fault_of(draft.high, value);
    if (low && high && low == high &&
        draft.low.quantity.dimension == draft.high.quantity.dimension) {
        report_end(*low, draft.low, draft.span, value, kind, diagnostics);
        return std::nullopt;
    }
    if (low) {
        report_end(*low, draft.low, draft.low.span, value, kind, diagnostics);
    }
    if (high) {
        report_end(*high, draft.high, draft.high.span, value, kind, diagnostics);
    }
    if (low || high) {
        return std::nullopt;
    }
    if (draft.low.quantity.value > draft.high.quantity.value) {
        diagnostics.add(
            {Code::bad_range,
             kind == RangeKind::range ? "the range runs backwards" : "the bounds run backwards",
             draft.span,
             "write the low end first",
             {}});
        return std::nullopt;
    }
    return Range{draft.low.quantity.value, draft.high.quantity.value};
}

// Rounding in the last place puts nothing outside.
bool within(double value, const Range& range) {
    const double slack = 1e-9 * std::max(std::abs(range.low), std::abs(range.high));
    return value >= range.low - slack && value <= range.high + slack;
}

void check_range(const DraftAssumption& draft, const Assumption& row, Diagnostics& diagnostics) {
    if (row.range && !within(row.value.value, *row.range)) {
        diagnostics.add({Code::value_outside_range,
                         "the value of `" + draft.id + "` is outside its range",
                         draft.value.span,
                         "correct the value, or widen the range",
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
    SourceSpan place = draft.value.span;
    std::string what = "the value of `";
    if (value_in) {
        const bool low_in = within(row.range->low, *row.bounds);
        place = low_in ? draft.range->high.span : draft.range->low.span;
        what = low_in ? "the high end of the range of `" : "the low end of the range of `";
    }
    diagnostics.add(
        {draft.changed ? Code::pushed_out_of_bounds : Code::outside_bounds,
         what + draft.id +
             (draft.changed ? "` is pushed out of its bounds" : "` is outside its bounds"),
         place,
         draft.changed ? "change it by less, or correct the bounds"
                       : "correct it, or the bounds: they say what is possible at all",
         {{draft.bounds->span, "the bounds"}}});
}

// A change keeps what the assumption is measured in.
bool keeps_dimension(const DraftAssumption& draft, const Assumption& row, const Names& names,
                     Diagnostics& diagnostics) {
    if (!draft.before) {
        return true;
    }
    Diagnostics unheard;  // the value that was replaced does not matter otherwise
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
    const std::size_t errors = diagnostics.errors_told();
    row.grounds = resolve_grounds(draft.provenance, draft.span, names.draft, diagnostics);
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
        row.range = resolve_range(*draft.range, row.value, RangeKind::range, diagnostics);
    }
    if (draft.bounds) {
        row.bounds = resolve_range(*draft.bounds, row.value, RangeKind::bounds, diagnostics);
    }
    if (diagnostics.errors_told() == errors) {
        check_range(draft, row, diagnostics);
        check_bounds(draft, row, diagnostics);
        check_distribution(draft, row, diagnostics);
    }
    return true;  // what stands outside its range is still known to those who use it
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

constexpr std::size_t longest_circle_shown = 6;

void report_circle(const std::vector<std::size_t>& circle, const Draft& draft,
                   Diagnostics& diagnostics) {
    const DraftAssumption& first = draft.assumptions[circle.front()];
    std::string way;
    std::vector<diagnostics::Label> others;
    for (const std::size_t place : circle) {
        const DraftAssumption& row = draft.assumptions[place];
        if (others.size() == longest_circle_shown) {
            way += "... -> ";
            break;
        }
        way += "`" + row.id + "` -> ";
        if (place != circle.front()) {
            others.push_back({row.span, "`" + row.id + "` is defined here"});
        }
    }
    diagnostics.add(
        {Code::assumption_circle,
         circle.size() == 1
             ? "the assumption `" + first.id + "` is defined by itself"
             : "these assumptions are defined by each other: " + way + "`" + first.id + "`",
         first.span, circle.size() == 1 ? "give it a quantity" : "give one of them a quantity",
         std::move(others)});
}

void check_clashes(const Draft& draft, Diagnostics& diagnostics) {
    for (const DraftAssumption& row : draft.assumptions) {
        if (const DraftDriver* driver = draft.drivers.find(row.id)) {
            diagnostics.add({Code::name_clash,
                             "`" + row.id + "` is both an assumption and a driver",
                             row.span,
                             "rename the assumption",
                             {{driver->span, "the driver"}}});
        }
    }
}

}  // namespace

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
        Assumption& row = specification.assumptions[index_at<AssumptionIndex>(place)];
        names.assumption_is_good[place] =
            resolve_one(draft.assumptions[place], names, row, diagnostics);
    }
}

}  // namespace pcnload::spec
