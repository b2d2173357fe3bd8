#include "render/report_parts.hpp"

#include "analysis/summary.hpp"
#include "render/number_text.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <chrono>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::Projection;

constexpr std::size_t most_drivers_named = 6;
constexpr std::size_t most_roles_named = 2;
constexpr double hours_per_session = 250.0 / 60;

std::string words_of(std::string id) {
    std::ranges::replace(id, '_', ' ');
    return id;
}

bool is_main(const spec::Driver& driver, const spec::DriverCount& count) {
    const bool counts_itself = driver.unit_text == "pcn";
    return count.value && !count.estimated && driver.from_staff.empty() && !counts_itself;
}

// "most General practitioner 0.99 and Clinical pharmacist 0.52".
std::string shortage_words(const Projection& projection,
                           const std::vector<analysis::Shortage>& shortages) {
    std::vector<std::string> words;
    for (const analysis::Shortage& shortage : shortages) {
        if (words.size() == most_roles_named) break;
        const spec::Role& role = projection.specification->roles[shortage.role];
        words.push_back(fmt::format("{} {}", role.title, wte_text(shortage.wte)));
    }
    return (shortages.size() > words.size() ? "most " : "") + joined(words);
}

std::string staff_words(const Projection& projection, bool in_year) {
    const auto shortages = analysis::shortages(projection, in_year);
    if (shortages.empty()) return "the staff have the time for it";
    return fmt::format("{} WTE more than the staff have free ({})",
                       wte_text(analysis::wte_short(projection, in_year)),
                       shortage_words(projection, shortages));
}

double net_of(const Projection& projection, bool in_year) {
    return in_year ? projection.totals.net_in_year : projection.totals.net;
}

std::string money_words(const Projection& projection, bool in_year) {
    const double net = net_of(projection, in_year);
    const std::string when =
        in_year ? "in " + projection.specification->head.year.text() : std::string("a year");
    if (net < 0) {
        return fmt::format("the money falls {} short {}", money_text(-net), when);
    }
    return fmt::format("the money covers the cost and leaves {} {}", money_text(net), when);
}

// "219 hours a week, 106 of them implied".
std::string asked_words(const Projection& projection, const ReportOptions& options) {
    const ReportOptions in_hours{options.basis, WorkUnit::hours};
    std::string text = fmt::format("{} {}", work_text(on_basis(projection.totals.hours, in_hours)),
                                   work_words(in_hours, projection.specification->head.year));
    const double implied = on_basis(analysis::implied_hours(projection), in_hours);
    const double all = on_basis(projection.totals.hours, in_hours);
    if (implied > 0) {
        const std::string part = implied < all ? work_text(implied) : std::string("all");
        text += fmt::format(", {} of them implied", part);
    }
    return text;
}

double put_off(const Projection& projection) {
    return projection.totals.not_yet_started_hours_per_week;
}

// A delay is no saving: what starts after the year is said with what falls into it.
std::string put_off_words(const Projection& projection) {
    return fmt::format("{} hours a week start after {}", work_text(put_off(projection)),
                       projection.specification->head.year.text());
}

}  // namespace

std::string network_name(const spec::Network& network) {
    if (network.name.empty()) return network.pcn;
    return fmt::format("{} ({})", network.name, network.pcn);
}

std::string main_drivers(const Projection& projection) {
    std::vector<std::string> words;
    for (std::size_t i = 0; i < projection.specification->drivers.size(); ++i) {
        const spec::DriverIndex index{static_cast<std::uint32_t>(i)};
        const spec::Driver& driver = projection.specification->drivers[index];
        const spec::DriverCount& count = projection.network.driver(index);
        if (!is_main(driver, count) || words.size() == most_drivers_named) continue;
        words.push_back(fmt::format("{} {}", count_text(*count.value), words_of(driver.id)));
    }
    return joined(words);
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0) text += i + 1 == words.size() ? " and " : ", ";
        text += words[i];
    }
    return text;
}

std::string work_words(const ReportOptions& options, units::ContractYear year) {
    const bool in_year = options.basis == Basis::year;
    if (options.unit == WorkUnit::wte) return in_year ? "WTE in " + year.text() : "WTE";
    const std::string what = options.unit == WorkUnit::sessions ? "sessions" : "hours";
    return in_year ? what + " in " + year.text() : what + " a week";
}

std::string capitalised(std::string text) {
    if (!text.empty()) {
        text[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(text[0])));
    }
    return text;
}

std::string month_words(units::ContractYear year, int month) {
    constexpr std::array names{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                               "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const std::chrono::year_month_day day(year.month_start(month));
    return fmt::format("{} {}", names[static_cast<unsigned>(day.month()) - 1],
                       static_cast<int>(day.year()));
}

double on_basis(const analysis::Hours& hours, const ReportOptions& options) {
    return options.basis == Basis::year ? hours.in_year : hours.per_week;
}

double in_unit(double hours, const ReportOptions& options) {
    return options.unit == WorkUnit::sessions ? hours / hours_per_session : hours;
}

Cell work_cell(const analysis::Hours& hours, double wte, const ReportOptions& options) {
    if (options.unit == WorkUnit::wte) return number_cell(CellKind::wte, wte);
    return number_cell(CellKind::work, in_unit(on_basis(hours, options), options));
}

std::string evidence_sentence(const Projection& projection, const ReportOptions& options) {
    const bool in_year = options.basis == Basis::year;
    const double judged = analysis::share_on_judgement(projection, in_year);
    std::string text = fmt::format("{}: {} of these hours rest on judgement", projection.scenario,
                                   share_text(judged));
    std::vector<std::string> drivers;
    for (const spec::DriverIndex driver : analysis::estimated_drivers(projection))
        drivers.push_back(projection.specification->drivers[driver].id);
    if (drivers.empty()) return text + '.';
    const double estimated = analysis::share_on_estimated_drivers(projection, in_year);
    if (estimated == 0) return text + '.';
    return fmt::format("{}, {} on drivers estimated for want of a count ({}).", text,
                       share_text(estimated), joined(drivers));
}

std::string estimates_sentence(const std::vector<const Projection*>& projections) {
    std::vector<std::string> ids;
    for (const Projection* projection : projections) {
        for (const spec::DriverIndex driver : analysis::estimated_drivers(*projection)) {
            const std::string& id = projection->specification->drivers[driver].id;
            if (std::ranges::find(ids, id) == ids.end()) ids.push_back(id);
        }
    }
    if (ids.empty()) return {};
    return fmt::format("Drivers estimated for want of a count: {}.", joined(ids));
}

std::string verdict_sentence(const Projection& projection, const ReportOptions& options) {
    const bool in_year = options.basis == Basis::year;
    const double hours =
        in_year ? projection.totals.hours.in_year : projection.totals.hours.per_week;
    const std::string later = put_off(projection) > 0 ? "; " + put_off_words(projection) : "";
    if (hours == 0) return fmt::format("{} asks for no hours{}.", projection.scenario, later);
    return fmt::format("{} asks for {}: {}; {}{}.", projection.scenario,
                       asked_words(projection, options), staff_words(projection, in_year),
                       money_words(projection, in_year), later);
}

std::string overall_sentence(const std::vector<const Projection*>& scenarios,
                             const ReportOptions& options) {
    const bool in_year = options.basis == Basis::year;
    std::vector<std::string> met;
    std::vector<std::string> not_met;
    const Projection* nearest = scenarios.front();
    for (const Projection* projection : scenarios) {
        const double missing = analysis::wte_short(*projection, in_year);
        const bool fits = missing == 0 && net_of(*projection, in_year) >= 0;
        (fits ? met : not_met).push_back(projection->scenario);
        if (missing < analysis::wte_short(*nearest, in_year)) nearest = projection;
    }
    if (not_met.empty()) return "All of them can be met with the staff and the money there are.";
    if (!met.empty()) {
        return fmt::format("{} can be met with the staff and the money there are, {} can not.",
                           joined(met), joined(not_met));
    }
    // Less is missing where more is put off: that is no nearer.
    const bool waits = std::ranges::any_of(scenarios, [&](const Projection* projection) {
        return put_off(*projection) < put_off(*nearest);
    });
    return fmt::format(
        "None of them can be met with the staff and the money there are; {} asks for the least "
        "more staff, {} WTE{}.",
        nearest->scenario, wte_text(analysis::wte_short(*nearest, in_year)),
        waits ? ", but " + put_off_words(*nearest) : "");
}

}  // namespace pcnload::render
