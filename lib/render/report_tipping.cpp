#include "render/report_tipping.hpp"

#include "render/number_text.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::Load;
using analysis::NetworkTipping;
using analysis::Tipping;

constexpr std::size_t label_width = 34;
constexpr std::size_t cell_width = 13;
constexpr std::size_t most_ranked = 12;
constexpr std::size_t most_shown_leaving = 7;

Cell count_cell(std::size_t count) {
    return number_cell(CellKind::count, static_cast<double>(count));
}

std::string left_words(std::size_t left) {
    return left == 0 ? "none left" : fmt::format("{} left", left);
}

std::string tips_words(std::optional<std::size_t> left) {
    if (!left) return "never";
    return *left == 0 ? "is so now" : std::to_string(*left);
}

std::string patients_words(const Tipping& tipping) {
    return tipping.patients == analysis::Patients::stay
               ? "their patients stay, to be served by the rest"
               : "their patients leave with them";
}

// A few numbers of practices, evenly over all of them, the first and the last among them.
std::vector<std::size_t> shown_numbers(std::size_t count) {
    std::vector<std::size_t> numbers;
    const std::size_t shown = std::min(count, most_shown_leaving);
    for (std::size_t i = 0; i < shown; ++i)
        numbers.push_back(shown == 1 ? 0 : i * (count - 1) / (shown - 1));
    return numbers;
}

Section curve_section(const Tipping& tipping, const NetworkTipping& network) {
    Section section;
    section.title = "WTE required / spare when practices have left";
    const std::vector<std::size_t> numbers = shown_numbers(network.loads.size());
    Table table;
    table.columns = {{"role", "role", Align::left, label_width}};
    for (const std::size_t left : numbers)
        table.columns.push_back({left_words(left), left_words(left), Align::right, cell_width});
    table.columns.push_back({"tips_at", "breaks at", Align::right, cell_width});
    for (std::size_t role = 0; role < tipping.roles.size(); ++role) {
        if (!tipping.works(role)) continue;
        Row row{{text_cell(tipping.roles[role].title)}};
        for (const std::size_t left : numbers) {
            const Load& load = network.loads[left][role];
            row.cells.push_back(
                wte_pair(load.wte_required, load.wte_spare, load.is_over() ? '!' : '\0'));
        }
        row.cells.push_back(text_cell(tips_words(network.tips_at(role))));
        table.rows.push_back(std::move(row));
    }
    section.table = std::move(table);
    section.notes.emplace_back("! more is required than those who stay have free.");
    return section;
}

Section share_section(const Tipping& tipping, const NetworkTipping& network) {
    Section section;
    section.title = "Share of the time of those in post";
    const std::vector<std::size_t> numbers = shown_numbers(network.loads.size());
    Table table;
    table.columns = {{"role", "role", Align::left, label_width}};
    for (const std::size_t left : numbers)
        table.columns.push_back({left_words(left), left_words(left), Align::right, cell_width});
    for (std::size_t role = 0; role < tipping.roles.size(); ++role) {
        if (!tipping.works(role)) continue;
        Row row{{text_cell(tipping.roles[role].title)}};
        for (const std::size_t left : numbers) {
            const auto share = network.loads[left][role].time_share;
            row.cells.push_back(share ? number_cell(CellKind::share, *share) : Cell{});
        }
        table.rows.push_back(std::move(row));
    }
    section.table = std::move(table);
    return section;
}

std::string one_verdict(const Tipping& tipping, const NetworkTipping& network) {
    const auto breaks = network.breaks_at();
    if (!breaks) {
        return fmt::format("No role breaks, though all but {} leave: those who stay have the time.",
                           counted(1, "practice"));
    }
    const std::string& role = tipping.roles[*network.first_role()].title;
    if (*breaks == 0) {
        std::string next;
        for (std::size_t i = 0; i < tipping.roles.size(); ++i) {
            const auto tips = network.tips_at(i);
            if (!tips || *tips == 0) continue;
            next += fmt::format("{}{} at {}", next.empty() ? " Next: " : ", ",
                                tipping.roles[i].title, *tips);
        }
        return fmt::format(
            "Before any practice leaves more is required than the staff have free, "
            "most {}.{}",
            role, next.empty() ? "" : next + ".");
    }
    return fmt::format("{} can leave; with {} the first role breaks: {}.",
                       counted(*breaks - 1, "practice"), *breaks, role);
}

Section ranking_section(const Tipping& tipping) {
    Section section;
    section.title = "Which networks break first";
    Table table;
    table.columns = {{"pcn", "network", Align::left, 20},
                     {"practices", "practices"},
                     {"breaks_at", "breaks at"},
                     {"role", "first role", Align::left, label_width},
                     {"short", "WTE short then"}};
    const std::vector<std::size_t> order = tipping.ranked();
    for (std::size_t i = 0; i < std::min(order.size(), most_ranked); ++i) {
        const NetworkTipping& network = tipping.networks[order[i]];
        const auto breaks = network.breaks_at();
        const auto role = network.first_role();
        table.rows.push_back(
            {{text_cell(tipping.pcns[order[i]]), number_cell(CellKind::count, network.practices),
              text_cell(tips_words(breaks)), text_cell(role ? tipping.roles[*role].title : ""),
              breaks ? number_cell(CellKind::wte, network.wte_short(*breaks)) : Cell{}}});
    }
    section.table = std::move(table);
    if (order.size() > most_ranked) {
        section.notes.push_back(
            fmt::format("{} more are in `-f csv`.", order.size() - most_ranked));
    }
    return section;
}

Section over_section(const Tipping& tipping) {
    Section section;
    section.title = "Networks over their capacity";
    Table table;
    table.columns = {{"left", "practices that left"},
                     {"networks", "networks"},
                     {"over", "over"},
                     {"share", "of them"}};
    for (std::size_t left = 0; left <= tipping.most_leaving(); ++left) {
        const Tipping::Over over = tipping.over_when(left);
        const double share = static_cast<double>(over.over) /
                             static_cast<double>(std::max<std::size_t>(1, over.networks));
        table.rows.push_back({{count_cell(left), count_cell(over.networks), count_cell(over.over),
                               number_cell(CellKind::share, share)}});
    }
    section.table = std::move(table);
    section.notes.emplace_back("Networks that have no more practices to lose are not counted.");
    return section;
}

}  // namespace

Report tipping_report(const Tipping& tipping) {
    Report report;
    report.title = fmt::format("{}: {}", tipping.scenario, tipping.title);
    const bool many = tipping.networks.size() > 1;
    const NetworkTipping& first = tipping.networks.front();
    report.paragraphs.push_back(
        many ? fmt::format("{}; practices withdraw one after the other, {}.",
                           counted(tipping.networks.size(), "network"), patients_words(tipping))
             : fmt::format("Network {} of {} practices, which withdraw one after the other; {}.",
                           tipping.pcns.front(), count_text(first.practices),
                           patients_words(tipping)));
    if (many) {
        report.sections.push_back(over_section(tipping));
        report.sections.push_back(ranking_section(tipping));
        const auto over = tipping.over_when(0);
        report.verdict.push_back(
            fmt::format("{} of {} are over their capacity before any practice leaves.", over.over,
                        counted(over.networks, "network")));
    } else {
        report.sections.push_back(curve_section(tipping, first));
        report.sections.push_back(share_section(tipping, first));
        report.verdict.push_back(one_verdict(tipping, first));
    }
    return report;
}

}  // namespace pcnload::render
