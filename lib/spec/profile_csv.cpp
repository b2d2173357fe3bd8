#include "spec/profile_csv.hpp"

#include "diagnostics/nearest_name.hpp"
#include "spec/csv_rows.hpp"
#include "spec/readers.hpp"
#include "units/number_text.hpp"
#include "yaml/scalars.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

namespace pcnload::spec {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostic;

// The cells of an unknown column are passed over.
enum class ColumnKind : std::uint8_t { pcn, name, driver, wte, free, tag, unknown };

struct Column {
    ColumnKind kind{};
    std::string id;       // of the driver, the role or the tag
    std::string heading;  // as it stands in the file
    SourceSpan span;
};

constexpr std::string_view staff_prefix = "staff.";
constexpr std::string_view wte_suffix = ".wte";
constexpr std::string_view free_suffix = ".free";
constexpr std::string_view tag_prefix = "tag.";

constexpr std::size_t longest_shown = 60;

std::string shown(std::string_view text) {
    if (text.size() <= longest_shown) return '`' + std::string(text) + '`';
    std::size_t end = longest_shown;
    while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) {
        --end;  // not in the middle of a character
    }
    return '`' + std::string(text.substr(0, end)) + "...`";
}

// `staff.ROLE.wte` or `staff.ROLE.free`.
std::optional<Column> staff_column(std::string_view heading) {
    if (!heading.starts_with(staff_prefix)) return std::nullopt;
    const bool free = heading.ends_with(free_suffix);
    const std::string_view suffix = free ? free_suffix : wte_suffix;
    if (!heading.ends_with(suffix) || heading.size() < staff_prefix.size() + suffix.size()) {
        return std::nullopt;
    }
    heading.remove_prefix(staff_prefix.size());
    heading.remove_suffix(suffix.size());
    if (!yaml::is_id(heading)) return std::nullopt;
    return Column{free ? ColumnKind::free : ColumnKind::wte, std::string(heading), {}, {}};
}

std::optional<Column> column_of(std::string_view heading) {
    if (heading == "pcn") return Column{ColumnKind::pcn, {}, {}, {}};
    if (heading == "name") return Column{ColumnKind::name, {}, {}, {}};
    if (heading.starts_with(tag_prefix) && heading.size() > tag_prefix.size()) {
        return Column{ColumnKind::tag, std::string(heading.substr(tag_prefix.size())), {}, {}};
    }
    if (auto column = staff_column(heading)) return column;
    if (yaml::is_name(heading)) return Column{ColumnKind::driver, std::string(heading), {}, {}};
    return std::nullopt;
}

// The nearest heading that could be meant by one that is none.
std::string heading_hint(std::string_view heading) {
    std::string lower(heading);
    for (char& c : lower)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    std::vector<std::string> near{"pcn", "name"};
    const std::size_t dot = lower.find('.');
    const std::size_t last = lower.rfind('.');
    if (dot != last) {
        const std::string role = lower.substr(dot, last - dot);
        near.push_back("staff" + role + std::string(wte_suffix));
        near.push_back("staff" + role + std::string(free_suffix));
    } else if (dot != std::string::npos) {
        near.push_back("tag" + lower.substr(dot));
    }
    std::string name = lower;
    for (char& c : name)
        c = c == ' ' || c == '-' ? '_' : c;
    if (yaml::is_name(name)) near.insert(near.begin(), name);
    const std::vector<std::string_view> names(near.begin(), near.end());
    std::string hint = diagnostics::did_you_mean(lower, names);
    if (hint.empty()) {
        hint =
            "columns are `pcn`, `name`, drivers, `staff.ROLE.wte`, `staff.ROLE.free`, `tag.NAME`";
    }
    return hint;
}

}  // namespace

class ProfileCsv::Reader {
public:
    Reader(diagnostics::FileIndex file, Diagnostics& diagnostics)
        : file_(file),
          diagnostics_(diagnostics),
          errors_before_(diagnostics.errors_told()),
          rows_(file, diagnostics, [this](const CsvRow& row) { read(row); }) {}

    void feed(std::string_view piece) { rows_.feed(piece); }
    [[nodiscard]] bool stopped() const { return rows_.stopped(); }
    std::vector<Profile> finish();

private:
    void read(const CsvRow& row);
    void read_heading(const CsvRow& row);
    void check_heading(const CsvRow& row);
    [[nodiscard]] bool has_column(ColumnKind kind, std::string_view id) const;
    void read_cell(const CsvRow& row, const Column& column, const CsvCell& cell, Profile& profile);
    std::optional<double> number(const CsvRow& row, const Column& column, const CsvCell& cell);
    void add_profile(const CsvRow& row, Profile profile);
    void report_cell(const CsvRow& row, const Column& column, Diagnostic diagnostic);

    diagnostics::FileIndex file_;
    Diagnostics& diagnostics_;
    std::size_t errors_before_;
    CsvRows rows_;
    std::vector<Column> columns_;
    bool has_heading_ = false;
    bool damaged_heading_ = false;
    std::vector<Profile> profiles_;
    struct FirstRow {
        std::size_t row = 0;
        SourceSpan span;
    };
    std::unordered_map<std::string, FirstRow> codes_;
};

void ProfileCsv::Reader::read(const CsvRow& row) {
    if (!has_heading_) {
        has_heading_ = true;
        read_heading(row);
        return;
    }
    if (row.cells.size() != columns_.size()) {
        diagnostics_.add(
            {Code::cells_miscounted,
             "row " + std::to_string(row.number) + " has " + std::to_string(row.cells.size()) +
                 " cells, the heading " + std::to_string(columns_.size()),
             row.span,
             row.cells.size() > columns_.size() ? "put a text with a comma in it in quotes"
                                                : "leave the cell of a value not given empty",
             {}});
        return;
    }
    Profile profile;
    profile.span = row.span;
    const std::size_t errors = diagnostics_.errors_told();
    for (std::size_t i = 0; i < columns_.size(); ++i) {
        if (!row.cells[i].text.empty()) read_cell(row, columns_[i], row.cells[i], profile);
    }
    profile.damaged = damaged_heading_ || diagnostics_.errors_told() != errors;
    add_profile(row, std::move(profile));
}

void ProfileCsv::Reader::read_heading(const CsvRow& row) {
    const std::size_t errors = diagnostics_.errors_told();
    std::unordered_map<std::string_view, SourceSpan> headings;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        const CsvCell& cell = row.cells[i];
        const auto [first, is_new] = headings.emplace(cell.text, cell.span);
        auto column = column_of(cell.text);
        if (!column) {
            diagnostics_.add({Code::unknown_column,
                              "row " + std::to_string(row.number) + ", column " +
                                  std::to_string(i + 1) + ": " +
                                  (cell.text.empty() ? std::string("the heading is empty")
                                                     : shown(cell.text) + " is no known column"),
                              cell.span,
                              heading_hint(cell.text),
                              {}});
            columns_.push_back({ColumnKind::unknown, {}, {}, cell.span});
            continue;
        }
        if (!is_new) {
            diagnostics_.add({Code::duplicate_id,
                              "row " + std::to_string(row.number) + ": the column " +
                                  shown(cell.text) + " stands twice",
                              cell.span,
                              "keep one of them",
                              {{first->second, "it stands here first"}}});
            column->kind = ColumnKind::unknown;
        }
        column->heading = cell.text;
        column->span = cell.span;
        columns_.push_back(std::move(*column));
    }
    check_heading(row);
    damaged_heading_ = diagnostics_.errors_told() != errors;
}

bool ProfileCsv::Reader::has_column(ColumnKind kind, std::string_view id) const {
    return std::ranges::any_of(
        columns_, [&](const Column& column) { return column.kind == kind && column.id == id; });
}

// There is a `pcn`, and a count of staff for each share of them that is free.
void ProfileCsv::Reader::check_heading(const CsvRow& row) {
    if (!has_column(ColumnKind::pcn, {})) {
        diagnostics_.add({Code::bad_csv,
                          "the heading has no column `pcn`",
                          row.span,
                          "each network needs its code",
                          {}});
    }
    for (const Column& column : columns_) {
        if (column.kind != ColumnKind::free || has_column(ColumnKind::wte, column.id)) continue;
        diagnostics_.add({Code::unknown_column,
                          "row " + std::to_string(row.number) + ": " + shown(column.heading) +
                              " stands without `staff." + column.id + ".wte`",
                          column.span,
                          "say how many there are, too",
                          {}});
    }
}

void ProfileCsv::Reader::report_cell(const CsvRow& row, const Column& column,
                                     Diagnostic diagnostic) {
    diagnostic.message = "row " + std::to_string(row.number) + ", column " + shown(column.heading) +
                         ": " + diagnostic.message;
    diagnostics_.add(std::move(diagnostic));
}

// A count, or the share that is free.
std::optional<double> ProfileCsv::Reader::number(const CsvRow& row, const Column& column,
                                                 const CsvCell& cell) {
    const units::NumberRead plain = units::read_whole_number_text(cell.text);
    const bool share = column.kind == ColumnKind::free;
    if (plain.fault == units::NumberFault::none && !(share && plain.value > 1)) return plain.value;
    // What is not so simple is read, and its mistakes told, as in YAML.
    yaml::Node node;
    node.text = cell.text;
    node.span = cell.span;
    Diagnostics found;
    const auto value =
        share ? read_free_share(node, found)
              : yaml::read_count(
                    node, column.kind == ColumnKind::wte ? "the WTE in post" : "a count", found);
    for (const Diagnostic& diagnostic : found.all())
        report_cell(row, column, diagnostic);
    return value;
}

void ProfileCsv::Reader::read_cell(const CsvRow& row, const Column& column, const CsvCell& cell,
                                   Profile& profile) {
    const bool is_text = column.kind == ColumnKind::pcn || column.kind == ColumnKind::name ||
                         column.kind == ColumnKind::tag;
    if (is_text && cell.text.size() > yaml::longest_text) {
        report_cell(
            row, column,
            {Code::bad_text, "the text is over 20,000 bytes long", cell.span, "keep it short", {}});
        return;
    }
    switch (column.kind) {
        case ColumnKind::pcn:
            profile.pcn = cell.text;
            profile.span = cell.span;
            return;
        case ColumnKind::name:
            profile.name = cell.text;
            return;
        case ColumnKind::tag:
            profile.tags.push_back({column.id, std::string(cell.text)});
            return;
        case ColumnKind::driver:
            // The place of the heading: a driver that is not known is told once, not for each row.
            if (const auto count = number(row, column, cell)) {
                profile.counts.put({column.id, *count, 0, column.span});
            }
            return;
        case ColumnKind::unknown:
            return;
        case ColumnKind::wte:
        case ColumnKind::free:
            break;
    }
    const auto value = number(row, column, cell);
    if (!value) return;
    ProfileStaff* staff = profile.staff.find(column.id);
    if (staff == nullptr) staff = &profile.staff.put({column.id, -1, 0, column.span});
    (column.kind == ColumnKind::wte ? staff->wte : staff->free) = *value;
}

void ProfileCsv::Reader::add_profile(const CsvRow& row, Profile profile) {
    if (profile.pcn.empty()) {
        if (!has_column(ColumnKind::pcn, {})) return;  // told of the heading
        diagnostics_.add({Code::missing_key,
                          "row " + std::to_string(row.number) + ", column `pcn`: no code is given",
                          row.span,
                          "give each network its code",
                          {}});
        return;
    }
    // A share that is free of staff not given says nothing.
    profile.staff.erase_if([](const ProfileStaff& staff) { return staff.wte < 0; });
    const auto [first, is_new] = codes_.emplace(profile.pcn, FirstRow{row.number, profile.span});
    if (!is_new) {
        diagnostics_.add(
            {Code::duplicate_pcn,
             "row " + std::to_string(row.number) + ", column `pcn`: " + shown(profile.pcn) +
                 " stands in row " + std::to_string(first->second.row) + " too",
             profile.span,
             "remove one of the rows, or correct its code",
             {{first->second.span, "row " + std::to_string(first->second.row) + " is here"}}});
        return;
    }
    profiles_.push_back(std::move(profile));
}

std::vector<Profile> ProfileCsv::Reader::finish() {
    rows_.finish();
    if (diagnostics_.errors_told() == errors_before_ && profiles_.empty()) {
        diagnostics_.add(
            {Code::bad_csv,
             has_heading_ ? "no network stands beneath the heading" : "the file has no heading",
             {file_, 0, 0},
             has_heading_ ? "give one row a network"
                          : "the first row names the columns: `pcn`, `name`, drivers",
             {}});
    }
    return std::move(profiles_);
}

ProfileCsv::ProfileCsv(diagnostics::FileIndex file, Diagnostics& diagnostics)
    : reader_(std::make_unique<Reader>(file, diagnostics)) {}

ProfileCsv::~ProfileCsv() = default;

void ProfileCsv::feed(std::string_view piece) { reader_->feed(piece); }

std::vector<Profile> ProfileCsv::finish() { return reader_->finish(); }

bool ProfileCsv::stopped() const { return reader_->stopped(); }

}  // namespace pcnload::spec
