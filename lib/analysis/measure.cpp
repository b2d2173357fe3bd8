#include "analysis/measure.hpp"

#include "analysis/summary.hpp"

#include <algorithm>
#include <array>

namespace pcnload::analysis {

namespace {

using Role = RoleFigures;
using Part = PartFigures;
using Stream = FundingFigures;
using Whole = Projection;
using Maybe = std::optional<double>;
using enum MeasureUnit;

constexpr std::array rows{
    MeasureRow{.measure = Measure::hours_per_week,
               .word = "hours_per_week",
               .unit = hours_per_week,
               .what = "Hours of work a week in steady state",
               .of_whole = [](const Whole& all) { return all.totals.hours.per_week; },
               .of_role = [](const Role& role) { return Maybe(role.hours.per_week); },
               .of_service = [](const Part& part) { return part.hours.per_week; },
               .of_work = [](const Part& part) { return part.hours.per_week; }},
    MeasureRow{.measure = Measure::hours_in_year,
               .word = "hours_in_year",
               .unit = hours,
               .what = "Hours that fall into the contract year",
               .of_whole = [](const Whole& all) { return all.totals.hours.in_year; },
               .of_role = [](const Role& role) { return Maybe(role.hours.in_year); },
               .of_service = [](const Part& part) { return part.hours.in_year; },
               .of_work = [](const Part& part) { return part.hours.in_year; }},
    MeasureRow{.measure = Measure::additional_hours_per_week,
               .word = "additional_hours_per_week",
               .unit = hours_per_week,
               .what = "Hours a week that are not worked today",
               .of_whole = [](const Whole& all) { return all.totals.additional.per_week; },
               .of_role = [](const Role& role) { return Maybe(role.additional.per_week); }},
    MeasureRow{.measure = Measure::additional_hours_in_year,
               .word = "additional_hours_in_year",
               .unit = hours,
               .what = "Hours in the contract year that are not worked today",
               .of_whole = [](const Whole& all) { return all.totals.additional.in_year; },
               .of_role = [](const Role& role) { return Maybe(role.additional.in_year); }},
    MeasureRow{.measure = Measure::individual_hours_per_week,
               .word = "individual_hours_per_week",
               .unit = hours_per_week,
               .what = "Hours a week of named people",
               .of_role = [](const Role& role) { return Maybe(role.individual.per_week); }},
    MeasureRow{.measure = Measure::individual_hours_in_year,
               .word = "individual_hours_in_year",
               .unit = hours,
               .what = "Hours of named people in the contract year",
               .of_role = [](const Role& role) { return Maybe(role.individual.in_year); }},
    MeasureRow{.measure = Measure::implied_hours_per_week,
               .word = "implied_hours_per_week",
               .unit = hours_per_week,
               .what = "Hours a week that the contract implies and does not name",
               .of_whole = [](const Whole& all) { return implied_hours(all).per_week; }},
    MeasureRow{.measure = Measure::implied_hours_in_year,
               .word = "implied_hours_in_year",
               .unit = hours,
               .what = "Hours in the contract year that it implies and does not name",
               .of_whole = [](const Whole& all) { return implied_hours(all).in_year; }},
    MeasureRow{
        .measure = Measure::not_yet_started_hours_per_week,
        .word = "not_yet_started_hours_per_week",
        .unit = hours_per_week,
        .what = "Hours a week of work that starts after the contract year",
        .of_whole = [](const Whole& all) { return all.totals.not_yet_started_hours_per_week; }},
    MeasureRow{.measure = Measure::wte_required,
               .word = "wte_required",
               .unit = wte,
               .what = "Whole-time equivalents that the work takes in steady state",
               .of_role = [](const Role& role) { return Maybe(role.wte_required); },
               .of_service = [](const Part& part) { return part.wte_required; }},
    MeasureRow{.measure = Measure::wte_required_in_year,
               .word = "wte_required_in_year",
               .unit = wte,
               .what = "Whole-time equivalents that the contract year takes",
               .of_role = [](const Role& role) { return Maybe(role.wte_required_in_year); }},
    MeasureRow{.measure = Measure::additional_wte_required,
               .word = "additional_wte_required",
               .unit = wte,
               .what = "Whole-time equivalents of the work that is not done today",
               .of_role = [](const Role& role) { return Maybe(role.additional_wte_required); }},
    MeasureRow{.measure = Measure::wte_in_post,
               .word = "wte_in_post",
               .unit = wte,
               .what = "Whole-time equivalents in post",
               .of_role = [](const Role& role) { return Maybe(role.wte_in_post); }},
    MeasureRow{.measure = Measure::wte_spare,
               .word = "wte_spare",
               .unit = wte,
               .what = "Whole-time equivalents in post and free for the services",
               .of_role = [](const Role& role) { return Maybe(role.wte_spare); }},
    MeasureRow{.measure = Measure::wte_in_post_in_year,
               .word = "wte_in_post_in_year",
               .unit = wte,
               .what = "Whole-time equivalents in post, for the days of the contract year",
               .of_role = [](const Role& role) { return Maybe(role.wte_in_post_in_year); }},
    MeasureRow{.measure = Measure::wte_spare_in_year,
               .word = "wte_spare_in_year",
               .unit = wte,
               .what = "Whole-time equivalents free for the services, for the days of the year",
               .of_role = [](const Role& role) { return Maybe(role.wte_spare_in_year); }},
    MeasureRow{.measure = Measure::difference,
               .word = "difference",
               .unit = wte,
               .what = "Whole-time equivalents spare, less those required",
               .of_role = [](const Role& role) { return Maybe(role.difference); }},
    MeasureRow{.measure = Measure::ratio,
               .word = "ratio",
               .unit = plain,
               .what = "Whole-time equivalents spare over those required",
               .of_role = [](const Role& role) { return role.ratio; }},
    MeasureRow{.measure = Measure::time_share,
               .word = "time_share",
               .unit = plain,
               .what = "Whole-time equivalents required over those in post",
               .of_role = [](const Role& role) { return role.time_share; }},
    MeasureRow{.measure = Measure::cost,
               .word = "cost",
               .unit = pounds_a_year,
               .what = "What the staff required costs a year, without those that others employ",
               .of_whole = [](const Whole& all) { return all.totals.cost; },
               .of_role = [](const Role& role) { return Maybe(role.cost); },
               .of_service = [](const Part& part) { return part.cost; }},
    MeasureRow{.measure = Measure::cost_in_year,
               .word = "cost_in_year",
               .unit = pounds,
               .what = "What it costs in the contract year",
               .of_whole = [](const Whole& all) { return all.totals.cost_in_year; },
               .of_role = [](const Role& role) { return Maybe(role.cost_in_year); }},
    MeasureRow{.measure = Measure::reimbursement,
               .word = "reimbursement",
               .unit = pounds_a_year,
               .what = "What the scheme pays back a year; the cap holds for the whole alone",
               .of_whole = [](const Whole& all) { return all.totals.reimbursement; },
               .of_role = [](const Role& role) { return Maybe(role.reimbursement); }},
    MeasureRow{.measure = Measure::reimbursement_in_year,
               .word = "reimbursement_in_year",
               .unit = pounds,
               .what = "What the scheme pays back in the contract year",
               .of_whole = [](const Whole& all) { return all.totals.reimbursement_in_year; },
               .of_role = [](const Role& role) { return Maybe(role.reimbursement_in_year); }},
    MeasureRow{.measure = Measure::funding,
               .word = "funding",
               .unit = pounds_a_year,
               .what = "What the network is paid a year, without what is paid to practices",
               .of_whole = [](const Whole& all) { return all.totals.funding; }},
    MeasureRow{.measure = Measure::funding_in_year,
               .word = "funding_in_year",
               .unit = pounds,
               .what = "What the network is paid in the contract year",
               .of_whole = [](const Whole& all) { return all.totals.funding_in_year; }},
    MeasureRow{.measure = Measure::net,
               .word = "net",
               .unit = pounds_a_year,
               .what = "Funding and reimbursement, less the cost, a year",
               .of_whole = [](const Whole& all) { return all.totals.net; }},
    MeasureRow{.measure = Measure::net_in_year,
               .word = "net_in_year",
               .unit = pounds,
               .what = "The same in the contract year",
               .of_whole = [](const Whole& all) { return all.totals.net_in_year; }},
    MeasureRow{.measure = Measure::practice_income,
               .word = "practice_income",
               .unit = pounds_a_year,
               .what = "What is paid to the practices a year",
               .of_whole = [](const Whole& all) { return all.totals.practice_income; }},
    MeasureRow{.measure = Measure::practice_income_in_year,
               .word = "practice_income_in_year",
               .unit = pounds,
               .what = "What is paid to the practices in the contract year",
               .of_whole = [](const Whole& all) { return all.totals.practice_income_in_year; }},
    MeasureRow{.measure = Measure::per_year,
               .word = "per_year",
               .unit = pounds_a_year,
               .what = "What the stream pays a year in steady state",
               .of_stream = [](const Stream& stream) { return stream.per_year; }},
    MeasureRow{.measure = Measure::in_year,
               .word = "in_year",
               .unit = pounds,
               .what = "What the stream pays in the contract year",
               .of_stream = [](const Stream& stream) { return stream.in_year; }},
    MeasureRow{.measure = Measure::value,
               .word = "value",
               .unit = counted,
               .what = "The count of a driver; its name alone means the same",
               .of_driver = [](const spec::DriverCount& count) { return count.value; }},
};

constexpr bool in_order() {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].measure) != i) return false;
    }
    return true;
}

static_assert(in_order(), "a measure is the subscript of its row");

}  // namespace

std::string_view unit_text(MeasureUnit unit) {
    constexpr std::array<std::string_view, 7> texts{"h per week", "h", "wte", "GBP per year",
                                                    "GBP",        "",  ""};
    return texts[static_cast<std::size_t>(unit)];
}

std::string_view words_of(Measured measured) {
    constexpr std::array<std::string_view, 6> words{
        "the whole contract",        "a role",           "a service",
        "a requirement or activity", "a funding stream", "a driver"};
    return words[static_cast<std::size_t>(measured)];
}

bool MeasureRow::is_of(Measured measured) const {
    switch (measured) {
        case Measured::whole:
            return of_whole != nullptr;
        case Measured::role:
            return of_role != nullptr;
        case Measured::service:
            return of_service != nullptr;
        case Measured::work:
            return of_work != nullptr;
        case Measured::stream:
            return of_stream != nullptr;
        case Measured::driver:
            break;
    }
    return of_driver != nullptr;
}

std::span<const MeasureRow> measures() { return rows; }

const MeasureRow& row(Measure measure) { return rows[static_cast<std::size_t>(measure)]; }

std::optional<Measure> find_measure(std::string_view word) {
    const auto* const found = std::ranges::find(rows, word, &MeasureRow::word);
    return found == rows.end() ? std::nullopt : std::optional(found->measure);
}

}  // namespace pcnload::analysis
