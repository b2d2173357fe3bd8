#include "scenario/settings_csv.hpp"

#include "diagnostics/nearest_name.hpp"
#include "scenario/setting.hpp"
#include "spec/csv_rows.hpp"
#include "yaml/scalars.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>

namespace pcnload::scenario {

namespace {

using diagnostics::Code;
using spec::CsvCell;
using spec::CsvRow;

enum class ColumnKind : std::uint8_t { scenario, title, base, address, unknown };

struct Column {
    ColumnKind kind{};
    std::string heading;
    SourceSpan span;
    std::uint32_t text_begin = 0;  // of the heading, within its quotes
};

constexpr std::array<std::pair<std::string_view, ColumnKind>, 3> own_columns{{
    {"scenario", ColumnKind::scenario},
    {"title", ColumnKind::title},
    {"base", ColumnKind::base},
}};

std::string row_text(const CsvRow& row) { return "row " + std::to_string(row.number); }

std::string place_text(const CsvRow& row, const Column& column) {
    return row_text(row) + ", column `" + column.heading + "`: ";
}

// The text within its quotes.
std::uint32_t text_begin(const CsvCell& cell) {
    const bool quoted = cell.span.end - cell.span.begin > cell.text.size();
    return cell.span.begin + (quoted ? 1 : 0);
}

class SettingsReader {
public:
    SettingsReader(diagnostics::FileIndex file, const spec::Library& library,
                   const std::optional<Scenario>& base, Diagnostics& diagnostics)
        : file_(file), library_(library), base_(base), diagnostics_(diagnostics) {}

    std::vector<Scenario> read(std::string_view text);

private:
    void read_row(const CsvRow& row);
    void read_heading(const CsvRow& row);
    void read_scenario(const CsvRow& row);
    void read_id(const CsvRow& row, const Column& column, const CsvCell& cell, Scenario& scenario);
    void add_setting(const Column& column, const CsvCell& cell, Scenario& scenario);
    const Scenario* find_base(const CsvRow& row, const Column& column, const CsvCell& cell);
    void report(Code code, std::string message, SourceSpan span, std::string hint) {
        diagnostics_.add({code, std::move(message), span, std::move(hint), {}});
    }

    diagnostics::FileIndex file_;
    const spec::Library& library_;
    const std::optional<Scenario>& base_;
    Diagnostics& diagnostics_;
    std::vector<Column> columns_;
    bool has_heading_ = false;
    std::map<std::string, std::optional<Scenario>, std::less<>> bases_;
    struct FirstRow {
        std::size_t row = 0;
        SourceSpan span;
    };
    std::unordered_map<std::string, FirstRow> ids_;
    std::vector<Scenario> scenarios_;
};

void SettingsReader::read_heading(const CsvRow& row) {
    std::unordered_map<std::string_view, SourceSpan> headings;
    for (const CsvCell& cell : row.cells) {
        Column column{ColumnKind::address, std::string(cell.text), cell.span, text_begin(cell)};
        for (const auto& [name, kind] : own_columns) {
            if (cell.text == name) column.kind = kind;
        }
        const auto [first, is_new] = headings.emplace(cell.text, cell.span);
        if (cell.text.empty()) {
            column.kind = ColumnKind::unknown;
            report(Code::unknown_column,
                   row_text(row) + ", column " + std::to_string(columns_.size() + 1) +
                       ": the heading is empty",
                   cell.span, "name an address, as behind `--set`, or remove the column");
        } else if (!is_new) {
            column.kind = ColumnKind::unknown;
            diagnostics_.add({Code::duplicate_id,
                              row_text(row) + ": the column `" + column.heading + "` stands twice",
                              cell.span,
                              "keep one of them",
                              {{first->second, "it stands here first"}}});
        } else if (column.kind == ColumnKind::address &&
                   !read_address(setting_text(cell.text, file_, column.text_begin), diagnostics_)) {
            column.kind = ColumnKind::unknown;
        }
        columns_.push_back(std::move(column));
    }
    if (std::ranges::find(columns_, ColumnKind::scenario, &Column::kind) == columns_.end()) {
        report(Code::bad_csv, "the heading has no column `scenario`", row.span,
               "each scenario needs its id");
    }
}

void SettingsReader::read_id(const CsvRow& row, const Column& column, const CsvCell& cell,
                             Scenario& scenario) {
    if (!yaml::is_id(cell.text)) {
        report(Code::bad_id,
               place_text(row, column) + (cell.text.empty()
                                              ? "no id is given"
                                              : '`' + std::string(cell.text) + "` is no id"),
               cell.span, "write small letters, digits and single hyphens, as in `slow-rounds`");
        return;
    }
    scenario.id = cell.text;
    const auto [first, is_new] = ids_.emplace(scenario.id, FirstRow{row.number, cell.span});
    if (is_new) return;
    diagnostics_.add({Code::duplicate_id,
                      place_text(row, column) + '`' + scenario.id + "` stands in row " +
                          std::to_string(first->second.row) + " too",
                      cell.span,
                      "give each scenario an id of its own",
                      {{first->second.span, "it stands here first"}}});
}

// Read once for all rows that name it.
const Scenario* SettingsReader::find_base(const CsvRow& row, const Column& column,
                                          const CsvCell& cell) {
    const auto known = bases_.find(cell.text);
    if (known != bases_.end()) return known->second ? &*known->second : nullptr;
    const auto names = scenario_names(library_);
    if (std::ranges::find(names, cell.text) == names.end()) {
        report(Code::unknown_choice,
               place_text(row, column) + "there is no scenario `" + std::string(cell.text) + '`',
               cell.span, diagnostics::did_you_mean(cell.text, names));
        return nullptr;
    }
    const auto [added, is_new] =
        bases_.emplace(std::string(cell.text), find_scenario(library_, cell.text, diagnostics_));
    return added->second ? &*added->second : nullptr;
}

void SettingsReader::add_setting(const Column& column, const CsvCell& cell, Scenario& scenario) {
    // The place of the heading: an address that leads nowhere is told once, not for each row.
    const yaml::Node address = setting_text(column.heading, file_, column.text_begin);
    yaml::Node value = setting_text(cell.text, file_, text_begin(cell));
    auto change = make_setting(address, std::move(value), cell.span, diagnostics_);
    if (change) scenario.changes.push_back(std::move(*change));
}

void SettingsReader::read_scenario(const CsvRow& row) {
    Scenario own;
    const Scenario* base = base_ ? &*base_ : nullptr;
    bool names_base = false;
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        const CsvCell& cell = row.cells[i];
        const Column& column = columns_[i];
        if (column.kind == ColumnKind::scenario) {
            read_id(row, column, cell, own);
        } else if (column.kind == ColumnKind::title) {
            own.title = cell.text;
        } else if (column.kind == ColumnKind::base && !cell.text.empty()) {
            names_base = true;
            base = find_base(row, column, cell);
        } else if (column.kind == ColumnKind::address && !cell.text.empty()) {
            add_setting(column, cell, own);
        }
    }
    if (base == nullptr) {
        if (!names_base) {
            report(Code::base_missing,
                   row_text(row) + ": the scenario does not say what it changes", row.span,
                   "name a contract or a scenario in a column `base`");
        }
        return;
    }
    own.contract = base->contract;
    own.source = base->source;
    own.note = base->note;
    if (own.title.empty()) own.title = base->title;
    own.changes.insert(own.changes.begin(), base->changes.begin(), base->changes.end());
    scenarios_.push_back(std::move(own));
}

void SettingsReader::read_row(const CsvRow& row) {
    if (!has_heading_) {
        has_heading_ = true;
        read_heading(row);
        return;
    }
    if (row.cells.size() != columns_.size()) {
        report(Code::cells_miscounted,
               row_text(row) + " has " + std::to_string(row.cells.size()) + " cells, the heading " +
                   std::to_string(columns_.size()),
               row.span,
               row.cells.size() > columns_.size() ? "put a text with a comma in it in quotes"
                                                  : "leave the cell of a value not set empty");
        return;
    }
    read_scenario(row);
}

std::vector<Scenario> SettingsReader::read(std::string_view text) {
    const std::size_t errors = diagnostics_.errors_told();
    spec::CsvRows rows(file_, diagnostics_, [this](const CsvRow& row) { read_row(row); });
    rows.feed(text);
    rows.finish();
    if (scenarios_.empty() && diagnostics_.errors_told() == errors) {
        report(Code::bad_csv,
               has_heading_ ? "no scenario stands beneath the heading" : "the file has no heading",
               {file_, 0, 0},
               has_heading_ ? "give one row a scenario"
                            : "the first row names the columns: `scenario`, `base`, addresses");
    }
    return std::move(scenarios_);
}

}  // namespace

std::vector<Scenario> read_settings_csv(std::string_view text, diagnostics::FileIndex file,
                                        const spec::Library& library,
                                        const std::optional<Scenario>& base,
                                        Diagnostics& diagnostics) {
    return SettingsReader(file, library, base, diagnostics).read(text);
}

}  // namespace pcnload::scenario
