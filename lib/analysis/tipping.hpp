// Practices of a network withdraw one after the other: what is left to those who stay, and at how
// many of them each role has more work than time.
//
// With n practices k that leave take the share k / n of the network with them: their staff (the
// roles that practices employ), and their patients where these leave too. The last practice never
// leaves.
#pragma once

#include "analysis/network_distribution.hpp"
#include "analysis/work_count.hpp"
#include "scenario/apply.hpp"
#include "scenario/scenario.hpp"
#include "spec/library.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pcnload::analysis {

enum class Patients : std::uint8_t { stay, leave };

struct TippingRole {
    std::string id;
    std::string title;
};

// One role when so many practices have left.
struct Load {
    bool own = true;  // employed by the network or its practices: others are never over
    double wte_required = 0;
    double wte_spare = 0;
    double hours_per_week = 0;
    std::optional<double> time_share;  // required over in post; none where nobody is

    [[nodiscard]] bool is_over() const { return own && wte_required > wte_spare; }
    [[nodiscard]] double wte_short() const { return is_over() ? wte_required - wte_spare : 0; }
};

struct NetworkTipping {
    double practices = 0;
    std::vector<std::vector<Load>> loads;  // by practices that have left, from 0; then by role

    // The least number of practices that leave at which the role is over; 0 where it is so already,
    // nothing where it never is.
    [[nodiscard]] std::optional<std::size_t> tips_at(std::size_t role) const;
    // Of any role. Of roles that break together the one that is short of the most.
    [[nodiscard]] std::optional<std::size_t> breaks_at() const;
    [[nodiscard]] std::optional<std::size_t> first_role() const;
    // WTE that all roles are short of when so many have left.
    [[nodiscard]] double wte_short(std::size_t left) const;
};

struct Tipping {
    std::string scenario;
    std::string title;
    std::string contract;
    Patients patients = Patients::stay;
    std::vector<TippingRole> roles;
    std::vector<std::string> pcns;
    std::vector<NetworkTipping> networks;

    // Those that break first stand first; of equals, those that are short of the most then.
    [[nodiscard]] std::vector<std::size_t> ranked() const;
    // Of the networks that have so many practices to lose, how many there are and how many are
    // over.
    struct Over {
        std::size_t networks = 0;
        std::size_t over = 0;
    };
    [[nodiscard]] Over over_when(std::size_t left) const;
    [[nodiscard]] std::size_t most_leaving() const;
    // Whether it is the networks' own and has work in any of them.
    [[nodiscard]] bool works(std::size_t role) const;
};

struct TippingQuestion {
    const spec::Library& library;
    const scenario::Scenario& scenario;
    const std::vector<scenario::Change>& settings;
    const std::vector<spec::Profile>& profiles;
    Patients patients = Patients::stay;
    unsigned jobs = 1;           // threads; the result does not depend on it
    WorkCount* count = nullptr;  // of networks
};

// Nothing where a mistake was reported.
std::optional<Tipping> tip(const TippingQuestion& question, diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::analysis
