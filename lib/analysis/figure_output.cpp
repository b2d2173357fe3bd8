#include "analysis/figure_output.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace pcnload::analysis {

namespace {

using uncertainty::Output;
using uncertainty::OutputMeasure;

constexpr std::array<std::pair<Measure, OutputMeasure>, 14> outputs{{
    {Measure::hours_per_week, OutputMeasure::hours_per_week},
    {Measure::hours_in_year, OutputMeasure::hours_in_year},
    {Measure::additional_hours_per_week, OutputMeasure::additional_hours_per_week},
    {Measure::additional_hours_in_year, OutputMeasure::additional_hours_in_year},
    {Measure::not_yet_started_hours_per_week, OutputMeasure::not_yet_started_hours_per_week},
    {Measure::wte_required, OutputMeasure::wte_required},
    {Measure::wte_required_in_year, OutputMeasure::wte_required_in_year},
    {Measure::additional_wte_required, OutputMeasure::additional_wte_required},
    {Measure::cost, OutputMeasure::cost},
    {Measure::cost_in_year, OutputMeasure::cost_in_year},
    {Measure::funding, OutputMeasure::funding},
    {Measure::funding_in_year, OutputMeasure::funding_in_year},
    {Measure::net, OutputMeasure::net},
    {Measure::net_in_year, OutputMeasure::net_in_year},
}};

// Puts the part that the figure is of into the output; false where no output has such a part.
struct PutScope {
    Output& output;

    bool operator()(Whole) const { return true; }
    bool operator()(spec::ServiceIndex index) const {
        output.service = index;
        return true;
    }
    bool operator()(spec::RequirementIndex index) const {
        output.requirement = index;
        return true;
    }
    bool operator()(spec::ActivityIndex index) const {
        output.activity = index;
        return true;
    }
    bool operator()(spec::FundingIndex index) const {
        output.stream = index;
        return true;
    }
    bool operator()(spec::DriverIndex) const { return false; }
};

std::optional<OutputMeasure> measure_of(const Figure& figure) {
    // What a stream pays is called by the period alone.
    if (std::holds_alternative<spec::FundingIndex>(figure.scope)) {
        if (figure.measure == Measure::per_year) return OutputMeasure::funding;
        if (figure.measure == Measure::in_year) return OutputMeasure::funding_in_year;
        return std::nullopt;
    }
    const auto found =
        std::ranges::find(outputs, figure.measure, &std::pair<Measure, OutputMeasure>::first);
    return found == outputs.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace

std::optional<Output> output_of(const Figure& figure) {
    const auto measure = measure_of(figure);
    if (!measure) return std::nullopt;
    Output output;
    output.measure = *measure;
    output.role = figure.role;
    return std::visit(PutScope{output}, figure.scope) ? std::optional(output) : std::nullopt;
}

}  // namespace pcnload::analysis
