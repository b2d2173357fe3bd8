#include "analysis/target.hpp"

#include "units/trimmed_text.hpp"

#include <cstdint>

namespace pcnload::analysis {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;
using diagnostics::SourceSpan;

bool begins_number(std::string_view text) {
    const char first = text.front();
    return (first >= '0' && first <= '9') || first == '-' || first == '+';
}

void report(std::string message, std::string hint, const SourceSpan& span,
            Diagnostics& diagnostics) {
    diagnostics.add({Code::bad_expectation, std::move(message), span, std::move(hint), {}});
}

SourceSpan span_of(std::string_view part, std::string_view whole, diagnostics::FileIndex file) {
    const auto begin = static_cast<std::uint32_t>(part.data() - whole.data());
    return {file, begin, begin + static_cast<std::uint32_t>(part.size())};
}

std::optional<TargetSide> read_right(std::string_view text, const SourceSpan& span,
                                     Diagnostics& diagnostics) {
    if (!begins_number(text)) {
        auto name = read_figure(text, span, diagnostics);
        return name ? std::optional<TargetSide>(std::move(*name)) : std::nullopt;
    }
    const auto read = spec::read_signed_quantity(text);
    if (const auto* error = std::get_if<units::TextError>(&read)) {
        report(error->message, error->hint, span, diagnostics);
        return std::nullopt;
    }
    return std::get<spec::SignedQuantity>(read);
}

void report_units(const Target& target, std::string_view left, std::string_view right,
                  Diagnostics& diagnostics) {
    report("the two sides are in different units: `" + std::string(left) + "` and `" +
               std::string(right) + '`',
           "write the number without a unit, or name a figure of the same kind", target.span,
           diagnostics);
}

}  // namespace

std::optional<Target> read_target(std::string_view text, diagnostics::FileIndex file,
                                  Diagnostics& diagnostics) {
    const SourceSpan whole{file, 0, static_cast<std::uint32_t>(text.size())};
    const std::size_t equals = text.find('=');
    const std::string_view left = units::trimmed(text.substr(0, equals));
    const std::string_view right = equals == std::string_view::npos
                                       ? std::string_view{}
                                       : units::trimmed(text.substr(equals + 1));
    if (left.empty() || right.empty()) {
        report("a target is a figure, `=`, and what it is to reach",
               "write --target 'gp.hours_per_week = 20', or --target 'gp.wte_required = "
               "gp.wte_spare'",
               whole, diagnostics);
        return std::nullopt;
    }
    auto name = read_figure(left, span_of(left, text, file), diagnostics);
    auto side = read_right(right, span_of(right, text, file), diagnostics);
    if (!name || !side) return std::nullopt;
    return Target{std::move(*name), std::move(*side), std::string(text), whole};
}

std::optional<FoundTarget::Sides> FoundTarget::sides(const Projection& projection) const {
    const auto reached = value_of(left, projection);
    const auto wanted = right ? value_of(*right, projection) : std::optional(number);
    if (!reached || !wanted) return std::nullopt;
    return Sides{*reached, right ? *wanted * right_scale : *wanted};
}

std::optional<FoundTarget> find_target(const Target& target,
                                       const spec::Specification& specification,
                                       Diagnostics& diagnostics) {
    const auto left = find_figure(target.left, specification, diagnostics);
    FoundTarget found;
    if (const auto* name = std::get_if<FigureName>(&target.right)) {
        found.right = find_figure(*name, specification, diagnostics);
        if (!left || !found.right) return std::nullopt;
        const units::Literal one = unit_of(*left, specification);
        const units::Literal other = unit_of(*found.right, specification);
        if (one.dimension != other.dimension) {
            report_units(target, unit_text(*left, specification),
                         unit_text(*found.right, specification), diagnostics);
            return std::nullopt;
        }
        found.right_scale = other.scale / one.scale;
    } else {
        if (!left) return std::nullopt;
        const auto& number = std::get<spec::SignedQuantity>(target.right);
        const units::Literal one = unit_of(*left, specification);
        const bool plain = !number.has_unit();
        if (!plain && number.unit.dimension != one.dimension) {
            report_units(target, unit_text(*left, specification), number.unit.dimension.text(),
                         diagnostics);
            return std::nullopt;
        }
        const bool same = plain || number.unit.scale == one.scale;
        found.number = same ? number.number : number.value() / one.scale;
    }
    found.left = *left;
    return found;
}

}  // namespace pcnload::analysis
