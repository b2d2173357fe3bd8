// The changes to a network itself: withdraw, set of a driver, and those to its staff.
#include "diagnostics/nearest_name.hpp"
#include "scenario/apply.hpp"
#include "scenario/change_staff.hpp"
#include "spec/known_parts.hpp"
#include "spec/read_product.hpp"
#include "units/product_text.hpp"
#include "yaml/scalars.hpp"

#include <algorithm>

namespace pcnload::scenario {

namespace {

using diagnostics::Code;
using spec::ChangedProfile;
using spec::Draft;

// What is left of the network's registered patients after the withdrawals so far.
std::optional<double> patients_left(const ChangedProfile& changed) {
    const spec::ProfileCount* count = changed.profile.counts.find(spec::patients_driver);
    if (count == nullptr) {
        return std::nullopt;
    }
    double left = count->value;
    for (std::size_t i = count->since; i < changed.withdrawals.size(); ++i) {
        if (changed.withdrawals[i].patients_leave) {
            left *= 1 - changed.withdrawals[i].share;
        }
    }
    return left;
}

bool fail(const SourceSpan& span, std::string message, std::string hint, Diagnostics& diagnostics) {
    diagnostics.add({Code::bad_withdrawal, std::move(message), span, std::move(hint), {}});
    return false;
}

// The patients of a practice named, which is then gone; nothing where that was reported.
std::optional<double> take_practice(const Located<std::string>& code, ChangedProfile& changed,
                                    Diagnostics& diagnostics) {
    auto& practices = changed.profile.practices;
    spec::Practice* practice = practices.find(code.value);
    if (practice == nullptr) {
        fail(code.span,
             "the profile `" + changed.profile.pcn + "` lists no practice `" + code.value + "`",
             practices.empty()
                 ? "list its `practices` with their patients, or withdraw a share: 20%"
                 : diagnostics::did_you_mean_or(code.value, practices.ids(), {}),
             diagnostics);
        return std::nullopt;
    }
    if (practice->left) {
        fail(code.span, "the practice `" + code.value + "` has withdrawn already", "name it once",
             diagnostics);
        return std::nullopt;
    }
    if (!practice->counted) {
        fail(practice->span,
             "the practice `" + code.value + "` withdraws, but its patients are not counted",
             "add its `registered_patients`", diagnostics);
        return std::nullopt;
    }
    practice->left = true;
    return practice->registered_patients;
}

std::optional<double> named_share(const Withdraw& verb, const Change& change,
                                  ChangedProfile& changed, Diagnostics& diagnostics) {
    const auto all = patients_left(changed);
    double leaving = 0;
    for (const Located<std::string>& code : verb.practices) {
        const auto patients = take_practice(code, changed, diagnostics);
        if (!patients) {
            return std::nullopt;
        }
        leaving += *patients;
    }
    if (!all || *all <= 0) {
        fail(change.span, "practices withdraw by name, but the profile counts no patients",
             "add `registered_patients` to its drivers", diagnostics);
        return std::nullopt;
    }
    // Rounding in the last place is no reason to refuse that everybody leaves.
    constexpr double slack = 1e-9;
    if (leaving > *all * (1 + slack)) {
        fail(change.span, "the practices that withdraw have more patients than the network",
             "correct the patients of the practices, or `registered_patients`", diagnostics);
        return std::nullopt;
    }
    return std::min(1.0, leaving / *all);
}

void withdraw(const Withdraw& verb, const Change& change, const Draft& draft,
              ChangedProfile& changed, Diagnostics& diagnostics) {
    const auto share = verb.share ? verb.share : named_share(verb, change, changed, diagnostics);
    if (!share) {
        return;
    }
    const std::vector<std::string>& leaving = draft.leaving_roles[changed.withdrawals.size()];
    for (spec::ProfileStaff& staff : changed.profile.staff) {
        if (std::ranges::find(leaving, staff.id) != leaving.end()) {
            staff.wte *= 1 - *share;
            for (spec::StaffStep& step : staff.later) {
                step.wte *= 1 - *share;
            }
        }
    }
    changed.withdrawals.push_back(
        {*share, verb.patients_leave, static_cast<double>(verb.practices.size())});
}

// A bare count, or one with the driver's unit.
std::optional<double> read_driver_count(const yaml::Node& node, const spec::DraftDriver& driver,
                                        Diagnostics& diagnostics) {
    const units::LiteralRead read = units::read_quantity(node.text);
    const auto* literal = node.is_scalar() ? std::get_if<units::Literal>(&read) : nullptr;
    if (literal == nullptr || literal->dimension.is_plain()) {
        return yaml::read_count(node, "the count of a driver", diagnostics);
    }
    if (literal->dimension != driver.unit.dimension) {
        diagnostics.add({Code::units_left_over,
                         "`" + driver.id + "` counts `" + driver.unit_text + "`, not `" +
                             literal->dimension.text() + "`",
                         node.span,
                         "write the number alone",
                         {}});
        return std::nullopt;
    }
    return literal->value() / driver.unit.scale;
}

void set_driver(const SetValue& verb, const spec::DraftDriver& driver, ChangedProfile& changed,
                Diagnostics& diagnostics) {
    if (verb.range) {
        diagnostics.add({Code::bad_change,
                         "`" + driver.id + "` is a driver: a count, which has no range",
                         verb.range->span,
                         "leave `range` out",
                         {}});
        return;
    }
    if (const auto count = read_driver_count(verb.to, driver, diagnostics)) {
        changed.profile.counts.put({driver.id, *count, changed.withdrawals.size(), verb.to.span});
    }
}

}  // namespace

void apply_to_profile(const std::vector<Change>& changes, const Draft& draft,
                      ChangedProfile& profile, Diagnostics& diagnostics) {
    for (const Change& change : changes) {
        if (const auto* verb = std::get_if<Withdraw>(&change.verb)) {
            withdraw(*verb, change, draft, profile, diagnostics);
        } else if (const auto* hired = std::get_if<Hire>(&change.verb)) {
            hire(*hired, change, draft, profile, diagnostics);
        } else if (const auto* left = std::get_if<Leave>(&change.verb)) {
            leave(*left, change, draft, profile, diagnostics);
        } else if (const auto* set = std::get_if<SetValue>(&change.verb);
                   set != nullptr && change.what.is_single()) {
            if (const spec::DraftDriver* driver = draft.drivers.find(change.what.text)) {
                set_driver(*set, *driver, profile, diagnostics);
            }
        }
    }
}

}  // namespace pcnload::scenario
