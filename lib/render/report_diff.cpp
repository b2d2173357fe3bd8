#include "render/report_diff.hpp"

#include "render/diff_focus.hpp"
#include "render/edit_rows.hpp"
#include "render/guardrail_rows.hpp"
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
using analysis::SpecsDiff;

constexpr std::size_t most_roles_named = 3;

std::vector<Column> before_and_after(const std::string& what) {
    return {{"what", what, Align::left, 40},
            {"before", "before", Align::right, 0},
            {"after", "after", Align::right, 0},
            {"change", "change", Align::right, 0},
            {"wte_change", "WTE change", Align::right, 0},
            {"cost_change", "cost change, GBP a year", Align::right, 11}};
}

BeforeAfter on_basis(const BeforeAfter& per_week, const BeforeAfter& in_year,
                     const ReportOptions& options) {
    const BeforeAfter& hours = options.basis == Basis::year ? in_year : per_week;
    return {in_unit(hours.before, options), in_unit(hours.after, options)};
}

template <class Figures>
const BeforeAfter& in_wte(const Figures& of, const ReportOptions& options) {
    return options.basis == Basis::year ? of.wte_in_year : of.wte;
}

BeforeAfter work_of(const analysis::PartDiff& part, const ReportOptions& options) {
    if (options.unit == WorkUnit::wte) return in_wte(part, options);
    return on_basis(part.per_week, part.in_year, options);
}

BeforeAfter work_of(const analysis::TotalsDiff& totals, const ReportOptions& options) {
    if (options.unit == WorkUnit::wte) return in_wte(totals, options);
    return on_basis(totals.per_week, totals.in_year, options);
}

CellKind work_kind(const ReportOptions& options) {
    return options.unit == WorkUnit::wte ? CellKind::wte : CellKind::work;
}

void add_row(Table& table, const std::string& label, const analysis::PartDiff& part,
             const ReportOptions& options) {
    const BeforeAfter work = work_of(part, options);
    const bool moves = part.per_week.change() != 0 || part.in_year.change() != 0 ||
                       part.wte.change() != 0 || part.cost.change() != 0;
    if (!moves) return;
    const CellKind kind = work_kind(options);
    table.rows.push_back({{text_cell(label), number_cell(kind, work.before),
                           number_cell(kind, work.after), number_cell(kind, work.change()),
                           number_cell(CellKind::wte, in_wte(part, options).change()),
                           number_cell(CellKind::money, part.cost.change())}});
}

// Of the head where it has the part, else of the base.
template <class Pair, class Rows>
const auto& row_of(const Pair& pair, const Rows& base, const Rows& head) {
    return pair.head ? head[*pair.head] : base[*pair.base];
}

const spec::Role& role_of(const ContractDiff& diff, std::size_t place) {
    return row_of(diff.parts.roles[place], diff.written.base->roles, diff.written.head->roles);
}

Table roles_table(const ContractDiff& diff, const DiffFocus& focus, const ReportOptions& options) {
    Table table;
    table.columns = before_and_after("role");
    for (const analysis::RoleDiff& role : focus.figures.roles)
        add_row(table, role_of(diff, role.pair).title, role, options);
    return table;
}

Table services_table(const ContractDiff& diff, const DiffFocus& focus,
                     const ReportOptions& options) {
    Table table;
    table.columns = before_and_after("service");
    for (const analysis::PartDiff& service : focus.figures.services) {
        const spec::Service& row = row_of(diff.parts.services[service.pair],
                                          diff.written.base->services, diff.written.head->services);
        add_row(table, row.title.empty() ? row.id : row.title, service, options);
    }
    return table;
}

// "passes its capacity: Practice nurse".
std::string capacity_words(const ContractDiff& diff, const analysis::ProjectionDiff& network) {
    std::vector<std::string> passes;
    std::vector<std::string> comes_back;
    for (const analysis::RoleDiff& role : network.roles) {
        const spec::Role& row = role_of(diff, role.pair);
        if (row.employer == spec::Employer::community) continue;
        const std::string& title = row.title;
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
    // Nobody passes a capacity: no column says so.
    if (std::ranges::all_of(table.rows,
                            [](const Row& row) { return row.cells.back().text.empty(); })) {
        table.columns.pop_back();
        for (Row& row : table.rows)
            row.cells.pop_back();
    }
    return table;
}

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
    const analysis::DiffDistribution moved = analysis::distribution_of(figures);
    section.paragraphs.push_back(distribution_sentence(moved, figures.size(), options));
    if (figures.size() > most_rows_of_networks) {
        section.paragraphs.emplace_back("Those that move most:");
        shown.clear();
        for (const analysis::Mover& mover : moved.largest)
            shown.push_back(mover.network);
    }
    section.table = networks_table(diff, shown, options);
    return section;
}

// Cost, funding, reimbursement and net, where any of them moves.
std::string money_sentence(const DiffFocus& focus) {
    const analysis::TotalsDiff& totals = focus.figures.totals;
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

Section edits_section(const ContractDiff& diff, const DiffFocus& focus,
                      const diagnostics::SourceFiles& files) {
    Section section;
    section.title = fmt::format("{}: {}", diff.contract, counted(diff.edits.size(), "edit"));
    section.paragraphs.push_back(
        fmt::format("Of the change in {}, each edit's part. The parts add up to the whole, in any "
                    "order of the edits.",
                    focus.where));
    section.table = edits_for_people(diff, focus.shares, files);
    return section;
}

// Whether anything is left of it where people read.
bool is_seen(double change, NumberText text) {
    return text(change, NumberStyle::bare).find_first_of("123456789") != std::string::npos;
}

// The roles that move, the largest change first, and the word for the rest.
std::string role_changes(const ContractDiff& diff, const DiffFocus& focus,
                         const ReportOptions& options) {
    const NumberText text = number_text(options);
    std::vector<const analysis::RoleDiff*> moved;
    for (const analysis::RoleDiff& role : focus.figures.roles) {
        if (is_seen(work_of(role, options).change(), text)) moved.push_back(&role);
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

std::string contract_sentence(const ContractDiff& diff, const DiffFocus& focus,
                              const std::string& work, const ReportOptions& options) {
    const BeforeAfter total = work_of(focus.figures.totals, options);
    std::string text = fmt::format("{}: {} {} in {}{}", diff.contract,
                                   signed_text(total.change(), number_text(options)), work,
                                   focus.where, role_changes(diff, focus, options));
    const analysis::TotalsDiff& totals = focus.figures.totals;
    if (options.basis == Basis::week && is_seen(totals.in_year.change(), work_text)) {
        text += fmt::format("; {} hours in {}", signed_text(totals.in_year.change(), work_text),
                            diff.written.head->head.year.text());
    }
    if (is_seen(totals.net.change(), money_text)) {
        text += fmt::format("; net {} a year", signed_text(totals.net.change(), money_text));
    }
    const std::size_t passing = analysis::networks_passing_capacity(diff.networks);
    if (diff.networks.size() > 1 && passing > 0) {
        text += fmt::format("; {} of {} newly pass their capacity", passing,
                            counted(diff.networks.size(), "network"));
    }
    return text + '.';
}

bool moves_anything(const ContractDiff& diff) {
    return std::ranges::any_of(diff.networks, [](const analysis::ProjectionDiff& network) {
        const analysis::TotalsDiff& totals = network.totals;
        return is_seen(totals.per_week.change(), work_text) ||
               is_seen(totals.in_year.change(), work_text) ||
               is_seen(totals.wte.change(), wte_text) || is_seen(totals.net.change(), money_text);
    });
}

std::string list_of(const std::vector<std::string>& names, std::string_view what) {
    return fmt::format("{} {}: {}.", names.size() == 1 ? "Contract" : "Contracts", what,
                       joined(names));
}

void add_contract(Report& report, const ContractDiff& contract, const DiffFocus& focus,
                  const ReportOptions& options, const diagnostics::SourceFiles& files) {
    const std::string work = work_words(options, contract.written.head->head.year);
    report.sections.push_back(edits_section(contract, focus, files));
    std::string money = money_sentence(focus);
    if (!money.empty()) report.sections.back().notes.push_back(std::move(money));
    Table roles = roles_table(contract, focus, options);
    if (!roles.rows.empty()) {
        const std::string where = " in " + focus.where;
        report.sections.push_back(
            {capitalised(work) + " by role" + where, {}, std::move(roles), {}, true});
        report.sections.push_back({capitalised(work) + " by service" + where,
                                   {},
                                   services_table(contract, focus, options),
                                   {},
                                   true});
    }
    if (contract.networks.size() > 1 && moves_anything(contract)) {
        report.sections.push_back(networks_section(contract, capitalised(work), options));
    }
    report.verdict.push_back(contract_sentence(contract, focus, work, options));
}

// Drivers that networks do not count, after the edit.
std::string estimates_of(const SpecsDiff& diff) {
    std::vector<const analysis::Projection*> all;
    for (const ContractDiff& contract : diff.contracts) {
        for (const analysis::Projection& projection : *contract.head)
            all.push_back(&projection);
    }
    return estimates_sentence(all);
}

}  // namespace

Report diff_report(const DiffSides& sides, const SpecsDiff& diff,
                   const analysis::GuardrailReport* guardrails, const ReportOptions& options,
                   const diagnostics::SourceFiles& files) {
    Report report;
    report.marker = "pcnload diff";
    report.title = fmt::format("What changes from {} to {}", sides.base, sides.head);
    if (!diff.added.empty()) report.paragraphs.push_back(list_of(diff.added, "added"));
    if (!diff.removed.empty()) report.paragraphs.push_back(list_of(diff.removed, "removed"));
    if (guardrails != nullptr) report.sections.push_back(guardrails_section(*guardrails, diff));
    std::vector<std::string> same;
    for (const ContractDiff& contract : diff.contracts) {
        if (contract.edits.empty()) {
            same.push_back(contract.contract);
            continue;
        }
        add_contract(report, contract, focus_of(contract, sides.has_set), options, files);
    }
    if (guardrails != nullptr) report.verdict.push_back(guardrails_sentence(*guardrails));
    if (std::string estimates = estimates_of(diff); !diff.is_empty() && !estimates.empty()) {
        report.notes.push_back(std::move(estimates));
    }
    if (diff.is_empty()) {
        report.verdict.push_back(fmt::format("No edit between {} and {}.", sides.base, sides.head));
    } else if (!same.empty()) {
        report.notes.push_back("Without an edit: " + joined(same) + '.');
    }
    return report;
}

}  // namespace pcnload::render
