// Rows of the catalogue for S: what is wrong with a specification as a whole.
#pragma once

#include "diagnostics/diagnostic_codes.hpp"

#include <array>

namespace pcnload::diagnostics {

inline constexpr std::array specification_rows{
    CodeRow{Code::unknown_name, "PCN-S401", Severity::error,
            "A product names something that is neither an assumption nor a driver",
            "Its value is not known. Correct the name, or define the assumption.",
            "duration: minuts_per_visit", "duration: minutes_per_visit"},
    CodeRow{Code::unknown_role, "PCN-S402", Severity::error, "A role is not known",
            "Without it there is no working time and no cost to reckon with. Correct the id, or "
            "define the role in `roles.yaml`.",
            "staff: {pharmacist: 1}", "staff: {clinical-pharmacist: 1}"},
    CodeRow{Code::unknown_source, "PCN-S403", Severity::error, "A source is not known",
            "A reader could not look the figure up. Correct the key, or add it to `sources.yaml`.",
            "source: nhse-darft-outline", "source: nhse-draft-outline"},
    CodeRow{
        Code::duplicate_id, "PCN-S404", Severity::error, "Two things have the same id",
        "Only one of them could be meant. Rename one, or delete it. A contract may replace what "
        "it extends, but may not define one id twice itself.",
        "services: [anticipatory-care, anticipatory-care]", "services: [anticipatory-care]"},
    CodeRow{Code::assumption_circle, "PCN-S405", Severity::error,
            "Assumptions are defined by each other in a circle",
            "None of them has a value to begin with. Give one of them a quantity.",
            "a: {title: A, value: b * 2, evidence: judgement}\n"
            "b: {title: B, value: a / 2, evidence: judgement}",
            "a: {title: A, value: b * 2, evidence: judgement}\n"
            "b: {title: B, value: 5 min per visit, evidence: judgement}"},
    CodeRow{
        Code::estimate_circle, "PCN-S406", Severity::error,
        "Drivers are estimated from each other in a circle",
        "A profile that leaves them out could never be worked out. Let one of them stand without "
        "an estimate, or estimate it from another driver.",
        "beds: {unit: bed, estimate: homes * beds_per_home}\n"
        "homes: {unit: home, estimate: beds / beds_per_home}",
        "beds: {unit: bed, estimate: homes * beds_per_home}\nhomes: {unit: home}"},
    CodeRow{Code::contract_circle, "PCN-S407", Severity::error,
            "Contracts extend each other in a circle",
            "There is none to start from. Let one of them stand by itself.",
            "contract: 2020-21-agreed\nextends: 2020-21-agreed",
            "contract: 2020-21-agreed\nextends: 2020-21-draft"},
    CodeRow{Code::unknown_contract, "PCN-S408", Severity::error, "A contract is not known",
            "Correct the id; `pcnload list contracts` shows those that there are.",
            "contract: 2020-21-daft", "contract: 2020-21-draft"},
    CodeRow{Code::unknown_service, "PCN-S409", Severity::error, "A service is not known",
            "The contract lists a service that no file defines. Correct the id, or add the file.",
            "services: [home-care]", "services: [enhanced-health-in-care-homes]"},
    CodeRow{
        Code::driver_misplaced, "PCN-S410", Severity::error,
        "A driver stands where none may, or is missing where one must stand",
        "Work grows with exactly one count: a driver stands first in a population, once, and in "
        "no frequency, duration or assumption. Where a driver is meant as a rate, define an "
        "assumption.",
        "population: practices\nduration: 5 min per patient per year * registered_patients",
        "population: registered_patients\nduration: 5 min per patient per year"},
    CodeRow{Code::name_clash, "PCN-S411", Severity::error,
            "An assumption and a driver have the same name",
            "A product could mean either. Rename one of them.",
            "assumptions:\n"
            "  care_homes: {title: Homes, value: 12 homes per pcn, evidence: judgement}",
            "assumptions:\n"
            "  homes_per_pcn: {title: Homes, value: 12 homes per pcn, evidence: judgement}"},
    CodeRow{Code::value_outside_range, "PCN-S412", Severity::error,
            "A value lies outside its own range",
            "The range says where the value may lie, so one of the two is wrong. Move the value or "
            "widen the range.",
            "value: 18 residents per round\nrange: [4, 15]",
            "value: 8 residents per round\nrange: [4, 15]"},
    CodeRow{Code::outside_bounds, "PCN-S413", Severity::error,
            "A value or a range lies outside what is possible",
            "`bounds` say what can be at all. Correct the value, or the bounds if they are too "
            "narrow.",
            "value: 85%\nrange: [70, 105]\nbounds: [0, 100]",
            "value: 85%\nrange: [70, 100]\nbounds: [0, 100]"},
    CodeRow{Code::bad_range, "PCN-S414", Severity::error, "A range is not a lower and a higher end",
            "Two numbers are needed, the lower one first, and they may not be equal.",
            "range: [15, 4]", "range: [4, 15]"},
    CodeRow{
        Code::distribution_unfit, "PCN-S415", Severity::error,
        "A distribution does not fit its value, range or bounds",
        "The sampled figures would not have the range that is written. Name a distribution that "
        "fits, or correct the range. A lognormal one needs a range above zero whose ends are as "
        "many times below the value as above it; none may lie more than 0.1% out of bounds.",
        "value: 8 residents per round\nrange: [4, 15.5]\ndistribution: lognormal\nbounds: [3, 16]",
        "value: 8 residents per round\nrange: [4, 15.5]\ndistribution: pert\nbounds: [3, 16]"},
    CodeRow{Code::source_missing, "PCN-S416", Severity::error,
            "A figure that is not a judgement names no source",
            "Every grade of evidence but `judgement` rests on something that a reader can look up. "
            "Add `source:`, or grade the figure as a judgement.",
            "evidence: statistic", "evidence: statistic\nsource: nhs-digital-registrations"},
    CodeRow{
        Code::dates_out_of_order, "PCN-S417", Severity::error, "Dates are out of order",
        "Work cannot be complete, end or fall due before it has started. Correct one of the two "
        "dates.",
        "starts: 2020-09-30\nends: 2020-06-30", "starts: 2020-06-30\nends: 2020-09-30"},
    CodeRow{Code::rest_misplaced, "PCN-S418", Severity::error,
            "`rest` stands where it has no meaning",
            "`rest` is what the other shares of an activity's staff leave of 100%. One role of an "
            "activity may have it, beside others with a share.",
            "staff: {gp: rest, practice-nurse: rest}", "staff: {gp: 30%, practice-nurse: rest}"},
    CodeRow{
        Code::rest_negative, "PCN-S419", Severity::error,
        "The shares beside `rest` come to more than 100%",
        "Nothing is left for the role that takes the rest. Lower the other shares, or write this "
        "one out.",
        "staff: {gp: 70%, practice-nurse: 40%, clinical-pharmacist: rest}",
        "staff: {gp: 50%, practice-nurse: 40%, clinical-pharmacist: rest}"},
    CodeRow{
        Code::allowance_too_large, "PCN-S420", Severity::error,
        "A role's allowance is 100% or more",
        "No time would be left for the work itself. An allowance is the part of the working time "
        "that goes elsewhere.",
        "allowance: 120%", "allowance: 20%"},
    CodeRow{Code::unused_assumption, "PCN-S421", Severity::warning, "An assumption is used nowhere",
            "Changing it would change nothing, which may surprise. Use it, or delete it.",
            "minutes_of_a_visit: {title: Minutes, value: 8 min per visit, evidence: judgement}\n"
            "# and no product names minutes_of_a_visit",
            "duration: minutes_of_a_visit"},
    CodeRow{Code::not_finite, "PCN-S422", Severity::error,
            "A product comes out too large to reckon with",
            "Every factor is in order, but not their product. Check the powers of ten.",
            "duration: 1e200 * 1e200 min per visit", "duration: 20 min per visit"},
    CodeRow{
        Code::folder_name, "PCN-S423", Severity::error,
        "A contract stands in a folder of another name",
        "A contract is found by its folder, so the two must agree. Rename the folder or correct "
        "the id.",
        "contract: 2020-21-draft   # in specs/2020-draft/contract.yaml",
        "contract: 2020-21-draft   # in specs/2020-21-draft/contract.yaml"},
    CodeRow{
        Code::no_contract, "PCN-S424", Severity::error, "There is no contract",
        "The folder holds no `contract.yaml`, so nothing says which services are asked for. Add "
        "one, or name another folder.",
        "specs/2021-22/anticipatory-care.yaml   # and no contract.yaml",
        "specs/2021-22/contract.yaml"},
    CodeRow{
        Code::silent_requirement, "PCN-S425", Severity::warning,
        "A requirement has no activities and does not say why",
        "What the model leaves out should be seen, not hidden. Add a `note` with the reason, or "
        "the activities.",
        "summary: Work with community partners\nactivities: {}",
        "summary: Work with community partners\nactivities: {}\n"
        "note: Done in meetings that are counted under clinical-lead"},
    CodeRow{Code::skewed_normal, "PCN-S426", Severity::warning,
            "A normal distribution has a range that does not lie evenly about its value",
            "A normal distribution is even on both sides, so the range that is drawn differs from "
            "the one written. Name `pert` or `lognormal`, or even the range out.",
            "value: 8 residents per round\nrange: [6, 15]\ndistribution: normal",
            "value: 8 residents per round\nrange: [6, 15]\ndistribution: pert"},
};

}  // namespace pcnload::diagnostics
