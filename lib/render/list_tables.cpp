// The lists of what contracts share: assumptions, roles, drivers, sources. What several contracts
// have in common stands once.
#include "diagnostics/source_file.hpp"
#include "render/factor_text.hpp"
#include "render/list_columns.hpp"
#include "render/list_contents.hpp"
#include "render/number_text.hpp"
#include "render/report_parts.hpp"
#include "spec/resolve_product.hpp"
#include "units/contract_year.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using spec::Draft;

// A row of one or more contracts' tables.
template <class Row>
struct Shared {
    const Row* row = nullptr;
    std::vector<std::string> contracts;
};

// The rows of all contracts; the same place in a file is the same row.
template <class Row>
std::vector<Shared<Row>> shared_rows(const std::vector<Draft>& contracts,
                                     const spec::Table<Row> Draft::*table) {
    std::vector<Shared<Row>> rows;
    for (const Draft& contract : contracts) {
        for (const Row& row : contract.*table) {
            auto known = std::ranges::find_if(rows, [&](const Shared<Row>& other) {
                return other.row->id == row.id && other.row->span == row.span;
            });
            if (known == rows.end()) known = rows.insert(known, {&row, {}});
            known->contracts.push_back(contract.head.id);
        }
    }
    return rows;
}

// Nothing where every contract has it.
std::string contracts_text(const std::vector<std::string>& contracts, const ListSubject& subject) {
    return contracts.size() == subject.contracts.size() ? std::string() : joined(contracts);
}

std::string optional_text(const std::optional<spec::DraftProduct>& product) {
    return product ? product->text : std::string();
}

std::string range_text(const spec::DraftAssumption& assumption) {
    if (!assumption.range) return {};
    const units::Literal* unit = assumption.value.single_quantity();
    analysis::Factor factor;
    factor.range =
        spec::Range{assumption.range->low.quantity.value, assumption.range->high.quantity.value};
    factor.written = assumption.value.text;
    factor.dimension = assumption.range->low.quantity.dimension;
    factor.unit_scale = unit != nullptr ? unit->scale : 0;
    return factor_range(factor);
}

std::string origin_text(const spec::DraftDriver& driver) {
    if (driver.value) return count_text(*driver.value);
    if (!driver.from_staff.empty()) {
        std::vector<std::string> roles;
        for (const auto& role : driver.from_staff)
            roles.push_back(role.value);
        return "WTE in post: " + joined(roles);
    }
    return driver.estimate ? driver.estimate->text : std::string();
}

// What a whole-time post costs a year, where it is one quantity, or one assumption that is one.
std::optional<double> yearly_cost(const spec::DraftProduct& cost, const Draft& contract) {
    const units::Literal* literal = cost.single_quantity();
    const std::string* name = cost.factors.size() == 1 ? cost.factors.front().name() : nullptr;
    const spec::DraftAssumption* assumption =
        name != nullptr ? contract.assumptions.find(*name) : nullptr;
    if (assumption != nullptr) literal = assumption->value.single_quantity();
    const auto expected = spec::per_wte(spec::money_rate_dimension());
    if (literal == nullptr || literal->dimension != expected) return std::nullopt;
    return literal->number * (literal->scale * units::days_per_year);
}

// Nothing where contracts that share the role do not agree.
Cell cost_cell(const Shared<spec::DraftRole>& role, const ListSubject& subject) {
    std::optional<double> all;
    for (const Draft& contract : subject.contracts) {
        if (std::ranges::find(role.contracts, contract.head.id) == role.contracts.end()) continue;
        const auto cost = yearly_cost(role.row->cost, contract);
        if (!cost || (all && *all != *cost)) return {};
        all = cost;
    }
    return all ? number_cell(CellKind::money, *all) : Cell{};
}

std::string phrase(std::initializer_list<std::string> parts) {
    std::string text;
    for (const std::string& part : parts) {
        if (part.empty()) continue;
        if (!text.empty()) text += "; ";
        text += part;
    }
    return text;
}

std::string prefixed(std::string_view prefix, const std::string& text) {
    return text.empty() ? text : std::string(prefix) + text;
}

}  // namespace

Table assumptions_table(const ListSubject& subject) {
    Table table;
    table.columns = {
        words_column("assumption"), words_column("value", 34),   words_column("range", 24),
        words_column("evidence"),   machine_column("title"),     machine_column("source"),
        machine_column("note"),     machine_column("contracts"), machine_column("place")};
    for (const auto& [row, contracts] : shared_rows(subject.contracts, &Draft::assumptions)) {
        const spec::Provenance& provenance = row->provenance;
        const std::string evidence(provenance.evidence ? spec::word(provenance.evidence->value)
                                                       : "judgement");
        const std::string source = provenance.source ? provenance.source->value : "";
        table.rows.push_back(
            {{text_cell(row->id), text_cell(row->value.text), optional_cell(range_text(*row)),
              text_cell(evidence), optional_cell(row->title), optional_cell(source),
              optional_cell(provenance.note), text_cell(joined(contracts)),
              optional_cell(subject.files.place_text(row->span))}});
        const std::string about =
            phrase({row->title, prefixed("source ", source),
                    prefixed("only in ", contracts_text(contracts, subject))});
        table.rows.push_back(aside_row(about));
    }
    return table;
}

Table roles_table(const ListSubject& subject) {
    Table table;
    table.columns = {
        words_column("role"),         machine_column("title"),
        words_column("employer"),     words_column("group"),
        machine_column("contracted"), machine_column("working_weeks"),
        machine_column("allowance"),  {"cost_per_year", "cost a year", Align::right, 0, false},
        machine_column("cost"),       machine_column("contracts")};
    for (const auto& shared : shared_rows(subject.contracts, &Draft::roles)) {
        const spec::DraftRole& role = *shared.row;
        table.rows.push_back(
            {{text_cell(role.id), text_cell(role.title),
              text_cell(std::string(spec::word(role.employer))),
              text_cell(std::string(spec::word(role.group))), text_cell(role.contracted.text),
              text_cell(role.working_weeks.text), optional_cell(optional_text(role.allowance)),
              cost_cell(shared, subject), text_cell(role.cost.text),
              text_cell(joined(shared.contracts))}});
        const bool is_number = role.cost.single_quantity() != nullptr;
        table.rows.push_back(aside_row(phrase({role.title, is_number ? "" : role.cost.text})));
    }
    return table;
}

Table drivers_table(const ListSubject& subject) {
    Table table;
    table.columns = {words_column("driver"), words_column("unit", 18),
                     words_column("where a profile gives none", 48), machine_column("title"),
                     machine_column("contracts")};
    table.columns[2].key = "otherwise";
    for (const auto& [row, contracts] : shared_rows(subject.contracts, &Draft::drivers)) {
        table.rows.push_back(
            {{text_cell(row->id), text_cell(row->unit_text), optional_cell(origin_text(*row)),
              optional_cell(row->title), text_cell(joined(contracts))}});
        if (!row->title.empty()) table.rows.push_back(aside_row(row->title));
    }
    return table;
}

Table sources_table(const ListSubject& subject) {
    Table table;
    table.columns = {words_column("source"),        words_column("title", 48),
                     words_column("publisher", 20), words_column("date"),
                     machine_column("url"),         machine_column("contracts")};
    for (const auto& [row, contracts] : shared_rows(subject.contracts, &Draft::sources)) {
        table.rows.push_back(
            {{text_cell(row->id), optional_cell(row->title), optional_cell(row->publisher),
              optional_cell(row->date), optional_cell(row->url), text_cell(joined(contracts))}});
        if (!row->url.empty()) table.rows.push_back(aside_row(row->url));
    }
    return table;
}

}  // namespace pcnload::render
