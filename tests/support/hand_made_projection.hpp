// A projection made by hand: no reader and no model stands behind its figures, so a test of what is
// made of a projection fails for its own reasons alone.
//
//     homes       home-round      round   gp 10 h a week (a quarter done today), nurse 5
//                 naming          (no activities)
//                 travel          drive   nurse 2, geriatrician 1; implied, on estimated beds
//     reviews     review          look    gp 4 h a week, after the contract year
//
// A week is 1/52 of the contract year here, so that sums are easy to follow.
#pragma once

#include "analysis/projection.hpp"

#include <cstddef>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace pcnload::test {

inline constexpr double weeks = 52;

inline spec::DraftProduct written(std::string text) {
    spec::DraftProduct product;
    const units::ProductRead read = units::read_product(text);
    for (const units::FactorText& factor : std::get<units::ProductText>(read).factors)
        product.factors.push_back({factor.divides, factor.what, {}});
    product.text = std::move(text);
    return product;
}

// One quantity, or names; `value` and `dimension` are those it comes to.
inline spec::Product product(std::string text, double value = 1, units::Dimension dimension = {}) {
    spec::Product product;
    product.written = written(std::move(text));
    if (const units::Literal* literal = product.written.single_quantity()) {
        value = literal->value();
        dimension = literal->dimension;
    }
    product.value = value;
    product.dimension = std::move(dimension);
    return product;
}

inline spec::Role hand_made_role(std::string id, std::string title, spec::Employer employer) {
    spec::Role role;
    role.id = std::move(id);
    role.title = std::move(title);
    role.employer = employer;
    role.available_hours = 1000;
    role.allowance_factor = 1.25;
    role.cost_per_year = 50'000;
    return role;
}

inline spec::StaffShare share(std::uint32_t role, double value, bool rest = false) {
    spec::StaffShare share;
    share.role = {role};
    share.value = value;
    share.rest = rest;
    share.terms.push_back({1, product(std::to_string(static_cast<int>(value * 100)) + "%")});
    return share;
}

inline void add_tables(spec::Specification& specification) {
    specification.sources.push({"survey",
                                "A survey of homes",
                                "GPonline",
                                "2020-01-06",
                                "https://example.org/survey",
                                {}});
    spec::Driver homes;
    homes.id = "homes";
    homes.title = "Care homes";
    homes.unit_text = "home";
    homes.unit.dimension = units::Dimension::of_thing("home");
    spec::Driver beds;
    beds.id = "beds";
    beds.unit_text = "bed";
    beds.unit.dimension = units::Dimension::of_thing("bed");
    beds.estimate =
        spec::Scaled{spec::DriverIndex{0}, product("homes * beds_per_home", 30), 30, {}};
    specification.drivers.push(std::move(homes));
    specification.drivers.push(std::move(beds));
    spec::Assumption minutes;
    minutes.id = "minutes_per_visit";
    minutes.title = "Length of a visit";
    minutes.value = product("30 min per visit");
    minutes.range = spec::Range{10.0 / 60, 1};
    minutes.grounds = {spec::Evidence::study, spec::SourceIndex{0}, "Of 40 homes"};
    specification.assumptions.push(std::move(minutes));
    spec::Assumption beds_per_home;
    beds_per_home.id = "beds_per_home";
    beds_per_home.title = "Beds of a home";
    beds_per_home.value = product("30 beds per home");
    specification.assumptions.push(std::move(beds_per_home));
    specification.roles.push(
        hand_made_role("gp", "General practitioner", spec::Employer::practice));
    specification.roles.push(hand_made_role("nurse", "Nurse", spec::Employer::network));
    specification.roles.push(
        hand_made_role("geriatrician", "Geriatrician", spec::Employer::community));
}

inline void add_activity(spec::Specification& specification, spec::RequirementIndex requirement,
                         std::string id, std::uint32_t driver,
                         std::vector<spec::StaffShare> staff) {
    spec::Activity activity;
    activity.id = std::move(id);
    activity.requirement = requirement;
    activity.service = specification.requirements[requirement].service;
    activity.driver = {driver};
    activity.population = product(specification.drivers[activity.driver].id);
    activity.frequency = product("1 visit per home per week");
    activity.duration = product("minutes_per_visit", 0.5);
    activity.staff = std::move(staff);
    activity.starts = specification.head.year.first_day();
    activity.by = specification.head.year.last_day();
    specification.requirements[requirement].activities.push_back(
        specification.activities.push(std::move(activity)));
}

inline spec::RequirementIndex add_requirement(spec::Specification& specification,
                                              spec::ServiceIndex service, std::string id) {
    spec::Requirement requirement;
    requirement.id = std::move(id);
    requirement.service = service;
    requirement.clause = "Clause of " + requirement.id;
    requirement.summary = "What " + requirement.id + " demands";
    const spec::RequirementIndex index = specification.requirements.push(std::move(requirement));
    specification.services[service].requirements.push_back(index);
    return index;
}

inline spec::Specification hand_made_specification() {
    spec::Specification specification;
    specification.head.id = "draft";
    specification.head.title = "The draft";
    add_tables(specification);
    const auto homes = specification.services.push({"homes", "Care homes", "", {}, {}});
    const auto reviews = specification.services.push({"reviews", "Reviews", "", {}, {}});
    const auto round = add_requirement(specification, homes, "home-round");
    add_requirement(specification, homes, "naming");
    const auto travel = add_requirement(specification, homes, "travel");
    specification.requirements[travel].implied = true;
    const auto review = add_requirement(specification, reviews, "review");
    add_activity(specification, round, "round", 0, {share(0, 1), share(1, 0.5)});
    add_activity(specification, travel, "drive", 1, {share(1, 0.4), share(2, 0.2, true)});
    add_activity(specification, review, "look", 0, {share(0, 1)});
    specification.activities[spec::ActivityIndex{0}].done = 0.25;
    specification.activities[spec::ActivityIndex{0}].already_done = product("25%");
    spec::Funding core;
    core.id = "core";
    specification.funding.push(std::move(core));
    return specification;
}

inline spec::Network hand_made_network() {
    spec::Network network;
    network.pcn = "U00000";
    network.name = "Average PCN";
    network.drivers = {{10, false, spec::Evidence::contract},
                       {300, true, spec::Evidence::judgement}};
    network.staff = {{20, 0, true}, {2, 0.5, true}, {0, 0, false}};
    return network;
}

inline void add_line(analysis::Projection& projection, std::uint32_t activity, std::uint32_t role,
                     double per_week, double pending = 0) {
    linear::LineHours hours;
    hours.per_week = per_week;
    hours.pending_per_week = pending;
    hours.months.fill(per_week * weeks / units::months_per_year);
    projection.lines.push_back({{activity}, {role}});
    projection.line_hours.push_back(hours);
}

// The figures of roles, services and activities are sums of the lines.
inline void sum_lines(analysis::Projection& projection) {
    const spec::Specification& specification = *projection.specification;
    projection.roles.resize(specification.roles.size());
    projection.service_roles.assign(
        specification.services.size(),
        std::vector<analysis::ServiceRoleFigures>(specification.roles.size()));
    projection.activity_roles.assign(specification.activities.size(),
                                     std::vector<analysis::Hours>(specification.roles.size()));
    for (std::size_t i = 0; i < projection.lines.size(); ++i) {
        const auto [activity, role] = projection.lines[i];
        const linear::LineHours& line = projection.line_hours[i];
        const analysis::Hours hours{line.per_week, line.per_week * weeks};
        const double left = 1 - specification.activities[activity].done;
        const analysis::Hours additional{hours.per_week * left, hours.in_year * left};
        analysis::RoleFigures& figures = projection.roles[role.value];
        figures.hours += hours;
        figures.additional += additional;
        for (double& month : figures.months)
            month += line.months[0];
        const auto service = specification.activities[activity].service.value;
        projection.service_roles[service][role.value].hours += hours;
        projection.activity_roles[activity.value][role.value] += hours;
        projection.totals.hours += hours;
        projection.totals.additional += additional;
        projection.totals.not_yet_started_hours_per_week += line.pending_per_week;
    }
    for (std::size_t i = 0; i < projection.roles.size(); ++i) {
        analysis::RoleFigures& figures = projection.roles[i];
        const spec::StaffInPost& staff = projection.network.staff[i];
        figures.wte_required = figures.hours.per_week * units::weeks_per_year / 1000 * 1.25;
        figures.wte_required_in_year = figures.hours.in_year / 1000 * 1.25;
        figures.wte_in_post = staff.wte;
        figures.wte_spare = staff.wte * staff.free;
        figures.wte_in_post_in_year = figures.wte_in_post;
        figures.wte_spare_in_year = figures.wte_spare;
        figures.difference = figures.wte_spare - figures.wte_required;
        figures.stated = staff.stated;
    }
}

inline analysis::Projection hand_made_projection(std::string scenario = "draft") {
    analysis::Projection projection;
    projection.scenario = std::move(scenario);
    projection.title = "As it was drafted";
    projection.specification =
        std::make_shared<const spec::Specification>(hand_made_specification());
    projection.network = hand_made_network();
    add_line(projection, 0, 0, 10);
    add_line(projection, 0, 1, 5);
    add_line(projection, 1, 1, 2);
    add_line(projection, 1, 2, 1);
    add_line(projection, 2, 0, 0, 4);
    sum_lines(projection);
    projection.activity_evidence = {spec::Evidence::study, spec::Evidence::judgement,
                                    spec::Evidence::study};
    projection.evidence.by_grade[static_cast<std::size_t>(spec::Evidence::study)] = {15, 780};
    projection.evidence.by_grade[static_cast<std::size_t>(spec::Evidence::judgement)] = {3, 156};
    projection.evidence.on_estimated_drivers = {3, 156};
    projection.funding = {{30'000, 20'000}};
    projection.totals.cost = 55'400;
    projection.totals.funding = 30'000;
    projection.totals.net = -25'400;
    projection.totals.net_in_year = -35'400;
    projection.totals.practice_income = 7'000;
    return projection;
}

}  // namespace pcnload::test
