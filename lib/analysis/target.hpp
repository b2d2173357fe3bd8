// What a figure is to reach: a number, or another figure.
//
//     gp.hours_per_week = 20 h per week      net = 0      gp.wte_required = gp.wte_spare
#pragma once

#include "analysis/figure.hpp"
#include "spec/signed_quantity.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace pcnload::analysis {

using TargetSide = std::variant<FigureName, spec::SignedQuantity>;

struct Target {
    FigureName left;
    TargetSide right;
    std::string written;
    diagnostics::SourceSpan span;
};

std::optional<Target> read_target(std::string_view text, diagnostics::FileIndex file,
                                  diagnostics::Diagnostics& diagnostics);

// Looked up in one contract. Both sides are in the unit of the left one.
class FoundTarget {
public:
    Figure left;
    std::optional<Figure> right;
    double number = 0;       // where the right side is one
    double right_scale = 1;  // what the right figure's unit is in the left one's

    struct Sides {
        double left = 0;
        double right = 0;
        [[nodiscard]] double gap() const { return left - right; }
    };
    // Nothing where one of the figures has no number.
    [[nodiscard]] std::optional<Sides> sides(const Projection& projection) const;
};

std::optional<FoundTarget> find_target(const Target& target,
                                       const spec::Specification& specification,
                                       diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::analysis
