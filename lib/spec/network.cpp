#include "spec/network.hpp"

#include "diagnostics/nearest_name.hpp"
#include "spec/known_parts.hpp"

#include <algorithm>
#include <cmath>

namespace pcnload::spec {

namespace {

using diagnostics::Code;

template <class Row, class IndexType>
std::vector<std::string_view> ids_of(const Rows<Row, IndexType>& rows) {
    std::vector<std::string_view> ids;
    for (const Row& row : rows) {
        ids.push_back(row.id);
    }
    return ids;
}

class NetworkReader {
public:
    NetworkReader(const ChangedProfile& changed, const Specification& specification,
                  Diagnostics& diagnostics)
        : changed_(changed),
          profile_(changed.profile),
          specification_(specification),
          diagnostics_(diagnostics) {}

    std::optional<Network> read();

private:
    void read_staff();
    void read_counts();
    void work_out(DriverIndex index);
    void estimate(DriverIndex index);
    void withdraw();
    void withdraw_from(DriverIndex index);
    void expect_values();
    void report_missing(DriverIndex index);
    [[nodiscard]] DriverIndex root_of(DriverIndex index) const;
    [[nodiscard]] std::vector<std::string> users_of(DriverIndex missing) const;

    const ChangedProfile& changed_;
    const Profile& profile_;
    const Specification& specification_;
    Diagnostics& diagnostics_;
    Network network_;
    std::vector<const ProfileCount*> given_;  // by driver; null where the profile gives no count
    std::vector<std::string> misspelt_;       // drivers that unknown ones were probably meant to be
};

void NetworkReader::read_staff() {
    network_.staff.resize(specification_.roles.size());
    for (const ProfileStaff& row : profile_.staff) {
        const auto role = find_role(specification_, row.id);
        if (!role) {
            diagnostics_.add(
                {Code::unknown_staff_role,
                 "the profile has staff of a role `" + row.id + "` that is not known",
                 row.span,
                 diagnostics::did_you_mean_or(row.id, ids_of(specification_.roles),
                                              "`pcnload list roles` shows those that there are"),
                 {}});
            continue;
        }
        network_.staff[role->value] = staff_in_post(row, specification_.head.year);
    }
}

void NetworkReader::read_counts() {
    network_.drivers.resize(specification_.drivers.size());
    given_.resize(specification_.drivers.size());
    for (const ProfileCount& row : profile_.counts) {
        const auto driver = find_driver(specification_, row.id);
        if (!driver) {
            const auto ids = ids_of(specification_.drivers);
            if (const auto meant = diagnostics::nearest_name(row.id, ids)) {
                misspelt_.emplace_back(*meant);
            }
            diagnostics_.add({Code::unknown_driver,
                              "the profile counts `" + row.id + "`, which is no driver",
                              row.span,
                              diagnostics::did_you_mean_or(
                                  row.id, ids, "`pcnload list drivers` shows those that there are"),
                              {}});
            continue;
        }
        given_[driver->value] = &row;
    }
}

// estimate = count of the driver it is made from x its product, in the driver's own unit.
void NetworkReader::estimate(DriverIndex index) {
    const Driver& driver = specification_.drivers[index];
    DriverCount& count = network_.drivers[index.value];
    const Scaled& scaled = *driver.estimate;
    double value = scaled.per_count / driver.unit.scale;
    count.evidence = scaled.product.evidence;
    if (scaled.driver) {
        const DriverCount& from = network_.drivers[scaled.driver->value];
        if (!from.value) {
            return;
        }
        value *= *from.value;
        count.evidence = weaker(count.evidence, from.evidence);
    }
    count.value = value;
    count.estimated = true;
}

// A count given wins over the driver's value, that over staff in post, that over an estimate.
void NetworkReader::work_out(DriverIndex index) {
    const Driver& driver = specification_.drivers[index];
    DriverCount& count = network_.drivers[index.value];
    if (const ProfileCount* given = given_[index.value]) {
        count.value = given->value;
    } else if (driver.value) {
        count.value = driver.value;
    } else if (!driver.from_staff.empty()) {
        count.value = 0;
        for (const RoleIndex role : driver.from_staff) {
            *count.value += network_.in_post(role).wte;
        }
    } else if (driver.estimate) {
        estimate(index);
    }
}

// Estimates are made from what there was before practices left; then each count falls once.
void NetworkReader::withdraw_from(DriverIndex index) {
    const Driver& driver = specification_.drivers[index];
    DriverCount& count = network_.drivers[index.value];
    const ProfileCount* given = given_[index.value];
    const bool from_staff = given == nullptr && !driver.value && !driver.from_staff.empty();
    if (!count.value || driver.id == network_driver || from_staff) {
        return;
    }
    for (std::size_t i = given == nullptr ? 0 : given->since; i < changed_.withdrawals.size();
         ++i) {
        const Withdrawal& left = changed_.withdrawals[i];
        if (driver.id == practices_driver) {
            *count.value =
                left.named > 0 ? *count.value - left.named : *count.value * (1 - left.share);
        } else if (left.patients_leave) {
            *count.value *= 1 - left.share;
        }
    }
    if (*count.value < 0) {
        diagnostics_.add({Code::bad_withdrawal,
                          "more practices withdraw than `practices` counts",
                          given == nullptr ? profile_.span : given->span,
                          "let `practices` count all that the profile lists",
                          {}});
    }
}

void NetworkReader::withdraw() {
    for (std::size_t place = 0; place < specification_.drivers.size(); ++place) {
        withdraw_from(index_at<DriverIndex>(place));
    }
}

// What rests on a missing driver, or on one that would be estimated from it.
std::vector<std::string> NetworkReader::users_of(DriverIndex missing) const {
    // Nothing stands where a product could not be read.
    const auto rests_on_it = [&](std::optional<DriverIndex> driver) {
        return driver && !network_.driver(*driver).value && root_of(*driver) == missing;
    };
    std::vector<std::string> users;
    for (const Activity& activity : specification_.activities) {
        if (rests_on_it(activity.driver)) {
            users.push_back(specification_.requirements[activity.requirement].id + "/" +
                            activity.id);
        }
    }
    for (const Funding& stream : specification_.funding) {
        if (rests_on_it(stream.population.driver)) {
            users.push_back("funding/" + stream.id);
        }
    }
    if (specification_.reimbursement && specification_.reimbursement->sum &&
        rests_on_it(specification_.reimbursement->sum->driver)) {
        users.emplace_back("reimbursement.sum");
    }
    return users;
}

// What a driver would be estimated from in the end.
DriverIndex NetworkReader::root_of(DriverIndex index) const {
    while (specification_.drivers[index].estimate &&
           specification_.drivers[index].estimate->driver) {
        index = *specification_.drivers[index].estimate->driver;
    }
    return index;
}

void NetworkReader::report_missing(DriverIndex index) {
    if (root_of(index) != index) {
        return;  // what it would be estimated from is missing, and told for both
    }
    const std::vector<std::string> users = users_of(index);
    if (users.empty()) {
        return;
    }
    const Driver* missing = &specification_.drivers[index];
    if (std::ranges::find(misspelt_, missing->id) != misspelt_.end()) {
        return;  // told already
    }
    constexpr std::size_t most_shown = 5;
    std::string all;
    for (std::size_t i = 0; i < std::min(users.size(), most_shown); ++i) {
        all += (i == 0 ? "" : ", ") + users[i];
    }
    if (users.size() > most_shown) {
        all += " and " + std::to_string(users.size() - most_shown) + " more";
    }
    diagnostics_.add({Code::driver_without_value,
                      "the profile `" + profile_.pcn + "` gives no count of `" + missing->id +
                          "`, and nothing estimates it",
                      profile_.span,
                      "add it under `drivers`: it is needed by " + all,
                      {{missing->span, "the driver"}}});
}

void NetworkReader::expect_values() {
    for (std::size_t place = 0; place < network_.drivers.size(); ++place) {
        const DriverCount& count = network_.drivers[place];
        const auto index = index_at<DriverIndex>(place);
        if (!count.value) {
            report_missing(index);
        } else if (!std::isfinite(*count.value)) {
            diagnostics_.add({Code::not_finite,
                              "the count of `" + specification_.drivers[index].id +
                                  "` is too large to reckon with",
                              profile_.span,
                              {},
                              {}});
        }
    }
}

std::optional<Network> NetworkReader::read() {
    const std::size_t errors = diagnostics_.errors_told();
    network_.pcn = profile_.pcn;
    network_.name = profile_.name;
    network_.tags = profile_.tags;
    read_staff();
    read_counts();
    if (profile_.damaged) {
        return std::nullopt;  // what it lacks is not known
    }
    for (const DriverIndex index : specification_.estimate_order) {
        work_out(index);
    }
    withdraw();
    expect_values();
    return diagnostics_.errors_told() == errors ? std::optional(std::move(network_)) : std::nullopt;
}

}  // namespace

StaffInPost staff_in_post(const ProfileStaff& staff, units::ContractYear year) {
    StaffInPost in_post{staff.wte, staff.free, true};
    for (const StaffStep& step : staff.later) {
        if (step.from > year.last_day()) {
            break;
        }
        if (in_post.course.empty()) {
            in_post.course.push_back({year.first_day(), staff.wte, staff.free});
        }
        in_post.course.push_back(step);
        in_post.wte = step.wte;
        in_post.free = step.free;
    }
    return in_post;
}

std::optional<Network> read_network(const ChangedProfile& profile,
                                    const Specification& specification, Diagnostics& diagnostics) {
    return NetworkReader(profile, specification, diagnostics).read();
}

}  // namespace pcnload::spec
