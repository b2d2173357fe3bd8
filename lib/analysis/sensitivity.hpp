// Which assumptions a figure hangs on: what each does to it over its range, and its share of the
// figure's variance, exactly, where the figure is a sum of monomials.
#pragma once

#include "analysis/figure.hpp"
#include "diagnostics/diagnostics.hpp"
#include "uncertainty/no_closed_form.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pcnload::analysis {

// One uncertain assumption, the others at their values.
struct SensitivityBar {
    spec::AssumptionIndex assumption;
    spec::Range range;
    std::optional<double> at_low;  // nothing where the contract would have a mistake there
    std::optional<double> at_high;
    // Shares of the variance: what would go if it were known, what would stay if it alone were not.
    std::optional<double> first_order;
    std::optional<double> total;

    [[nodiscard]] double width() const;  // nought where an end is missing
};

// Exact, but for the quantiles: an expansion from four moments.
struct FigureMoments {
    double mean = 0;
    double deviation = 0;  // standard
    struct Quantiles {
        double p10 = 0;
        double p50 = 0;
        double p90 = 0;
        double below_value = 0;  // the share of the distribution that lies below the figure
    };
    std::optional<Quantiles> quantiles;  // nothing where the expansion does not hold
};

struct NetworkSensitivity {
    std::string pcn;
    double value = 0;
    std::optional<double> mean;
    std::optional<double> deviation;
    // Of the assumption that brings the most of its variance.
    std::optional<spec::AssumptionIndex> leading;
    double leading_share = 0;
};

struct FigureSensitivity {
    std::string name;
    std::string unit;
    MeasureUnit kind = MeasureUnit::plain;
    double value = 0;                  // at the values of the assumptions, all networks together
    std::vector<SensitivityBar> bars;  // the widest first
    std::optional<FigureMoments> moments;
    // Why there are none; nothing beside them, or where the figure is no sum at all.
    std::optional<uncertainty::NoClosedForm> obstacle;
    std::vector<NetworkSensitivity> networks;  // of several
};

struct Sensitivity {
    std::string scenario;
    std::string title;
    std::shared_ptr<const spec::Specification> specification;
    std::vector<std::string> pcns;
    std::vector<FigureSensitivity> figures;
};

// `projections` are of one scenario. Of several networks the figures are added up, with every
// assumption the same in all of them; reports figures that cannot be, and networks whose own
// changes give them other assumptions. Nothing where an error was reported.
std::optional<Sensitivity> sensitivity(const std::vector<Projection>& projections,
                                       const std::vector<FigureName>& figures,
                                       diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::analysis
