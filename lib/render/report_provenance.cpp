#include "render/report_provenance.hpp"

#include "analysis/subject.hpp"
#include "render/number_text.hpp"
#include "units/calendar_date.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace pcnload::render {

namespace {

using analysis::Provenance;

constexpr std::size_t widest_text = 44;

Cell share_cell(const analysis::Hours& part, const Provenance& whole) {
    return whole.total.per_week > 0
               ? number_cell(CellKind::share, part.per_week / whole.total.per_week)
               : Cell{};
}

Table hours_table(const std::vector<Provenance>& contracts, bool dated) {
    // The grade `contract` is what the text of the contract itself says.
    constexpr std::array<std::string_view, spec::evidence_words.size()> headers{
        "its text", "statistic", "study", "estimate", "judgement"};
    Table table;
    table.columns = {{"contract", "contract", Align::left, widest_text, false},
                     {"hours_per_week", "hours a week", Align::right, 0, false}};
    for (std::size_t i = 0; i < headers.size(); ++i) {
        table.columns.push_back({std::string(spec::evidence_words[i]), std::string(headers[i]),
                                 Align::right, 0, false});
    }
    if (dated) table.columns.push_back({"expired", "on expired", Align::right, 0, false});
    for (const Provenance& each : contracts) {
        Row row;
        row.cells = {text_cell(each.specification->head.id),
                     number_cell(CellKind::work, each.total.per_week)};
        for (const analysis::Hours& hours : each.evidence.by_grade)
            row.cells.push_back(share_cell(hours, each));
        if (dated) row.cells.push_back(share_cell(each.on_expired, each));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table expired_table(const std::vector<Provenance>& contracts) {
    Table table;
    table.columns = {{"contract", "contract", Align::left, widest_text, false},
                     {"assumption", "assumption", Align::left, widest_text, false},
                     {"valid_until", "valid until", Align::left, 0, false},
                     {"hours_per_week", "hours a week on it", Align::right, 0, false}};
    for (const Provenance& each : contracts) {
        for (const analysis::ExpiredAssumption& expired : each.expired) {
            const spec::Assumption& row = each.specification->assumptions[expired.assumption];
            table.rows.push_back({{text_cell(each.specification->head.id), text_cell(row.id),
                                   text_cell(units::date_text(row.valid_until->value)),
                                   number_cell(CellKind::work, expired.hours.per_week)}});
        }
    }
    return table;
}

// A requirement that several contracts share stands once, with the names of all of them.
Table not_modelled_table(const std::vector<Provenance>& contracts) {
    Table table;
    table.columns = {{"requirement", "requirement", Align::left, widest_text, false},
                     {"note", "why", Align::left, widest_text, false},
                     {"contracts", "contracts", Align::left, widest_text, false}};
    for (const Provenance& each : contracts) {
        for (const spec::RequirementIndex index : each.not_modelled) {
            const spec::Requirement& row = each.specification->requirements[index];
            const Cell address = text_cell(analysis::address_of(*each.specification, index));
            const Cell why = text_cell(row.note.empty() ? row.summary : row.note);
            const auto known = std::ranges::find_if(table.rows, [&](const Row& other) {
                return other.cells[0] == address && other.cells[1] == why;
            });
            if (known == table.rows.end()) {
                table.rows.push_back({{address, why, text_cell(each.specification->head.id)}});
            } else {
                known->cells[2].text += ", " + each.specification->head.id;
            }
        }
    }
    return table;
}

std::string network_of(const Provenance& provenance) {
    return provenance.network.empty() ? provenance.pcn
                                      : provenance.network + " (" + provenance.pcn + ')';
}

}  // namespace

Report provenance_report(const std::vector<Provenance>& contracts) {
    Report report;
    if (contracts.empty()) return report;
    const auto& as_of = contracts.front().as_of;
    Section hours;
    hours.title = "What the hours rest on, by the weakest grade: " + network_of(contracts.front());
    hours.table = hours_table(contracts, as_of.has_value());
    report.sections.push_back(std::move(hours));
    if (Table expired = expired_table(contracts); !expired.rows.empty()) {
        report.sections.push_back(
            {"Expired by " + units::date_text(*as_of), {}, std::move(expired), {}});
    }
    if (Table left_out = not_modelled_table(contracts); !left_out.rows.empty()) {
        report.sections.push_back({"Required, but not in hours", {}, std::move(left_out), {}});
    }
    return report;
}

}  // namespace pcnload::render
