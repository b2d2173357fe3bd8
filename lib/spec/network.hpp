// A profile seen through a contract: the value of every driver and the staff of every role, after
// all changes. Counts are in the driver's unit.
#pragma once

#include "spec/evidence.hpp"
#include "spec/index.hpp"
#include "spec/profile.hpp"
#include "spec/specification.hpp"
#include "units/contract_year.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pcnload::spec {

struct DriverCount {
    std::optional<double> value;  // nothing where the driver has no count and nothing needs it
    bool estimated = false;
    Evidence evidence =
        Evidence::contract;  // the weakest an estimate rests on; counts rest on none
};

// `wte` and `free` are those in post in the end: on the contract year's last day.
struct StaffInPost {
    double wte = 0;
    double free = 0;      // 0 to 1
    bool stated = false;  // whether the profile, or a change, says anything of the role
    // From the year's first day on, each until the next begins; empty where nothing moves.
    std::vector<StaffStep> course = {};
};

struct Network {
    std::string pcn;
    std::string name;
    std::vector<ProfileTag> tags;
    std::vector<DriverCount> drivers;  // by DriverIndex
    std::vector<StaffInPost> staff;    // by RoleIndex

    [[nodiscard]] const DriverCount& driver(DriverIndex index) const {
        return drivers[index.value];
    }
    [[nodiscard]] const StaffInPost& in_post(RoleIndex index) const { return staff[index.value]; }
};

// Practices that left, as a share of what there was. What they take with them comes off the counts
// once, after every estimate is made.
struct Withdrawal {
    double share = 0;
    bool patients_leave = false;
    double named = 0;  // practices named, by which `practices` falls; 0: it falls by the share
};

// A profile with the changes made to it so far. `since` of a count is the number of withdrawals
// that came before it was set: those do not move it.
struct ChangedProfile {
    Profile profile;
    std::vector<Withdrawal> withdrawals;
    // Nobody's profile: what the changes add and take away is counted by itself, and more may leave
    // than come.
    bool changes_alone = false;
};

// What the contract year sees of the staff of a role.
StaffInPost staff_in_post(const ProfileStaff& staff, units::ContractYear year);

// Nothing where a needed driver has no value, or the profile names what the contract does not have.
std::optional<Network> read_network(const ChangedProfile& profile,
                                    const Specification& specification, Diagnostics& diagnostics);

}  // namespace pcnload::spec
