#include "render/edit_rows.hpp"

#include "render/number_text.hpp"

#include <algorithm>
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
    row.cells.push_back(number_cell(CellKind::wte, effect.wte));
    row.cells.push_back(number_cell(CellKind::money, effect.cost));
}

// Money paid to the network is shown before and after, and not shared out.
bool is_of_income(const Edit& edit) {
    return edit.part == analysis::EditedPart::funding ||
           edit.part == analysis::EditedPart::reimbursement;
}

}  // namespace

Table edits_for_people(const ContractDiff& diff, const analysis::Attribution& shares,
                       const diagnostics::SourceFiles& files) {
    Table table;
    table.columns = {{"edit", "edit", Align::left, 56},
                     {"hours_per_week", "hours a week", Align::right, 9},
                     {"hours_in_year", "hours in the year", Align::right, 9},
                     {"wte", "WTE", Align::right, 9},
                     {"cost", "cost, GBP a year", Align::right, 9}};
    std::vector<std::size_t> order(diff.edits.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::vector<const analysis::EditEffect*> effects(order.size(), nullptr);
    for (const analysis::EditEffect& effect : shares.effects)
        effects[effect.edit] = &effect;
    std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t i) {
        return effects[i] == nullptr ? -1.0 : std::abs(effects[i]->hours.per_week);
    });
    for (std::size_t i = 0; i < std::min(order.size(), most_edits); ++i) {
        const Edit& edit = diff.edits[order[i]];
        Row row{{text_cell(edited(edit) + ": " + change_words(edit))}};
        if (effects[order[i]] != nullptr && !is_of_income(edit))
            add_effect(row, *effects[order[i]]);
        table.rows.push_back(std::move(row));
        table.rows.push_back({{text_cell(place_of(edit, files))}, RowKind::aside, 1});
    }
    if (order.size() > most_edits) {
        analysis::EditEffect rest;
        for (std::size_t i = most_edits; i < order.size(); ++i) {
            if (effects[order[i]] == nullptr) continue;
            rest.hours += effects[order[i]]->hours;
            rest.wte += effects[order[i]]->wte;
            rest.cost += effects[order[i]]->cost;
        }
        Row row{{text_cell(counted(order.size() - most_edits, "further edit"))}};
        add_effect(row, rest);
        table.rows.push_back(std::move(row));
    }
    Row total{{text_cell("All edits together")}, RowKind::total};
    total.cells.push_back(number_cell(CellKind::work, shares.total.per_week));
    total.cells.push_back(number_cell(CellKind::work, shares.total.in_year));
    total.cells.push_back(number_cell(CellKind::wte, shares.wte));
    total.cells.push_back(number_cell(CellKind::money, shares.cost));
    table.rows.push_back(std::move(total));
    return table;
}

Table edits_table(const SpecsDiff& diff, const diagnostics::SourceFiles& files) {
    Table table;
    for (const char* key : {"contract", "kind", "part", "address", "field", "before", "after",
                            "before_place", "after_place"})
        table.columns.push_back({key, key, Align::left, 0});
    for (const char* key : {"hours_per_week", "hours_in_year", "wte", "cost"})
        table.columns.push_back({key, key, Align::right, 0});
    for (const ContractDiff& contract : diff.contracts) {
        for (std::size_t place = 0; place < contract.edits.size(); ++place) {
            const Edit& edit = contract.edits[place];
            const auto effect =
                std::ranges::find(contract.of_all.effects, place, &analysis::EditEffect::edit);
            const bool known = effect != contract.of_all.effects.end();
            table.rows.push_back(
                {{text_cell(contract.contract), text_cell(std::string(word(edit.kind))),
                  text_cell(std::string(word(edit.part))), text_cell(edit.address),
                  text_cell(std::string(word(edit.field))), text_cell(edit.before),
                  text_cell(edit.after), text_cell(files.place_text(edit.before_span)),
                  text_cell(files.place_text(edit.after_span)),
                  number_cell(CellKind::work, known ? effect->hours.per_week : 0),
                  number_cell(CellKind::work, known ? effect->hours.in_year : 0),
                  number_cell(CellKind::wte, known ? effect->wte : 0),
                  number_cell(CellKind::money, known ? effect->cost : 0)}});
        }
    }
    return table;
}

}  // namespace pcnload::render
