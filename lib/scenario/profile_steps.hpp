// What changes do to a network, as plain values in their order: for whoever works a profile out
// again elsewhere, from other numbers.
#pragma once

#include "scenario/change.hpp"
#include "spec/draft.hpp"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace pcnload::scenario {

struct PracticesLeave {
    std::optional<double> share;
    std::vector<std::string> practices;  // named, where no share is
    bool patients_leave = false;
    std::vector<std::string> roles;  // that practices employ: their WTE fall
};

struct StaffHired {
    std::string role;
    double wte = 0;
    double free = 1;
};

struct StaffLeft {
    std::string role;
    double wte = 0;
    std::optional<double> free;  // as of the others where absent
};

struct CountSet {
    std::string driver;
    double count = 0;
};

using ProfileStep = std::variant<PracticesLeave, StaffHired, StaffLeft, CountSet>;

// `draft` is the contract that all changes have been made to, and all of them free of mistakes.
// Staff come and go from the beginning: steps know no dates. `withdrawn` counts the withdrawals
// among the changes before these, and goes on counting.
void add_profile_steps(const std::vector<Change>& changes, const spec::Draft& draft,
                       std::size_t& withdrawn, std::vector<ProfileStep>& steps);

}  // namespace pcnload::scenario
