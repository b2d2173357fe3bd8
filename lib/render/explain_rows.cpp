#include "render/explain_rows.hpp"

#include "render/factor_text.hpp"

#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::ActivityExplanation;
using analysis::Explanation;
using analysis::Factor;
using analysis::Field;
using analysis::Hours;
using analysis::Part;
using spec::Specification;

constexpr std::array<std::string_view, 5> field_words{"population", "frequency", "duration",
                                                      "staff", "already done"};

bool is_idle(const Part& part) {
    return part.hours.per_week == 0 && part.hours.in_year == 0 && part.pending_per_week == 0;
}

std::string part_label(const Specification& specification, const Part& part) {
    if (const auto* index = std::get_if<spec::ActivityIndex>(&part.subject)) {
        const spec::Activity& activity = specification.activities[*index];
        const spec::Requirement& requirement = specification.requirements[activity.requirement];
        return fmt::format("{}/{}{}", requirement.id, activity.id,
                           requirement.implied ? " (implied)" : "");
    }
    if (const auto* index = std::get_if<spec::RequirementIndex>(&part.subject)) {
        const spec::Requirement& requirement = specification.requirements[*index];
        return requirement.id + (requirement.implied ? " (implied)" : "");
    }
    return analysis::address_of(specification, part.subject);
}

spec::ServiceIndex service_of(const Specification& specification, const Part& part) {
    if (const auto* index = std::get_if<spec::ActivityIndex>(&part.subject)) {
        return specification.activities[*index].service;
    }
    if (const auto* index = std::get_if<spec::RequirementIndex>(&part.subject)) {
        return specification.requirements[*index].service;
    }
    return {};
}

std::vector<const Part*> largest_first(const std::vector<Part>& parts) {
    std::vector<const Part*> sorted;
    for (const Part& part : parts)
        if (!is_idle(part)) sorted.push_back(&part);
    std::ranges::stable_sort(sorted, [](const Part* a, const Part* b) {
        if (a->hours.per_week != b->hours.per_week) return a->hours.per_week > b->hours.per_week;
        return a->hours.in_year > b->hours.in_year;
    });
    return sorted;
}

void add_hours(Row& row, const Hours& hours) {
    row.cells.push_back(number_cell(CellKind::work, hours.per_week));
    row.cells.push_back(number_cell(CellKind::work, hours.in_year));
}

Row part_row(const Explanation& explanation, const Part& part, bool pending) {
    const Specification& specification = *explanation.projection->specification;
    // A role works in many services: there an activity needs its whole address.
    const bool of_role = std::holds_alternative<spec::RoleIndex>(explanation.subject);
    const std::string& service = specification.services[service_of(specification, part)].id;
    Row row{{text_cell((of_role ? service + '/' : "") + part_label(specification, part))}};
    add_hours(row, part.hours);
    if (pending) row.cells.push_back(number_cell(CellKind::work, part.pending_per_week));
    row.cells.push_back(text_cell(std::string(spec::word(part.evidence))));
    return row;
}

std::string note_text(const Factor& factor, Footnotes& footnotes,
                      const diagnostics::SourceFiles& files) {
    std::string text = factor.title;
    const auto add = [&](const std::string& more) {
        if (more.empty()) return;
        if (!text.empty()) text += "; ";
        text += more;
    };
    add(factor.note);
    if (factor.source) add("source " + footnotes.mark(*factor.source));
    add(files.place_text(factor.span));
    return text;
}

// One less the shares of the others, which stand in rows of their own.
bool is_plain_rest(const Factor& factor) {
    return factor.rest && std::ranges::all_of(factor.parts, [](const Factor& part) {
               return part.sign < 0 || (part.name.empty() && part.value == 1);
           });
}

class FactorRows {
public:
    FactorRows(Table& table, Footnotes& footnotes, const diagnostics::SourceFiles& files)
        : table_(table), footnotes_(footnotes), files_(files) {}

    // `role` is whose share it is, of staff.
    void add(const Factor& factor, std::string label, const std::string& role, int depth) {
        Row row;
        const std::string indent(static_cast<std::size_t>(depth) * 2, ' ');
        const std::string by = role.empty() ? "" : role + ": ";
        row.cells = {text_cell(std::move(label)), text_cell(indent + by + factor_name(factor)),
                     text_cell(factor_value(factor, files_)), text_cell(factor_range(factor)),
                     text_cell(factor_grade(factor))};
        table_.rows.push_back(std::move(row));
        if (factor.name.empty() || footnotes_.is_new(factor.name)) add_note(factor, depth);
        if (is_plain_rest(factor)) return;
        for (const Factor& part : factor.parts)
            add(part, "", "", depth + 1);
    }

private:
    void add_note(const Factor& factor, int depth) {
        const std::string note = note_text(factor, footnotes_, files_);
        if (note.empty()) return;
        Row aside{{text_cell(note)}, RowKind::aside};
        aside.indent = 2 + static_cast<std::size_t>(depth);
        table_.rows.push_back(std::move(aside));
    }

    Table& table_;
    Footnotes& footnotes_;
    const diagnostics::SourceFiles& files_;
};

}  // namespace

std::string Footnotes::mark(spec::SourceIndex source) {
    auto place = std::ranges::find(sources_, source);
    if (place == sources_.end()) place = sources_.insert(place, source);
    return fmt::format("[{}]", place - sources_.begin() + 1);
}

bool Footnotes::is_new(const std::string& name) { return names_.insert(name).second; }

std::vector<std::string> Footnotes::sentences(const Specification& specification) const {
    std::vector<std::string> sentences;
    for (std::size_t i = 0; i < sources_.size(); ++i) {
        const std::string source = source_text(specification.sources[sources_[i]]);
        sentences.push_back(fmt::format("[{}] {}", i + 1, source));
    }
    return sentences;
}

std::string source_text(const spec::Source& source) {
    std::string text;
    for (const std::string& part : {source.title, source.publisher, source.date, source.url}) {
        if (part.empty()) continue;
        if (!text.empty()) text += ", ";
        text += part;
    }
    return text.empty() ? source.id : text;
}

Table parts_table(const Explanation& explanation) {
    const Specification& specification = *explanation.projection->specification;
    const bool pending = explanation.pending_per_week > 0;
    const bool whole = std::holds_alternative<analysis::Whole>(explanation.subject);
    Table table;
    table.columns = {
        {"part", "part", Align::left, 52},
        {"hours_per_week", "hours a week", Align::right, 8},
        {"hours_in_year", "hours in " + specification.head.year.text(), Align::right, 8}};
    if (pending) {
        table.columns.push_back({"not_yet_started", "a week, from next year", Align::right, 9});
    }
    table.columns.push_back({"evidence", "weakest evidence", Align::left, 9});
    const std::vector<const Part*> sorted = largest_first(explanation.parts);
    for (std::size_t i = 0; i < specification.services.size(); ++i) {
        const spec::ServiceIndex service{static_cast<std::uint32_t>(i)};
        bool first = whole;
        for (const Part* part : sorted) {
            if (service_of(specification, *part) != service) continue;
            if (first) table.rows.push_back(heading_row(specification.services[service].id));
            first = false;
            table.rows.push_back(part_row(explanation, *part, pending));
        }
    }
    if (!whole) {
        std::ranges::stable_sort(table.rows, std::ranges::greater{},
                                 [](const Row& row) { return row.cells[1].number; });
    } else {
        table.rows.push_back(heading_row("In all"));
    }
    Row total{{text_cell("All")}, RowKind::total};
    add_hours(total, explanation.total);
    if (pending) total.cells.push_back(number_cell(CellKind::work, explanation.pending_per_week));
    table.rows.push_back(std::move(total));
    return table;
}

IdleParts idle_parts(const Explanation& explanation) {
    const Specification& specification = *explanation.projection->specification;
    IdleParts idle;
    for (const Part& part : explanation.parts) {
        if (!is_idle(part)) continue;
        const auto* requirement = std::get_if<spec::RequirementIndex>(&part.subject);
        const bool workless =
            requirement != nullptr && specification.requirements[*requirement].activities.empty();
        (workless ? idle.workless : idle.at_rest).push_back(part_label(specification, part));
    }
    return idle;
}

Table factors_table(const Specification& specification, const ActivityExplanation& activity,
                    Footnotes& footnotes, const diagnostics::SourceFiles& files) {
    Table table;
    table.columns = {{"field", "field", Align::left, 0},
                     {"factor", "factor", Align::left, 44},
                     {"value", "value", Align::left, 34},
                     {"range", "range", Align::left, 20},
                     {"evidence", "evidence", Align::left, 20}};
    FactorRows rows(table, footnotes, files);
    std::optional<Field> last;
    for (const Factor& factor : activity.factors) {
        const bool repeated = last == factor.field;
        const std::string_view word = field_words[static_cast<std::size_t>(factor.field)];
        const std::string role = factor.role ? specification.roles[*factor.role].id : "";
        rows.add(factor, repeated ? "" : std::string(word), role, 0);
        last = factor.field;
    }
    return table;
}

Table roles_table(const Explanation& explanation, const std::vector<analysis::RoleHours>& roles,
                  const Hours& total, bool with_shares) {
    const Specification& specification = *explanation.projection->specification;
    Table table;
    table.columns.push_back({"role", "role", Align::left, 44});
    if (with_shares) table.columns.push_back({"share", "share", Align::right, 8});
    table.columns.push_back({"hours_per_week", "hours a week", Align::right, 8});
    table.columns.push_back(
        {"hours_in_year", "hours in " + specification.head.year.text(), Align::right, 8});
    table.columns.push_back({"wte", "WTE required", Align::right, 8});
    double wte = 0;
    for (const analysis::RoleHours& role : roles) {
        const spec::Role& staff = specification.roles[role.role];
        const bool others = staff.employer == spec::Employer::community;
        Row row{{text_cell(staff.title + (others ? " (employed by others)" : ""))}};
        if (with_shares) row.cells.push_back(number_cell(CellKind::share, role.share));
        add_hours(row, role.hours);
        row.cells.push_back(number_cell(CellKind::wte, role.wte));
        table.rows.push_back(std::move(row));
        wte += role.wte;
    }
    Row sum{{text_cell("All")}, RowKind::total};
    if (with_shares) sum.cells.emplace_back();
    add_hours(sum, total);
    sum.cells.push_back(number_cell(CellKind::wte, wte));
    table.rows.push_back(std::move(sum));
    return table;
}

}  // namespace pcnload::render
