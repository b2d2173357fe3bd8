#include "spec/derived_values.hpp"
#include "spec/resolve_parts.hpp"

namespace pcnload::spec {

namespace {

using diagnostics::Code;

// Available working time, in hours per WTE and year (WISN: working time less what nobody works).
void resolve_working_time(const DraftRole& draft, const Names& names, Role& row,
                          Diagnostics& diagnostics) {
    auto contracted = resolve_product(draft.contracted, names, Evidence::judgement, diagnostics);
    auto weeks = resolve_product(draft.working_weeks, names, Evidence::judgement, diagnostics);
    if (!contracted || !weeks) {
        return;
    }
    const units::Dimension expected = per_wte(effort_rate_dimension());
    const units::Dimension found = contracted->dimension * weeks->dimension;
    if (found != expected) {
        const bool contracted_is_right = contracted->dimension == expected;
        report_units(contracted_is_right ? draft.working_weeks.span : draft.contracted.span,
                     "contracted x working_weeks of `" + draft.id + "`", found, expected,
                     diagnostics);
        return;
    }
    row.contracted = std::move(*contracted);
    row.working_weeks = std::move(*weeks);
    row.available_hours = available_hours(row);
    if (row.available_hours <= 0) {
        diagnostics.add(
            {Code::division_by_zero,
             "`" + draft.id + "` has no working time, and WTE are hours divided by it",
             row.working_weeks.value <= 0 ? draft.working_weeks.span : draft.contracted.span,
             "write more than 0",
             {}});
    }
}

void resolve_allowance(const DraftRole& draft, const Names& names, Role& row,
                       Diagnostics& diagnostics) {
    if (!draft.allowance) {
        return;
    }
    row.allowance = resolve_share(*draft.allowance, names, Evidence::judgement, ShareLimit::none,
                                  "the allowance of `" + draft.id + "`", diagnostics);
    if (!row.allowance) {
        return;
    }
    if (row.allowance->value >= 1) {
        diagnostics.add({Code::allowance_too_large,
                         "the allowance of `" + draft.id + "` is " +
                             percent_text(row.allowance->value) + ", which leaves no time for work",
                         draft.allowance->span,
                         row.allowance->value > 1
                             ? share_hint(draft.allowance->text)
                             : "an allowance is the part of working time that goes elsewhere",
                         {}});
        return;
    }
    row.allowance_factor = allowance_factor(*row.allowance);
}

void resolve_cost(const DraftRole& draft, const Names& names, Role& row, Diagnostics& diagnostics) {
    auto cost = resolve_product(draft.cost, names, Evidence::judgement, diagnostics);
    if (!cost) {
        return;
    }
    const units::Dimension expected = per_wte(money_rate_dimension());
    if (cost->dimension != expected) {
        report_units(draft.cost.span, "the cost of `" + draft.id + "`", cost->dimension, expected,
                     diagnostics);
        return;
    }
    row.cost_per_year = cost_per_year(*cost);
    row.cost = std::move(*cost);
}

}  // namespace

void resolve_roles(const Names& names, Specification& specification, Diagnostics& diagnostics) {
    for (const DraftRole& draft : names.draft.roles) {
        Role row;
        row.id = draft.id;
        row.title = draft.title;
        row.employer = draft.employer;
        row.group = draft.group;
        row.span = draft.span;
        resolve_working_time(draft, names, row, diagnostics);
        resolve_allowance(draft, names, row, diagnostics);
        resolve_cost(draft, names, row, diagnostics);
        specification.roles.push(std::move(row));
    }
}

}  // namespace pcnload::spec
