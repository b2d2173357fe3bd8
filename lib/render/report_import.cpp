#include "render/report_import.hpp"

#include "render/import_tables.hpp"
#include "render/number_text.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using diagnostics::SourceFiles;
using nhs::Import;
using nhs::ImportedFile;

constexpr std::size_t most_listed = 5;

// Networks that have no figure in the first of the file's columns.
std::vector<std::string> silent_networks(const Import& import, std::string_view begin) {
    std::vector<std::string> codes;
    const auto column = std::ranges::find_if(import.columns, [&](const auto& candidate) {
        return candidate.heading.starts_with(begin);
    });
    if (column == import.columns.end()) return codes;
    const auto place = static_cast<std::size_t>(column - import.columns.begin());
    for (const nhs::ImportedNetwork& network : import.networks) {
        if (!network.values[place]) codes.push_back(network.code);
    }
    return codes;
}

// "a, b, c and 7 more"; `text` makes one of them.
std::string begin_of(const auto& things, const auto& text) {
    std::string list;
    for (std::size_t i = 0; i < std::min(things.size(), most_listed); ++i)
        list += (i == 0 ? "" : ", ") + text(things[i]);
    if (things.size() > most_listed) {
        list += fmt::format(" and {} more", count_text(static_cast<double>(things.size()) -
                                                       static_cast<double>(most_listed)));
    }
    return list;
}

std::string unplaced_text(const nhs::Unplaced& unplaced) {
    std::string text = fmt::format("row {}: {}", unplaced.row, unplaced.what);
    if (unplaced.amount) text += fmt::format(" ({})", count_text(*unplaced.amount));
    return text;
}

void add_unplaced(Table& table, std::string_view why, const std::vector<nhs::Unplaced>& rows) {
    if (rows.empty()) return;
    table.rows.push_back({{text_cell(std::string(why)),
                           number_cell(CellKind::count, static_cast<double>(rows.size())),
                           text_cell(begin_of(rows, unplaced_text))}});
}

Section unplaced_section(const Import& import, const SourceFiles& files) {
    Table table;
    table.columns = {{"why", "file", Align::left, 30},
                     {"count", "how many", Align::right, 0},
                     {"which", "which, and the first total of the file", Align::left, 54}};
    for (const ImportedFile& file : import.files) {
        if (!file.used || (file.unmatched.empty() && file.outside.empty())) continue;
        table.rows.push_back(heading_row(files[file.file].path()));
        add_unplaced(table, "match nothing", file.unmatched);
        add_unplaced(table, "in no network", file.outside);
    }
    Section section{"What has no place in a network", {}, {}, {}};
    if (table.rows.empty()) {
        section.paragraphs.emplace_back("Nothing: every row has its network.");
    } else {
        section.table = std::move(table);
    }
    return section;
}

Section passed_over_section(const Import& import, const SourceFiles& files) {
    Table table;
    table.columns = {{"why", "why", Align::left, 60}, {"rows", "rows", Align::right, 0}};
    for (const ImportedFile& file : import.files) {
        if (!file.used || file.passed_over.empty()) continue;
        table.rows.push_back(heading_row(files[file.file].path()));
        for (const auto& [why, rows] : file.passed_over) {
            Row row{{text_cell(why), number_cell(CellKind::count, static_cast<double>(rows))}};
            row.indent = 1;
            table.rows.push_back(std::move(row));
        }
    }
    return {"Rows passed over", {}, std::move(table), {}};
}

std::string network_or_none(const std::string& code) { return code.empty() ? "none" : code; }

std::string moved_text(const nhs::MovedPractice& moved) {
    return fmt::format("{} ({} to {})", moved.practice, network_or_none(moved.from),
                       network_or_none(moved.to));
}

std::string same_text(const std::string& text) { return text; }

std::string change_sentence(std::size_t count, std::string_view noun, const std::string& list) {
    if (count == 0) return {};
    return fmt::format("{}: {}.", fmt::format(fmt::runtime(noun), count), list);
}

void add_changes(Section& section, const Import& import, const nhs::MappingChange& change) {
    const std::string from = release_text(import.files[change.older]);
    const std::string to = release_text(import.files[change.newer]);
    section.paragraphs.push_back(fmt::format(
        "From {} to {}: {} into another network, {} gone, {} new; {} gone, {} new.", from, to,
        counted(change.moved.size(), "practice"), change.gone.size(), change.arrived.size(),
        counted(change.networks_gone.size(), "network"), change.networks_arrived.size()));
    for (const std::string& sentence :
         {change_sentence(change.moved.size(), "Into another network, {}",
                          begin_of(change.moved, moved_text)),
          change_sentence(change.gone.size(), "Practices gone, {}",
                          begin_of(change.gone, same_text)),
          change_sentence(change.arrived.size(), "Practices new, {}",
                          begin_of(change.arrived, same_text)),
          change_sentence(change.networks_gone.size(), "Networks gone, {}",
                          begin_of(change.networks_gone, same_text)),
          change_sentence(change.networks_arrived.size(), "Networks new, {}",
                          begin_of(change.networks_arrived, same_text))}) {
        if (!sentence.empty()) section.paragraphs.push_back(sentence);
    }
}

std::string role_text(const nhs::OtherRole& role) {
    return fmt::format("{} {}", role.name, count_text(role.wte));
}

void add_comparison(Report& report, const ImportedFile& file, const SourceFiles& files) {
    if (!file.comparison) return;
    const auto& differences = file.comparison->differences;
    const auto text = [](const nhs::Comparison::Difference& difference) {
        return fmt::format("{} (the file {}, here {})", difference.network,
                           count_text(difference.own), count_text(difference.ours));
    };
    std::string note =
        fmt::format("{} sums up {} itself: {} agree with the sums here", files[file.file].path(),
                    counted(file.comparison->compared, "network"),
                    count_text(static_cast<double>(file.comparison->compared) -
                               static_cast<double>(differences.size())));
    if (!differences.empty()) note += ", and not " + begin_of(differences, text);
    report.notes.push_back(note + '.');
}

void add_releases(Report& report, const Import& import) {
    std::set<nhs::Date> releases;
    for (const ImportedFile& file : import.files) {
        if (file.used && file.release) releases.insert(*file.release);
    }
    std::set<std::string> months;
    std::vector<std::string> in_order;
    for (const nhs::Date release : releases) {
        if (months.insert(nhs::month_text(release)).second) {
            in_order.push_back(nhs::month_text(release));
        }
    }
    if (in_order.size() > 1) {
        report.notes.push_back("The files are of several months: " + begin_of(in_order, same_text) +
                               '.');
    }
}

void add_absent(Report& report, const Import& import) {
    if (import.absent.empty()) return;
    std::string list;
    for (const std::string& driver : import.absent)
        list += (list.empty() ? "" : ", ") + driver;
    report.notes.push_back("In no file, and estimated for every network: " + list + '.');
}

void add_notes(Report& report, const Import& import, const SourceFiles& files) {
    add_releases(report, import);
    add_absent(report, import);
    for (const ImportedFile& file : import.files) {
        if (!file.used) continue;
        add_comparison(report, file, files);
        for (const std::string& note : file.notes)
            report.notes.push_back(files[file.file].path() + ": " + note);
        if (file.encoding == spec::CsvEncoding::windows_1252) {
            report.notes.push_back(files[file.file].path() +
                                   " is in Windows-1252 and was read as such.");
        }
    }
    const auto silent = silent_networks(import, "staff.");
    if (!silent.empty()) {
        report.notes.push_back("No return of staff, which is not the same as no staff: " +
                               begin_of(silent, same_text) + '.');
    }
    if (!import.other_roles.empty()) {
        report.notes.push_back("Staff whom no profile has, by role and WTE: " +
                               begin_of(import.other_roles, role_text) + '.');
        report.notes.emplace_back(
            "How much of the staff's time is free for the contract no file says. The columns "
            "`staff.ROLE.free` are empty, which counts as none: fill them in.");
    }
    if (!import.without_patients.empty()) {
        report.notes.push_back("Left out, because nobody counts their patients: " +
                               begin_of(import.without_patients, same_text) + '.');
    }
}

std::string verdict(const Import& import) {
    std::string text = counted(import.networks.size(), "network");
    for (const nhs::ImportedColumn& column : import.columns) {
        if (column.heading == "registered_patients") {
            text += " with " + count_text(column.total) + " registered patients";
        }
    }
    return text + ".";
}

}  // namespace

Report import_report(const Import& import, const SourceFiles& files) {
    Report report;
    report.title = fmt::format("Profiles of {} from {}", counted(import.networks.size(), "network"),
                               counted(import.files.size(), "file"));
    report.sections.push_back({"Files", {}, imported_files_table(import, files), {}});
    report.sections.push_back({"Totals", {}, imported_totals_table(import, files), {}});
    report.sections.push_back(
        {"Columns of the profiles",
         {},
         imported_columns_table(import, files),
         {"A driver without a column, or a network without a figure, is estimated when the "
          "profiles are run. Carried over: the share that the file's own lists have, of the "
          "patients registered now."}});
    report.sections.push_back(unplaced_section(import, files));
    Section passed_over = passed_over_section(import, files);
    if (!passed_over.table->rows.empty()) report.sections.push_back(std::move(passed_over));
    if (!import.mapping_changes.empty()) {
        Section section{"Between the mappings", {}, {}, {}};
        for (const nhs::MappingChange& change : import.mapping_changes)
            add_changes(section, import, change);
        report.sections.push_back(std::move(section));
    }
    add_notes(report, import, files);
    report.verdict.push_back(verdict(import));
    return report;
}

}  // namespace pcnload::render
