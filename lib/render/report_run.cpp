#include "render/report_run.hpp"

#include "render/distribution_rows.hpp"
#include "render/number_text.hpp"
#include "render/report_parts.hpp"
#include "render/run_tables.hpp"
#include "render/staff_by_month.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::Breakdown;
using analysis::Dimension;
using analysis::Grouping;
using analysis::Projection;

std::string heading(const std::vector<Grouping>& by, const RunView& view) {
    std::vector<std::string> words;
    words.reserve(by.size());
    for (const Grouping& grouping : by)
        words.push_back(analysis::word(grouping));
    return fmt::format("{} by {}", capitalised(work_words(view.options, view.year)), joined(words));
}

Table table_of(const Breakdown& breakdown, const RunView& view) {
    switch (breakdown.by.size()) {
        case 1:
            return single_table(breakdown, view);
        case 2:
            return crossed_table(breakdown, view);
        default:
            return long_table(breakdown, view);
    }
}

// What is in the contract but in no row, so that nothing is missing without a word.
void note_idle(Section& section, const Breakdown& breakdown, const RunView& view) {
    const Dimension first = breakdown.by.front().dimension;
    if (first != Dimension::service && first != Dimension::requirement) return;
    const IdleMembers idle = idle_members(breakdown);
    if (!idle.workless.empty()) {
        section.notes.push_back(fmt::format("Without measurable work: {}.", joined(idle.workless)));
    }
    if (!idle.at_rest.empty()) {
        section.notes.push_back(
            fmt::format("With no work in {}: {}.", view.year.text(), joined(idle.at_rest)));
    }
}

Section section_of(const std::vector<Projection>& networks, const std::vector<Grouping>& by,
                   RunView view) {
    // A month is part of the contract year: it has no steady state.
    if (std::ranges::find(by, Dimension::month, &Grouping::dimension) != by.end())
        view.options.basis = Basis::year;
    const Breakdown breakdown = break_down(networks, by);
    Section section;
    section.title = heading(by, view);
    section.table = table_of(breakdown, view);
    note_idle(section, breakdown, view);
    return section;
}

// Work by month, of roles or of all together: staff stand beside it.
bool shows_staff(const std::vector<Grouping>& by) {
    const auto is = [](Dimension dimension) {
        return [dimension](const Grouping& grouping) { return grouping.dimension == dimension; };
    };
    return std::ranges::any_of(by, is(Dimension::month)) &&
           std::ranges::all_of(by, [&](const Grouping& grouping) {
               return is(Dimension::month)(grouping) || is(Dimension::role)(grouping);
           });
}

std::string many_networks_sentence(const std::vector<Projection>& networks, const RunView& view) {
    analysis::Hours hours;
    std::size_t uncovered = 0;
    for (const Projection& projection : networks) {
        hours += projection.totals.hours;
        const analysis::Totals& totals = projection.totals;
        const double net = view.options.basis == Basis::year ? totals.net_in_year : totals.net;
        if (net < 0) ++uncovered;
    }
    const ReportOptions in_hours{view.options.basis, WorkUnit::hours};
    return fmt::format("{} asks for {} {} of {}; the money falls short of the cost in {} of them.",
                       networks.front().scenario, work_text(on_basis(hours, in_hours)),
                       work_words(in_hours, view.year), counted(networks.size(), "network"),
                       uncovered);
}

void note_estimates(Report& report, const std::vector<Projection>& networks) {
    std::vector<const Projection*> projections;
    projections.reserve(networks.size());
    for (const Projection& projection : networks)
        projections.push_back(&projection);
    std::string estimates = estimates_sentence(projections);
    if (!estimates.empty()) report.notes.push_back(std::move(estimates));
}

}  // namespace

Report run_report(const std::vector<Projection>& networks, const std::vector<Grouping>& by,
                  const ReportOptions& options) {
    const Projection& first = networks.front();
    const RunView view{options, first.specification->head.year};
    Report report;
    report.title = fmt::format("{}: {}", first.scenario, first.title);
    if (networks.size() == 1) {
        report.paragraphs.push_back(
            fmt::format("{}: {}", network_name(first.network), main_drivers(first)));
    } else {
        report.paragraphs.push_back(counted(networks.size(), "network") + " together");
    }
    if (by.empty()) {
        report.sections.push_back(section_of(networks, {Dimension::service}, view));
        report.sections.push_back(section_of(networks, {Dimension::role}, view));
    } else {
        report.sections.push_back(section_of(networks, by, view));
    }
    add_distribution(report, {&networks, 1}, options);
    if (networks.size() == 1) {
        const bool monthly = shows_staff(by);
        if (monthly) std::ranges::move(staff_sections(first), std::back_inserter(report.sections));
        report.notes.push_back(evidence_sentence(first, options));
        report.verdict.push_back(verdict_sentence(first, options));
        std::string when = monthly ? short_sentence(first) : moving_staff_sentence(first);
        if (!when.empty()) report.verdict.push_back(std::move(when));
    } else {
        note_estimates(report, networks);
        report.verdict.push_back(many_networks_sentence(networks, view));
    }
    return report;
}

Report run_report(const std::vector<std::vector<Projection>>& scenarios,
                  const std::vector<Grouping>& by, const ReportOptions& options) {
    Report all = run_report(scenarios.front(), by, options);
    if (scenarios.size() == 1) return all;
    for (Section& section : all.sections)
        section.title = scenarios.front().front().scenario + ": " + section.title;
    for (std::size_t i = 1; i < scenarios.size(); ++i) {
        Report next = run_report(scenarios[i], by, options);
        for (Section& section : next.sections) {
            section.title = scenarios[i].front().scenario + ": " + section.title;
            all.sections.push_back(std::move(section));
        }
        std::ranges::move(next.notes, std::back_inserter(all.notes));
        std::ranges::move(next.verdict, std::back_inserter(all.verdict));
    }
    all.title = counted(scenarios.size(), "scenario");
    return all;
}

}  // namespace pcnload::render
