#include "scenario/profile_steps.hpp"

#include "scenario/apply.hpp"

namespace pcnload::scenario {

namespace {

// A count is read as where it is set: on a profile that says nothing.
std::optional<CountSet> count_set(const Change& change, const spec::Draft& draft) {
    if (!change.what.is_single() || draft.drivers.find(change.what.text) == nullptr) {
        return std::nullopt;
    }
    spec::ChangedProfile blank;
    Diagnostics unheard;  // it has been told where the change was made
    apply_to_profile({change}, draft, blank, unheard);
    const spec::ProfileCount* count = blank.profile.counts.find(change.what.text);
    if (count == nullptr) return std::nullopt;
    return CountSet{count->id, count->value};
}

std::vector<std::string> codes_of(const Withdraw& verb) {
    std::vector<std::string> codes;
    for (const Located<std::string>& practice : verb.practices)
        codes.push_back(practice.value);
    return codes;
}

}  // namespace

void add_profile_steps(const std::vector<Change>& changes, const spec::Draft& draft,
                       std::size_t& withdrawn, std::vector<ProfileStep>& steps) {
    for (const Change& change : changes) {
        if (const auto* leave = std::get_if<Withdraw>(&change.verb)) {
            steps.emplace_back(PracticesLeave{leave->share, codes_of(*leave), leave->patients_leave,
                                              draft.leaving_roles[withdrawn++]});
        } else if (const auto* hired = std::get_if<Hire>(&change.verb)) {
            steps.emplace_back(StaffHired{hired->role.value, hired->wte, hired->free});
        } else if (const auto* left = std::get_if<Leave>(&change.verb)) {
            steps.emplace_back(StaffLeft{left->role.value, left->wte.value, left->free});
        } else if (std::holds_alternative<SetValue>(change.verb)) {
            if (auto set = count_set(change, draft)) steps.emplace_back(std::move(*set));
        }
    }
}

}  // namespace pcnload::scenario
