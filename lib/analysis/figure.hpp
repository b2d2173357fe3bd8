// One number of a projection, named by a text that is read once.
//
//     [SCOPE.][ROLE.]MEASURE
//
//     net                                   of the whole contract
//     gp.wte_spare                          of a role
//     home-round/gp-led-round.gp.hours_in_year
//     funding/core.per_year                 of a funding stream
//     care_homes                            a driver's count
//
// A scope is an address as changes use it. `read_figure` needs no contract, `find_figure` looks the
// names up in one; each reports what is wrong at the place of the text.
#pragma once

#include "analysis/measure.hpp"
#include "analysis/projection.hpp"
#include "analysis/subject.hpp"
#include "diagnostics/diagnostics.hpp"
#include "units/product_text.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace pcnload::analysis {

// Its names, well formed but not looked up.
struct FigureName {
    std::string text;   // as written
    std::string scope;  // an address, a role or a driver; empty: the whole contract
    std::string role;   // behind a scope; may be empty
    Measure measure = Measure::value;
    diagnostics::SourceSpan span;
};

std::optional<FigureName> read_figure(std::string_view text, const diagnostics::SourceSpan& span,
                                      diagnostics::Diagnostics& diagnostics);

using FigureScope = std::variant<Whole, spec::ServiceIndex, spec::RequirementIndex,
                                 spec::ActivityIndex, spec::FundingIndex, spec::DriverIndex>;

// The same, looked up: it holds for projections of the one specification alone.
struct Figure {
    FigureScope scope;
    std::optional<spec::RoleIndex> role;
    Measure measure = Measure::value;

    friend bool operator==(const Figure&, const Figure&) = default;
};

std::optional<Figure> find_figure(const FigureName& name, const spec::Specification& specification,
                                  diagnostics::Diagnostics& diagnostics);

// Nothing where there is no such number: a ratio of nobody, the count of a driver not given.
std::optional<double> value_of(const Figure& figure, const Projection& projection);

// What the number is in: "h per week", or a driver's unit; empty for a plain number.
std::string unit_text(const Figure& figure, const spec::Specification& specification);
// One of it.
units::Literal unit_of(const Figure& figure, const spec::Specification& specification);

}  // namespace pcnload::analysis
