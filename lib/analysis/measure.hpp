// What can be asked of a projection in one word: the names are those of the JSON of `run`.
#pragma once

#include "analysis/projection.hpp"

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace pcnload::analysis {

enum class Measure : std::uint8_t {
    hours_per_week,
    hours_in_year,
    additional_hours_per_week,
    additional_hours_in_year,
    individual_hours_per_week,
    individual_hours_in_year,
    implied_hours_per_week,
    implied_hours_in_year,
    not_yet_started_hours_per_week,
    wte_required,
    wte_required_in_year,
    additional_wte_required,
    wte_in_post,
    wte_spare,
    wte_in_post_in_year,
    wte_spare_in_year,
    difference,
    ratio,
    time_share,
    cost,
    cost_in_year,
    reimbursement,
    reimbursement_in_year,
    funding,
    funding_in_year,
    net,
    net_in_year,
    practice_income,
    practice_income_in_year,
    per_year,
    in_year,
    value,
};

// `pounds` are those of the contract year; `counted` are in the unit of the driver.
enum class MeasureUnit : std::uint8_t {
    hours_per_week,
    hours,
    wte,
    pounds_a_year,
    pounds,
    plain,
    counted
};

// As a quantity writes it: "h per week"; empty for plain numbers and counts.
std::string_view unit_text(MeasureUnit unit);

// What a measure is taken of.
enum class Measured : std::uint8_t { whole, role, service, work, stream, driver };

// "the whole contract", "a role", "a requirement or activity".
std::string_view words_of(Measured measured);

// The work of a part of the contract, of one role or of all.
struct PartFigures {
    Hours hours;
    double wte_required = 0;
    double cost = 0;
};

// A measure that is none of a thing has no accessor for it.
struct MeasureRow {
    Measure measure{};
    std::string_view word;
    MeasureUnit unit{};
    std::string_view what;
    double (*of_whole)(const Projection&) = nullptr;
    std::optional<double> (*of_role)(const RoleFigures&) = nullptr;
    double (*of_service)(const PartFigures&) = nullptr;
    double (*of_work)(const PartFigures&) = nullptr;
    double (*of_stream)(const FundingFigures&) = nullptr;
    std::optional<double> (*of_driver)(const spec::DriverCount&) = nullptr;

    [[nodiscard]] bool is_of(Measured measured) const;
};

std::span<const MeasureRow> measures();
const MeasureRow& row(Measure measure);
std::optional<Measure> find_measure(std::string_view word);

}  // namespace pcnload::analysis
