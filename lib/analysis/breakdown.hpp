// Projections taken apart by any dimensions, crossed. The cells add up to the total.
#pragma once

#include "analysis/projection.hpp"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace pcnload::analysis {

enum class Dimension : std::uint8_t {
    service,
    requirement,
    activity,
    role,
    group,
    month,
    driver,
    pcn,
    tag,  // the word that a network's profile has for a tag
};

// Those that a word names by itself.
inline constexpr std::array<std::string_view, 8> dimension_words{
    "service", "requirement", "activity", "role", "group", "month", "driver", "pcn"};

// What rows are grouped by: a dimension, and of tags which one.
struct Grouping {
    Dimension dimension{};
    std::string tag;  // its name; empty of every other dimension

    // A dimension by itself is a grouping.
    Grouping(Dimension by, std::string name = {}) : dimension(by), tag(std::move(name)) {}

    friend bool operator==(const Grouping&, const Grouping&) = default;
};

// "service", "tag.region".
std::string word(const Grouping& grouping);

// One value of a dimension: a service, a month.
struct Member {
    std::string id;          // "2020-04", "home-round/gp-led-round"
    std::string title;       // in words
    bool implied = false;    // of a requirement or an activity: not named by the contract
    bool community = false;  // of a role: employed by others
    bool workless = false;   // of a service or a requirement: asks for no measurable work
};

struct Figures {
    Hours hours;
    Hours additional;
    Hours on_judgement;
    Hours on_estimated_drivers;
    double pending_per_week = 0;  // starts after the contract year's last day
    double wte = 0;               // required, steady state; individual time included
    double wte_in_year = 0;
    double additional_wte = 0;
    double additional_wte_in_year = 0;
    double cost = 0;  // GBP a year, steady state; without the roles that others employ
    double cost_in_year = 0;

    Figures& operator+=(const Figures& other);
};

struct BreakdownCell {
    std::vector<std::size_t> members;  // one a dimension, into `Breakdown::members`
    Figures figures;
};

struct Breakdown {
    std::vector<Grouping> by;
    std::vector<std::vector<Member>> members;  // of each dimension, in the contract's order
    std::vector<BreakdownCell> cells;          // in the order of their members
    Figures total;
};

// The id of a cell's member in one dimension, without what a member beside it says already: next to
// its service, a requirement needs no service.
std::string short_id(const Breakdown& breakdown, const BreakdownCell& cell, std::size_t dimension);

// With the month among the dimensions only what falls into the contract year can be told apart:
// figures of the steady state are then 0 in the cells and in the total.
Breakdown break_down(std::span<const Projection> projections, const std::vector<Grouping>& by);

}  // namespace pcnload::analysis
