#include "render/import_tables.hpp"

#include <algorithm>
#include <string_view>

namespace pcnload::render {

namespace {

constexpr std::string_view wte_ending = ".wte";

Cell count_cell(std::size_t count) {
    return number_cell(CellKind::count, static_cast<double>(count));
}

Cell figure_cell(const std::optional<double>& figure) {
    return figure ? number_cell(CellKind::count, *figure) : Cell{};
}

Column left(const char* key, const char* header, std::size_t widest = 0) {
    return {key, header, Align::left, widest};
}

Column right(const char* key, const char* header) { return {key, header, Align::right, 0}; }

bool is_staff(const nhs::ImportedColumn& column) { return column.heading.ends_with(wte_ending); }

std::string free_heading(const nhs::ImportedColumn& column) {
    return column.heading.substr(0, column.heading.size() - wte_ending.size()) + ".free";
}

bool has_place(const nhs::Import& import, std::string nhs::NetworkPlace::*part) {
    return std::ranges::any_of(import.networks, [&](const nhs::ImportedNetwork& network) {
        return !(network.place.*part).empty();
    });
}

struct TagColumn {
    const char* key;
    std::string nhs::NetworkPlace::*part;
};

std::vector<TagColumn> tags_of(const nhs::Import& import) {
    std::vector<TagColumn> tags;
    for (const TagColumn& tag : {TagColumn{"tag.region", &nhs::NetworkPlace::region},
                                 TagColumn{"tag.icb", &nhs::NetworkPlace::icb},
                                 TagColumn{"tag.sub_icb", &nhs::NetworkPlace::sub_icb}}) {
        if (has_place(import, tag.part)) tags.push_back(tag);
    }
    return tags;
}

}  // namespace

Table profiles_table(const nhs::Import& import) {
    const auto tags = tags_of(import);
    Table table;
    table.columns = {left("pcn", ""), left("name", "")};
    for (const nhs::ImportedColumn& column : import.columns) {
        table.columns.push_back(right(column.heading.c_str(), ""));
        if (is_staff(column)) table.columns.push_back(right(free_heading(column).c_str(), ""));
    }
    for (const TagColumn& tag : tags)
        table.columns.push_back(left(tag.key, ""));
    for (const nhs::ImportedNetwork& network : import.networks) {
        Row row{{text_cell(network.code), text_cell(network.name)}};
        for (std::size_t i = 0; i < import.columns.size(); ++i) {
            row.cells.push_back(figure_cell(network.values[i]));
            if (is_staff(import.columns[i])) row.cells.emplace_back();
        }
        for (const TagColumn& tag : tags)
            row.cells.push_back(text_cell(network.place.*tag.part));
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string release_text(const nhs::ImportedFile& file) {
    return file.release ? nhs::month_text(*file.release) : "not dated";
}

std::string basis_text(nhs::Basis basis) {
    switch (basis) {
        case nhs::Basis::counted:
            return "counted";
        case nhs::Basis::carried:
            return "carried over";
        case nhs::Basis::converted:
            break;
    }
    return "from payments";
}

Table imported_files_table(const nhs::Import& import, const diagnostics::SourceFiles& files) {
    Table table;
    table.columns = {left("file", "file", 40),        left("kind", "kind"),
                     left("release", "release"),      right("rows", "rows"),
                     right("used", "used"),           right("outside", "in no network"),
                     right("unmatched", "unmatched"), right("passed_over", "passed over")};
    for (const nhs::ImportedFile& file : import.files) {
        Row row{{text_cell(files[file.file].path()), text_cell(std::string(file.kind->name)),
                 text_cell(release_text(file)), count_cell(file.rows)}};
        if (file.used) {
            for (const std::size_t count : {file.rows_used, file.rows_outside,
                                            file.rows_unmatched(), file.rows_passed_over()})
                row.cells.push_back(count_cell(count));
        } else {
            row.cells.push_back(text_cell("not used"));
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table imported_totals_table(const nhs::Import& import, const diagnostics::SourceFiles& files) {
    Table table;
    table.columns = {left("what", "total of the file", 40), right("own", "in the file"),
                     right("in_networks", "in networks"), right("outside", "in no network"),
                     right("unmatched", "unmatched")};
    for (const nhs::ImportedFile& file : import.files) {
        if (!file.used || file.totals.empty()) continue;
        table.rows.push_back(heading_row(files[file.file].path()));
        for (const nhs::FileTotal& total : file.totals) {
            Row row{{text_cell(total.what)}};
            row.indent = 1;
            for (const double amount :
                 {total.own, total.in_networks, total.outside, total.unmatched})
                row.cells.push_back(number_cell(CellKind::count, amount));
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

Table imported_columns_table(const nhs::Import& import, const diagnostics::SourceFiles& files) {
    Table table;
    table.columns = {left("column", "column", 44), left("file", "from", 40),
                     left("basis", "how"),         right("given", "networks"),
                     right("missing", "without"),  right("total", "total")};
    for (const nhs::ImportedColumn& column : import.columns) {
        table.rows.push_back(
            {{text_cell(column.heading), text_cell(files[import.files[column.file].file].path()),
              text_cell(basis_text(column.basis)), count_cell(column.given),
              count_cell(import.networks.size() - column.given),
              number_cell(CellKind::count, column.total)}});
    }
    return table;
}

}  // namespace pcnload::render
