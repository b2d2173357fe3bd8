#include "render/edit_rows.hpp"

#include "render/number_text.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <vector>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::ContractDiff;
using analysis::Edit;
using analysis::EditKind;
using analysis::SpecsDiff;

constexpr std::size_t most_edits = 20;
constexpr std::size_t longest_text = 160;  // in bytes, of a value before or after

std::string place_of(const Edit& edit, const diagnostics::SourceFiles& files) {
    const std::string before = files.place_text(edit.before_span);
    const std::string after = files.place_text(edit.after_span);
    if (before.empty() || after.empty()) return before + after;
    return before + " -> " + after;
}

std::string edited(const Edit& edit) {
    std::string what = edit.address;
    if (edit.field != analysis::EditedField::none) what += fmt::format(".{}", word(edit.field));
    return what;
}

// A long note would hide the figures; the places say where all of it stands.
std::string shortened(const std::string& text) {
    if (text.empty()) return "nothing";
    if (text.size() <= longest_text) return text;
    std::size_t end = longest_text;
    const auto continues = [&](std::size_t at) {
        return (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U;
    };
    while (end > 0 && continues(end))
        --end;
    return text.substr(0, end) + "...";
}

std::string change_words(const Edit& edit) {
    switch (edit.kind) {
        case EditKind::added:
            return fmt::format("{} added", word(edit.part));
        case EditKind::removed:
            return fmt::format("{} removed", word(edit.part));
        case EditKind::renamed:
            return fmt::format("{} renamed, it was {}", word(edit.part), edit.before);
        case EditKind::changed:
            break;
    }
    return fmt::format("{} -> {}", shortened(edit.before), shortened(edit.after));
}

void add_effect(Row& row, const analysis::EditEffect& effect) {
    row.cells.push_back(number_cell(CellKind::work, effect.hours.per_week));
    row.cells.push_back(number_cell(CellKind::work, effect.hours.in_year));
    row.cells.push_back(number_cell(CellKind::wte, effect.wte.steady));
    row.cells.push_back(number_cell(CellKind::money, effect.money.cost));
    row.cells.push_back(number_cell(CellKind::money, effect.money.net()));
}

// What the whole change comes to.
analysis::EditEffect total_of(const analysis::Attribution& shares) {
    analysis::EditEffect total;
    total.hours = shares.hours;
    total.wte = shares.wte;
    total.money = shares.money;
    return total;
}

// What the sum of the scheme does, where it is no edit's.
analysis::EditEffect cap_of(const analysis::Attribution& shares) {
    analysis::EditEffect cap;
    cap.money.reimbursement = shares.cap;
    return cap;
}

analysis::EditEffect& operator+=(analysis::EditEffect& sum, const analysis::EditEffect& more) {
    sum.hours += more.hours;
    sum.wte += more.wte;
    sum.money += more.money;
    return sum;
}

}  // namespace

std::string edit_words(const Edit& edit) { return edited(edit) + ": " + change_words(edit); }

std::vector<const analysis::EditEffect*> largest_first(
    const std::vector<analysis::EditEffect>& effects) {
    using Measures = std::array<double, 4>;
    const auto measures_of = [](const analysis::EditEffect& effect) {
        return Measures{std::abs(effect.hours.per_week), std::abs(effect.hours.in_year),
                        std::abs(effect.wte.steady), std::abs(effect.money.net())};
    };
    Measures largest{};
    std::vector<const analysis::EditEffect*> order;
    for (const analysis::EditEffect& effect : effects) {
        order.push_back(&effect);
        const Measures measures = measures_of(effect);
        for (std::size_t i = 0; i < largest.size(); ++i)
            largest[i] = std::max(largest[i], measures[i]);
    }
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](const auto* effect) {
        const Measures measures = measures_of(*effect);
        double share = 0;
        for (std::size_t i = 0; i < largest.size(); ++i)
            share = largest[i] > 0 ? std::max(share, measures[i] / largest[i]) : share;
        return share;
    });
    return order;
}

Table edits_for_people(const ContractDiff& diff, const analysis::Attribution& shares,
                       const diagnostics::SourceFiles& files) {
    Table table;
    table.columns = {{"edit", "edit", Align::left, 46},
                     {"hours_per_week", "hours a week", Align::right, 9},
                     {"hours_in_year", "hours in the year", Align::right, 9},
                     {"wte", "WTE", Align::right, 9},
                     {"cost", "cost, GBP a year", Align::right, 9},
                     {"net", "net, GBP a year", Align::right, 9}};
    const std::vector<const analysis::EditEffect*> order = largest_first(shares.effects);
    for (std::size_t i = 0; i < std::min(order.size(), most_edits); ++i) {
        const Edit& edit = diff.edits[order[i]->edit];
        Row row{{text_cell(edit_words(edit))}};
        add_effect(row, *order[i]);
        table.rows.push_back(std::move(row));
        table.rows.push_back({{text_cell(place_of(edit, files))}, RowKind::aside, 1});
    }
    if (order.size() > most_edits) {
        analysis::EditEffect rest;
        for (std::size_t i = most_edits; i < order.size(); ++i)
            rest += *order[i];
        Row row{{text_cell(counted(order.size() - most_edits, "further edit"))}};
        add_effect(row, rest);
        table.rows.push_back(std::move(row));
    }
    if (shares.cap != 0) {
        Row cap{{text_cell("The sum of the reimbursement scheme, not shared out")}};
        add_effect(cap, cap_of(shares));
        table.rows.push_back(std::move(cap));
    }
    Row total{{text_cell("All edits together")}, RowKind::total};
    add_effect(total, total_of(shares));
    table.rows.push_back(std::move(total));
    return table;
}

namespace {

void add_figures(Row& row, const analysis::EditEffect& effect) {
    row.cells.push_back(number_cell(CellKind::work, effect.hours.per_week));
    row.cells.push_back(number_cell(CellKind::work, effect.hours.in_year));
    row.cells.push_back(number_cell(CellKind::wte, effect.wte.steady));
    row.cells.push_back(number_cell(CellKind::wte, effect.wte.in_year));
    for (const double money :
         {effect.money.cost, effect.money.funding, effect.money.reimbursement, effect.money.net()})
        row.cells.push_back(number_cell(CellKind::money, money));
}

}  // namespace

Table edits_table(const SpecsDiff& diff, const diagnostics::SourceFiles& files) {
    Table table;
    for (const char* key : {"contract", "kind", "part", "address", "field", "before", "after",
                            "before_place", "after_place"})
        table.columns.push_back({key, key, Align::left, 0});
    for (const char* key : {"hours_per_week", "hours_in_year", "wte", "wte_in_year", "cost",
                            "funding", "reimbursement", "net"})
        table.columns.push_back({key, key, Align::right, 0});
    for (const ContractDiff& contract : diff.contracts) {
        for (std::size_t place = 0; place < contract.edits.size(); ++place) {
            const Edit& edit = contract.edits[place];
            Row row{{text_cell(contract.contract), text_cell(std::string(word(edit.kind))),
                     text_cell(std::string(word(edit.part))), text_cell(edit.address),
                     text_cell(std::string(word(edit.field))), text_cell(edit.before),
                     text_cell(edit.after), text_cell(files.place_text(edit.before_span)),
                     text_cell(files.place_text(edit.after_span))}};
            const auto effect =
                std::ranges::find(contract.of_all.effects, place, &analysis::EditEffect::edit);
            const bool known = effect != contract.of_all.effects.end();
            add_figures(row, known ? *effect : analysis::EditEffect{});
            table.rows.push_back(std::move(row));
        }
        if (contract.of_all.cap != 0) {
            Row row{{text_cell(contract.contract), text_cell("cap"), text_cell("reimbursement"),
                     text_cell("reimbursement"), text_cell("sum"), text_cell(""), text_cell(""),
                     text_cell(""), text_cell("")}};
            add_figures(row, cap_of(contract.of_all));
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

}  // namespace pcnload::render
