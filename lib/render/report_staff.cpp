#include "render/report_staff.hpp"

#include "render/number_text.hpp"
#include "render/report_parts.hpp"
#include "render/staff_tables.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::HiredRole;
using analysis::Projection;
using analysis::StaffAnswer;

constexpr std::size_t most_blocks = 3;

std::string unspent_words(const StaffAnswer& answer) {
    if (!answer.then.unspent) return {};
    return fmt::format("; {} of the scheme's sum stay unspent", money_text(*answer.then.unspent));
}

std::string covered_words(const Projection& projection, const StaffAnswer& answer) {
    std::vector<std::string> hired;
    double wte = 0;
    for (const HiredRole& role : answer.roles) {
        if (role.hired == 0) continue;
        wte += role.hired;
        hired.push_back(fmt::format("{} {}", projection.specification->roles[role.role].title,
                                    wte_text(role.hired)));
    }
    if (hired.empty()) {
        return fmt::format("{}: those in post cover the hours, nobody has to be hired{}.",
                           projection.scenario, unspent_words(answer));
    }
    return fmt::format(
        "{}: {} WTE hired at the least cost cover the hours ({}); they cost {} a year, of which "
        "the network pays {}{}.",
        projection.scenario, wte_text(wte), joined(hired),
        money_text(answer.then.cost - answer.in_post.cost),
        money_text(answer.then.net() - answer.in_post.net()), unspent_words(answer));
}

std::string missing_words(const Projection& projection, const StaffAnswer& answer) {
    std::vector<std::string> missing;
    for (const HiredRole& role : answer.roles) {
        if (role.missing == 0) continue;
        missing.push_back(fmt::format("{} {} WTE beyond the {} that can be hired",
                                      projection.specification->roles[role.role].title,
                                      wte_text(role.missing), wte_text(role.most.value_or(0))));
    }
    return fmt::format(
        "{}: no staff within the limits covers the hours, however work is handed on. There are "
        "missing: {}.",
        projection.scenario, joined(missing));
}

void add_tables(Report& report, const Projection& projection, const StaffAnswer& answer) {
    report.sections.push_back({network_name(projection.network),
                               {main_drivers(projection)},
                               staff_role_table(projection, answer),
                               {}});
    if (!answer.hand_overs.empty()) {
        report.sections.push_back({"Who could do it in the place of others",
                                   {},
                                   hand_over_table(projection, answer),
                                   {}});
    }
    report.sections.push_back(
        {"Money, thousands of GBP a year", {}, staff_money_table(answer), {}});
    Table prices = price_table(projection, answer);
    if (prices.rows.empty()) return;
    const std::string note = fmt::format(
        "Prices hold for small changes, and for staff hired without steps of {} WTE: they are the "
        "duals of that relaxation, in which the network pays {} a year for hiring.",
        count_text(answer.step), money_text(answer.without_steps));
    report.sections.push_back(
        {"What binds, and what one more would change", {}, std::move(prices), {note}});
}

void add_verdict(Report& report, const Projection& projection, const StaffAnswer& answer) {
    report.verdict.push_back(answer.feasible ? covered_words(projection, answer)
                                             : missing_words(projection, answer));
}

}  // namespace

Report staff_report(const std::vector<Projection>& networks,
                    const std::vector<StaffAnswer>& answers) {
    Report report;
    const Projection& first = networks.front();
    report.title =
        fmt::format("The cheapest staff that covers {}: {}", first.scenario, first.title);
    if (networks.size() > most_blocks) {
        report.sections.push_back({"", {}, staff_network_table(networks, answers), {}});
        const auto covered = std::ranges::count_if(answers, &StaffAnswer::feasible);
        report.verdict.push_back(fmt::format("{}: of {} there is staff within the limits for {}.",
                                             first.scenario, counted(networks.size(), "network"),
                                             covered));
        return report;
    }
    for (std::size_t i = 0; i < networks.size(); ++i) {
        add_tables(report, networks[i], answers[i]);
        add_verdict(report, networks[i], answers[i]);
    }
    const bool missing = !std::ranges::all_of(answers, &StaffAnswer::feasible);
    if (missing) report.notes.emplace_back("! WTE that are missing.");
    return report;
}

}  // namespace pcnload::render
