#include "render/report_wisn.hpp"

#include "render/number_text.hpp"
#include "render/report_parts.hpp"
#include "render/wisn_tables.hpp"

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::Projection;

constexpr std::size_t most_taken_apart = 3;

ReportOptions options_of(analysis::WisnPeriod period) {
    return {period == analysis::WisnPeriod::contract_year ? Basis::year : Basis::week,
            WorkUnit::hours};
}

void add_sections(Report& report, const Projection& projection, analysis::WisnPeriod period,
                  bool takes_apart) {
    const std::vector<analysis::WisnRole> roles = wisn(projection, period);
    const std::string who =
        fmt::format("{}: {}", projection.scenario, network_name(projection.network));
    report.sections.push_back(
        {who, {main_drivers(projection)}, wisn_role_table(projection, roles), {}});
    if (takes_apart) {
        report.sections.push_back(
            {"Activity standards", {}, wisn_activity_table(projection, roles), {}});
    }
    report.verdict.push_back(verdict_sentence(projection, options_of(period)));
}

}  // namespace

Report wisn_report(const std::vector<std::vector<Projection>>& scenarios,
                   analysis::WisnPeriod period) {
    Report report;
    const Projection& first = scenarios.front().front();
    const bool in_year = period == analysis::WisnPeriod::contract_year;
    report.title = in_year ? "WISN, " + first.specification->head.year.text()
                           : std::string("WISN, steady state");
    std::size_t count = 0;
    for (const auto& networks : scenarios)
        count += networks.size();
    for (const auto& networks : scenarios) {
        for (const Projection& projection : networks)
            add_sections(report, projection, period, count <= most_taken_apart);
    }
    report.notes.emplace_back(
        "WTE required = service WTE x category allowance factor (CAF) + individual WTE. Standard "
        "workload = available working time (AWT) / unit time.");
    report.notes.emplace_back("! more is required than those in post have free.");
    return report;
}

}  // namespace pcnload::render
