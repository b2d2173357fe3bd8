#include "render/report_diff.hpp"

#include "render/number_text.hpp"
#include "render/report_parts.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::BeforeAfter;
using analysis::CapacityMove;
using analysis::ContractDiff;
using analysis::Edit;
using analysis::EditKind;
using analysis::SpecsDiff;

constexpr std::size_t most_rows_of_networks = 12;
constexpr std::size_t most_roles_named = 3;
constexpr std::size_t most_edits = 20;
constexpr std::size_t longest_text = 160;  // in bytes, of a value before or after

// What the tables of a contract are about: the first network, or all of them where they are many.
struct Focus {
    const analysis::ProjectionDiff& figures;
    const analysis::Attribution& shares;
    std::string where;
};

Focus focus_of(const ContractDiff& diff) {
    const std::size_t count = diff.networks.size();
    if (count > most_rows_of_networks) {
        return {diff.together, diff.of_all, counted(count, "network") + " together"};
    }
    return {diff.networks.front(), diff.of_first, network_name(diff.head->front().network)};
}

// "+2.1", "-0.4", "0".
std::string signed_text(double change, std::string (*text)(double, NumberStyle)) {
    std::string shown = text(change, NumberStyle::people);
    return change > 0 && shown != "0" ? '+' + shown : shown;
}

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
}

// The hours a week that each edit accounts for, the largest first; what is left out is counted, and
// its hours are in a row of their own.
Table edits_for_people(const ContractDiff& diff, const diagnostics::SourceFiles& files) {
    Table table;
    table.columns = {{"edit", "edit", Align::left, 56},
                     {"hours_per_week", "hours a week", Align::right, 9},
                     {"hours_in_year", "hours in the year", Align::right, 9},
                     {"wte", "WTE", Align::right, 9}};
    const Focus focus = focus_of(diff);
    const analysis::Attribution& shares = focus.shares;
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
        if (effects[order[i]] != nullptr) add_effect(row, *effects[order[i]]);
        table.rows.push_back(std::move(row));
        table.rows.push_back({{text_cell(place_of(edit, files))}, RowKind::aside, 1});
    }
    if (order.size() > most_edits) {
        analysis::EditEffect rest;
        for (std::size_t i = most_edits; i < order.size(); ++i) {
            if (effects[order[i]] == nullptr) continue;
            rest.hours += effects[order[i]]->hours;
            rest.wte += effects[order[i]]->wte;
        }
        Row row{{text_cell(counted(order.size() - most_edits, "further edit"))}};
        add_effect(row, rest);
        table.rows.push_back(std::move(row));
    }
    Row total{{text_cell("All edits together")}, RowKind::total};
    total.cells.push_back(number_cell(CellKind::work, shares.total.per_week));
    total.cells.push_back(number_cell(CellKind::work, shares.total.in_year));
    total.cells.push_back(number_cell(CellKind::wte, shares.wte));
    table.rows.push_back(std::move(total));
    return table;
}

std::vector<Column> before_and_after(const std::string& what) {
    return {{"what", what, Align::left, 40},
            {"before", "before", Align::right, 0},
            {"after", "after", Align::right, 0},
            {"change", "change", Align::right, 0},
            {"wte_change", "WTE change", Align::right, 0}};
}

BeforeAfter on_basis(const BeforeAfter& per_week, const BeforeAfter& in_year,
                     const ReportOptions& options) {
    const BeforeAfter& hours = options.basis == Basis::year ? in_year : per_week;
    return {in_unit(hours.before, options), in_unit(hours.after, options)};
}

BeforeAfter work_of(const analysis::PartDiff& part, const ReportOptions& options) {
    if (options.unit == WorkUnit::wte) return part.wte;
    return on_basis(part.per_week, part.in_year, options);
}

BeforeAfter work_of(const analysis::TotalsDiff& totals, const ReportOptions& options) {
    if (options.unit == WorkUnit::wte) return totals.wte;
    return on_basis(totals.per_week, totals.in_year, options);
}

CellKind work_kind(const ReportOptions& options) {
    return options.unit == WorkUnit::wte ? CellKind::wte : CellKind::work;
}

void add_row(Table& table, const std::string& label, const analysis::PartDiff& part,
             const ReportOptions& options) {
    const BeforeAfter work = work_of(part, options);
    if (work.change() == 0 && part.wte.change() == 0) return;
    const CellKind kind = work_kind(options);
    table.rows.push_back(
        {{text_cell(label), number_cell(kind, work.before), number_cell(kind, work.after),
          number_cell(kind, work.change()), number_cell(CellKind::wte, part.wte.change())}});
}

// Of the head where it has the part, else of the base.
template <class Pair, class Rows>
const auto& row_of(const Pair& pair, const Rows& base, const Rows& head) {
    return pair.head ? head[*pair.head] : base[*pair.base];
}

const spec::Role& role_of(const ContractDiff& diff, std::size_t place) {
    return row_of(diff.parts.roles[place], diff.base->front().specification->roles,
                  diff.head->front().specification->roles);
}

Table roles_table(const ContractDiff& diff, const ReportOptions& options) {
    Table table;
    table.columns = before_and_after("role");
    for (const analysis::RoleDiff& role : focus_of(diff).figures.roles)
        add_row(table, role_of(diff, role.pair).title, role, options);
    return table;
}

Table services_table(const ContractDiff& diff, const ReportOptions& options) {
    Table table;
    table.columns = before_and_after("service");
    for (const analysis::PartDiff& service : focus_of(diff).figures.services) {
        const spec::Service& row =
            row_of(diff.parts.services[service.pair], diff.base->front().specification->services,
                   diff.head->front().specification->services);
        add_row(table, row.title.empty() ? row.id : row.title, service, options);
    }
    return table;
}

// "passes its capacity: Practice nurse".
std::string capacity_words(const ContractDiff& diff, const analysis::ProjectionDiff& network) {
    std::vector<std::string> passes;
    std::vector<std::string> comes_back;
    for (const analysis::RoleDiff& role : network.roles) {
        const std::string& title = role_of(diff, role.pair).title;
        if (role.capacity == CapacityMove::passes) passes.push_back(title);
        if (role.capacity == CapacityMove::comes_back) comes_back.push_back(title);
    }
    std::string words;
    if (!passes.empty()) words = "passes its capacity: " + joined(passes);
    if (!comes_back.empty()) {
        words += (words.empty() ? "" : "; ") + ("back within it: " + joined(comes_back));
    }
    return words;
}

Table networks_table(const ContractDiff& diff, const std::vector<std::size_t>& shown,
                     const ReportOptions& options) {
    Table table;
    table.columns = {
        {"pcn", "network", Align::left, 30},          {"before", "before", Align::right, 0},
        {"after", "after", Align::right, 0},          {"change", "change", Align::right, 0},
        {"net", "net, GBP a year", Align::right, 10}, {"capacity", "capacity", Align::left, 30}};
    const CellKind kind = work_kind(options);
    for (const std::size_t place : shown) {
        const analysis::ProjectionDiff& network = diff.networks[place];
        const BeforeAfter work = work_of(network.totals, options);
        table.rows.push_back(
            {{text_cell(network_name((*diff.head)[place].network)), number_cell(kind, work.before),
              number_cell(kind, work.after), number_cell(kind, work.change()),
              number_cell(CellKind::money, network.totals.net.change()),
              text_cell(capacity_words(diff, network))}});
    }
    return table;
}

using NumberText = std::string (*)(double, NumberStyle);

NumberText number_text(const ReportOptions& options) {
    return options.unit == WorkUnit::wte ? &wte_text : &work_text;
}

std::string distribution_sentence(const analysis::DiffDistribution& moved, std::size_t networks,
                                  const ReportOptions& options) {
    const NumberText text = number_text(options);
    return fmt::format("{}: {} in all; median {}, P10 {}, P90 {}; {} rise, {} fall, {} stay.",
                       counted(networks, "network"), signed_text(moved.total.change(), text),
                       signed_text(moved.median, text), signed_text(moved.p10, text),
                       signed_text(moved.p90, text), moved.rising, moved.falling, moved.unchanged);
}

Section networks_section(const ContractDiff& diff, const std::string& work,
                         const ReportOptions& options) {
    Section section;
    section.title = work + " by network";
    std::vector<BeforeAfter> figures;
    std::vector<std::size_t> shown;
    for (const analysis::ProjectionDiff& network : diff.networks) {
        shown.push_back(shown.size());
        figures.push_back(work_of(network.totals, options));
    }
    if (figures.size() > most_rows_of_networks) {
        const analysis::DiffDistribution moved = analysis::distribution_of(figures);
        section.paragraphs.push_back(distribution_sentence(moved, figures.size(), options));
        section.paragraphs.emplace_back("Those that move most:");
        shown.clear();
        for (const analysis::Mover& mover : moved.largest)
            shown.push_back(mover.network);
    }
    section.table = networks_table(diff, shown, options);
    return section;
}

// Cost, funding, reimbursement and net, where any of them moves.
std::string money_sentence(const ContractDiff& diff) {
    const analysis::TotalsDiff& totals = focus_of(diff).figures.totals;
    std::vector<std::string> words;
    const auto add = [&](const char* what, const BeforeAfter& money) {
        if (money_text(money.change()) == money_text(0)) return;
        words.push_back(fmt::format("{} {}", what, signed_text(money.change(), money_text)));
    };
    add("cost", totals.cost);
    add("funding", totals.funding);
    add("reimbursement", totals.reimbursement);
    add("net", totals.net);
    return words.empty() ? std::string{} : "Money a year: " + joined(words) + '.';
}

Section edits_section(const ContractDiff& diff, const diagnostics::SourceFiles& files) {
    Section section;
    section.title = fmt::format("{}: {}", diff.contract, counted(diff.edits.size(), "edit"));
    section.paragraphs.push_back(
        fmt::format("Of the change in {}, each edit's part. The parts add up to the whole, in any "
                    "order of the edits.",
                    focus_of(diff).where));
    section.table = edits_for_people(diff, files);
    return section;
}

// The roles that move, the largest change first, and the word for the rest.
std::string role_changes(const ContractDiff& diff, const ReportOptions& options) {
    const NumberText text = number_text(options);
    std::vector<const analysis::RoleDiff*> moved;
    for (const analysis::RoleDiff& role : focus_of(diff).figures.roles) {
        if (text(work_of(role, options).change(), NumberStyle::people) != "0")
            moved.push_back(&role);
    }
    std::ranges::stable_sort(moved, std::ranges::greater{}, [&](const analysis::RoleDiff* role) {
        return std::abs(work_of(*role, options).change());
    });
    std::vector<std::string> words;
    for (const analysis::RoleDiff* role : moved) {
        if (words.size() == most_roles_named) break;
        words.push_back(fmt::format("{} {}", role_of(diff, role->pair).title,
                                    signed_text(work_of(*role, options).change(), text)));
    }
    if (words.empty()) return {};
    return fmt::format(" ({}{})", moved.size() > words.size() ? "most " : "", joined(words));
}

std::string contract_sentence(const ContractDiff& diff, const std::string& work,
                              const ReportOptions& options) {
    const BeforeAfter total = work_of(focus_of(diff).figures.totals, options);
    std::string text = fmt::format("{}: {} {} in {}{}", diff.contract,
                                   signed_text(total.change(), number_text(options)), work,
                                   focus_of(diff).where, role_changes(diff, options));
    if (diff.networks.size() > 1) {
        const std::size_t passing = analysis::networks_passing_capacity(diff.networks);
        text += fmt::format("; {} of {} pass their capacity", passing,
                            counted(diff.networks.size(), "network"));
    }
    return text + '.';
}

std::string list_of(const std::vector<std::string>& names, std::string_view what) {
    return fmt::format("{} {}: {}.", names.size() == 1 ? "Contract" : "Contracts", what,
                       joined(names));
}

}  // namespace

Report diff_report(const DiffSides& sides, const SpecsDiff& diff, const ReportOptions& options,
                   const diagnostics::SourceFiles& files) {
    Report report;
    report.marker = "pcnload diff";
    report.title = fmt::format("What changes from {} to {}", sides.base, sides.head);
    if (!diff.added.empty()) report.paragraphs.push_back(list_of(diff.added, "added"));
    if (!diff.removed.empty()) report.paragraphs.push_back(list_of(diff.removed, "removed"));
    std::vector<std::string> same;
    for (const ContractDiff& contract : diff.contracts) {
        if (contract.edits.empty()) {
            same.push_back(contract.contract);
            continue;
        }
        report.sections.push_back(edits_section(contract, files));
        const spec::Specification& specification = *contract.head->front().specification;
        const std::string work = work_words(options, specification.head.year);
        const std::string where = " in " + focus_of(contract).where;
        Table roles = roles_table(contract, options);
        if (!roles.rows.empty()) {
            report.sections.push_back(
                {capitalised(work) + " by role" + where, {}, std::move(roles), {}});
            Section services{capitalised(work) + " by service" + where,
                             {},
                             services_table(contract, options),
                             {}};
            std::string money = money_sentence(contract);
            if (!money.empty()) services.notes.push_back(std::move(money));
            report.sections.push_back(std::move(services));
            if (contract.networks.size() > 1) {
                report.sections.push_back(networks_section(contract, capitalised(work), options));
            }
        }
        report.verdict.push_back(contract_sentence(contract, work, options));
    }
    if (diff.is_empty()) {
        report.verdict.push_back(fmt::format("No edit between {} and {}.", sides.base, sides.head));
    } else if (!same.empty()) {
        report.notes.push_back("Without an edit: " + joined(same) + '.');
    }
    return report;
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
