// The values of one figure f over networks n, before b(n) and after a(n):
//
//     change        a - b
//     its share     (a - b) / b, where the bound is a share; infinite where something comes of
//     nothing after         a
//
// of each network, or their median, P10 or P90; of the total, the same of the sums. A part that one
// of the two sides has not counts as nothing there. Networks in which the figure is undefined are
// left out.
#include "analysis/judged_figure.hpp"

#include "analysis/figure.hpp"
#include "analysis/quantile.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace pcnload::analysis {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;
using spec::Bound;
using spec::Guardrail;
using spec::Judged;
using spec::Spread;

struct FigureOnSides {
    std::optional<Figure> base;
    std::optional<Figure> head;
    units::Literal unit;  // one of it
    std::string unit_text;
};

void report(const Guardrail& limit, std::string message, const diagnostics::SourceSpan& span,
            std::string hint, Diagnostics& diagnostics) {
    diagnostics.add({Code::nothing_to_guard,
                     "`" + limit.id + "`: " + std::move(message),
                     span,
                     std::move(hint),
                     {}});
}

// Looked up in both versions; what neither has is reported as it is missed in the head.
std::optional<FigureOnSides> find_on_sides(const Guardrail& limit, const ContractDiff& contract,
                                           Diagnostics& diagnostics) {
    Diagnostics told;
    const auto name = read_figure(limit.figure->value, limit.figure->span, told);
    FigureOnSides found;
    if (name) {
        Diagnostics of_base;
        found.base = find_figure(*name, *contract.written.base, of_base);
        found.head = find_figure(*name, *contract.written.head, told);
    }
    if (!found.base && !found.head) {
        for (const diagnostics::Diagnostic& each : told.all())
            report(limit, each.message, each.span, each.hint, diagnostics);
        return std::nullopt;
    }
    const spec::Specification& of = found.head ? *contract.written.head : *contract.written.base;
    const Figure& figure = found.head ? *found.head : *found.base;
    found.unit_text = unit_text(figure, of);
    found.unit = unit_of(figure, of);
    return found;
}

// Nothing where a side has the part but not the number, a ratio to nobody: that is not 0.
std::optional<double> value_in(const std::optional<Figure>& figure, const Projection& projection) {
    return figure ? value_of(*figure, projection) : std::optional(0.0);
}

double judged_value(const BeforeAfter& figure, const Guardrail& limit, const Bound& bound) {
    if (limit.judged == Judged::after) return figure.after;
    if (!bound.quantity.is_share()) return figure.change();
    if (figure.change() == 0) return 0;
    if (figure.before == 0) {
        return std::copysign(std::numeric_limits<double>::infinity(), figure.change());
    }
    return figure.change() / std::abs(figure.before);
}

double quantile_of(Spread spread) {
    switch (spread) {
        case Spread::p10:
            return 0.1;
        case Spread::p90:
            return 0.9;
        default:
            return 0.5;
    }
}

JudgedNumbers spread_out(const std::vector<BeforeAfter>& figures,
                         const std::vector<std::size_t>& places, const Guardrail& limit,
                         const Bound& bound) {
    JudgedNumbers numbers;
    if (limit.spread == Spread::total) {
        BeforeAfter total;
        for (const BeforeAfter& figure : figures) {
            total.before += figure.before;
            total.after += figure.after;
        }
        numbers.values.push_back(judged_value(total, limit, bound));
        return numbers;
    }
    for (const BeforeAfter& figure : figures)
        numbers.values.push_back(judged_value(figure, limit, bound));
    if (limit.spread == Spread::each) {
        numbers.networks = places;
        return numbers;
    }
    std::ranges::sort(numbers.values);
    numbers.values = {quantile(numbers.values, quantile_of(limit.spread))};
    return numbers;
}

std::optional<JudgedNumbers> figure_numbers(const Guardrail& limit, const Bound& bound,
                                            const ContractDiff& contract,
                                            Diagnostics& diagnostics) {
    const auto found = find_on_sides(limit, contract, diagnostics);
    if (!found) return std::nullopt;
    const units::Literal& unit = bound.quantity.unit;
    const bool in_unit = bound.quantity.has_unit() && !bound.quantity.is_share();
    if (in_unit && unit.dimension != found->unit.dimension) {
        report(limit,
               "`" + limit.figure->value + "` is in " + found->unit_text + ", the limit in " +
                   unit.dimension.text(),
               bound.span, "write it in a unit of the figure, or without one", diagnostics);
        return std::nullopt;
    }
    std::vector<BeforeAfter> figures;
    std::vector<std::size_t> places;
    bool is_there = false;
    for (std::size_t place = 0; place < contract.head->size(); ++place) {
        const Projection& head = (*contract.head)[place];
        if (limit.network && limit.network->value != head.network.pcn) continue;
        is_there = true;
        const auto before = value_in(found->base, (*contract.base)[place]);
        const auto after = value_in(found->head, head);
        if (!after || (!before && limit.judged == Judged::change)) continue;
        figures.push_back({before.value_or(0), *after});
        places.push_back(place);
    }
    if (figures.empty() && is_there) {
        report(limit, "`" + limit.figure->value + "` is undefined in every network",
               limit.figure->span, "it divides by nothing there", diagnostics);
        return std::nullopt;
    }
    if (figures.empty()) {
        report(limit, "no network has the code `" + limit.network->value + "`", limit.network->span,
               "correct it, or give the profiles that have it with --pcns", diagnostics);
        return std::nullopt;
    }
    JudgedNumbers numbers = spread_out(figures, places, limit, bound);
    numbers.unit = bound.quantity.is_share() ? "%" : found->unit_text;
    numbers.bound = bound.quantity.value();
    if (in_unit) numbers.bound /= found->unit.scale;
    return numbers;
}

bool counts(const RoleDiff& role, spec::CapacityCount count) {
    return role.is_own &&
           (count == spec::CapacityCount::over_capacity ? role.is_over
                                                        : role.capacity == CapacityMove::passes);
}

std::optional<JudgedNumbers> capacity_numbers(const Guardrail& limit, const Bound& bound,
                                              const ContractDiff& contract,
                                              Diagnostics& diagnostics) {
    std::optional<std::size_t> wanted;
    for (std::size_t place = 0; limit.role && place < contract.parts.roles.size(); ++place) {
        const auto& pair = contract.parts.roles[place];
        const auto& roles = contract.written.head->roles;
        if (pair.head && roles[*pair.head].id == limit.role->value) wanted = place;
    }
    if (limit.role && !wanted) {
        report(limit, "`" + contract.contract + "` has no role `" + limit.role->value + '`',
               limit.role->span, "`pcnload list roles` shows those that there are", diagnostics);
        return std::nullopt;
    }
    std::size_t networks = 0;
    for (const ProjectionDiff& network : contract.networks) {
        if (std::ranges::any_of(network.roles, [&](const RoleDiff& role) {
                return (!wanted || role.pair == *wanted) && counts(role, *limit.count);
            })) {
            ++networks;
        }
    }
    const auto all = static_cast<double>(contract.networks.size());
    const auto number = static_cast<double>(networks);
    return JudgedNumbers{{bound.quantity.is_share() ? number / all : number},
                         {},
                         bound.quantity.is_share() ? "%" : "networks",
                         bound.quantity.value()};
}

}  // namespace

std::optional<JudgedNumbers> judged_numbers(const Guardrail& limit, const Bound& bound,
                                            const ContractDiff& contract,
                                            Diagnostics& diagnostics) {
    return limit.count ? capacity_numbers(limit, bound, contract, diagnostics)
                       : figure_numbers(limit, bound, contract, diagnostics);
}

}  // namespace pcnload::analysis
