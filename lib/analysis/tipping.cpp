#include "analysis/tipping.hpp"

#include "analysis/projection.hpp"
#include "spec/known_parts.hpp"

#include <algorithm>
#include <atomic>
#include <cmath>
#include <thread>
#include <utility>

namespace pcnload::analysis {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;
using scenario::Change;
using spec::Specification;

// A number that is a hair above a whole one is that one.
constexpr double slack = 1e-9;
constexpr double most_practices = 1000;

Change withdrawal(double share, Patients patients) {
    scenario::Withdraw verb;
    verb.share = share;
    verb.patients_leave = patients == Patients::leave;
    Change change;
    change.verb = std::move(verb);
    return change;
}

class NetworkTipper {
public:
    NetworkTipper(const TippingQuestion& question, const scenario::MadeContract& contract,
                  const spec::Profile& profile, Diagnostics& diagnostics)
        : question_(question), contract_(contract), profile_(profile), diagnostics_(diagnostics) {}

    NetworkTipping tip();

private:
    std::optional<Projection> without(double share);
    [[nodiscard]] static std::vector<Load> loads(const Projection& projection);
    std::optional<double> practices_in(const Projection& projection);

    const TippingQuestion& question_;
    const scenario::MadeContract& contract_;
    const spec::Profile& profile_;
    Diagnostics& diagnostics_;
};

std::optional<Projection> NetworkTipper::without(double share) {
    std::vector<Change> settings = question_.settings;
    if (share > 0) settings.push_back(withdrawal(share, question_.patients));
    const auto groups =
        scenario::apply(contract_, question_.scenario, settings, {profile_}, diagnostics_);
    if (groups.empty()) return std::nullopt;
    auto projections = project(question_.scenario.id, question_.scenario.title,
                               groups.front().specification, groups.front().networks);
    return std::move(projections.front());
}

std::vector<Load> NetworkTipper::loads(const Projection& projection) {
    std::vector<Load> loads;
    for (std::size_t i = 0; i < projection.roles.size(); ++i) {
        const auto index = spec::index_at<spec::RoleIndex>(i);
        const RoleFigures& role = projection.role(index);
        const bool own =
            projection.specification->roles[index].employer != spec::Employer::community;
        loads.push_back(
            {own, role.wte_required, role.wte_spare, role.hours.per_week, role.time_share});
    }
    return loads;
}

std::optional<double> NetworkTipper::practices_in(const Projection& projection) {
    const auto driver = spec::find_driver(*projection.specification, spec::practices_driver);
    const auto count = driver ? projection.network.driver(*driver).value : std::nullopt;
    if (count && *count > 0 && *count <= most_practices) return count;
    diagnostics_.add({Code::driver_without_value,
                      "the profile `" + profile_.pcn + "` counts no practices that could withdraw",
                      profile_.span,
                      "add `practices` to its drivers",
                      {}});
    return std::nullopt;
}

NetworkTipping NetworkTipper::tip() {
    NetworkTipping result;
    const auto base = without(0);
    if (!base) return result;
    const auto practices = practices_in(*base);
    if (!practices) return result;
    result.practices = *practices;
    result.loads.push_back(loads(*base));
    for (double left = 1; left < *practices - slack; ++left) {
        const auto projection = without(left / *practices);
        if (!projection) return result;
        result.loads.push_back(loads(*projection));
    }
    return result;
}

}  // namespace

std::optional<std::size_t> NetworkTipping::tips_at(std::size_t role) const {
    for (std::size_t left = 0; left < loads.size(); ++left) {
        if (loads[left][role].is_over()) return left;
    }
    return std::nullopt;
}

std::optional<std::size_t> NetworkTipping::breaks_at() const {
    for (std::size_t left = 0; left < loads.size(); ++left) {
        if (std::ranges::any_of(loads[left], &Load::is_over)) return left;
    }
    return std::nullopt;
}

std::optional<std::size_t> NetworkTipping::first_role() const {
    const auto left = breaks_at();
    if (!left) return std::nullopt;
    const auto worst = std::ranges::max_element(loads[*left], {},
                                                [](const Load& load) { return load.wte_short(); });
    return static_cast<std::size_t>(worst - loads[*left].begin());
}

double NetworkTipping::wte_short(std::size_t left) const {
    double sum = 0;
    for (const Load& load : loads[left])
        sum += load.wte_short();
    return sum;
}

std::vector<std::size_t> Tipping::ranked() const {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < networks.size(); ++i)
        order.push_back(i);
    const auto key = [&](std::size_t place) {
        const NetworkTipping& network = networks[place];
        const auto breaks = network.breaks_at();
        // Those that never break stand last.
        return std::pair(breaks.value_or(SIZE_MAX), breaks ? -network.wte_short(*breaks) : 0.0);
    };
    std::ranges::stable_sort(order, {}, key);
    return order;
}

Tipping::Over Tipping::over_when(std::size_t left) const {
    Over over;
    for (const NetworkTipping& network : networks) {
        if (left >= network.loads.size()) continue;
        ++over.networks;
        if (std::ranges::any_of(network.loads[left], &Load::is_over)) ++over.over;
    }
    return over;
}

bool Tipping::works(std::size_t role) const {
    return std::ranges::any_of(networks, [&](const NetworkTipping& network) {
        return std::ranges::any_of(network.loads, [&](const std::vector<Load>& loads) {
            return loads[role].own && loads[role].wte_required > 0;
        });
    });
}

std::size_t Tipping::most_leaving() const {
    std::size_t most = 0;
    for (const NetworkTipping& network : networks)
        most = std::max(most, network.loads.size());
    return most == 0 ? 0 : most - 1;
}

std::optional<Tipping> tip(const TippingQuestion& question, Diagnostics& diagnostics) {
    const auto contract =
        scenario::make_contract(question.library, question.scenario.contract, diagnostics);
    if (!contract) return std::nullopt;
    Tipping tipping;
    tipping.scenario = question.scenario.id;
    tipping.title = question.scenario.title;
    tipping.contract = contract->draft.head.id;
    tipping.patients = question.patients;
    const std::size_t count = question.profiles.size();
    tipping.networks.resize(count);
    std::vector<Diagnostics> reports(count);  // told in the order of networks, whoever is first
    std::atomic<std::size_t> next{0};
    begin_work(question.count, "network", count);
    const auto work = [&] {
        for (std::size_t i = next++; i < count; i = next++) {
            tipping.networks[i] =
                NetworkTipper(question, *contract, question.profiles[i], reports[i]).tip();
            step_work(question.count);
        }
    };
    {
        std::vector<std::jthread> workers;
        for (std::size_t i = 1; i < std::min<std::size_t>(question.jobs, count); ++i)
            workers.emplace_back(work);
        work();
    }
    for (const Diagnostics& report : reports)
        diagnostics.append(report);
    Diagnostics told_before;
    const auto groups = scenario::apply(*contract, question.scenario, question.settings,
                                        {question.profiles.front()}, told_before);
    if (groups.empty() || diagnostics.has_errors()) return std::nullopt;
    const Specification& specification = *groups.front().specification;
    for (const spec::Role& role : specification.roles)
        tipping.roles.push_back({role.id, role.title});
    for (const spec::Profile& profile : question.profiles)
        tipping.pcns.push_back(profile.pcn);
    return tipping;
}

}  // namespace pcnload::analysis
