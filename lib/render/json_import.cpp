#include "render/json_import.hpp"

#include "render/import_tables.hpp"

namespace pcnload::render {

namespace {

using nhs::Import;
using nhs::ImportedFile;

void write_texts(JsonWriter& json, std::string_view key, const std::vector<std::string>& texts) {
    json.key(key);
    json.begin_array();
    for (const std::string& text : texts)
        json.value(text);
    json.end_array();
}

void write_or_null(JsonWriter& json, std::string_view key, const std::string& text) {
    json.key(key);
    text.empty() ? json.null() : json.value(text);
}

void write_unplaced(JsonWriter& json, std::string_view key,
                    const std::vector<nhs::Unplaced>& rows) {
    json.key(key);
    json.begin_array();
    for (const nhs::Unplaced& unplaced : rows) {
        json.begin_object();
        json.member("row", unplaced.row);
        json.member("rows", unplaced.rows);
        json.member("what", unplaced.what);
        json.key("amount");
        unplaced.amount ? json.value(*unplaced.amount) : json.null();
        json.end_object();
    }
    json.end_array();
}

void write_totals(JsonWriter& json, const std::vector<nhs::FileTotal>& totals) {
    json.key("totals");
    json.begin_array();
    for (const nhs::FileTotal& total : totals) {
        json.begin_object();
        json.member("what", total.what);
        json.member("own", total.own);
        json.member("in_networks", total.in_networks);
        json.member("outside", total.outside);
        json.member("unmatched", total.unmatched);
        json.end_object();
    }
    json.end_array();
}

void write_comparison(JsonWriter& json, const std::optional<nhs::Comparison>& comparison) {
    json.key("comparison");
    if (!comparison) return json.null();
    json.begin_object();
    json.member("compared", comparison->compared);
    json.key("differences");
    json.begin_array();
    for (const nhs::Comparison::Difference& difference : comparison->differences) {
        json.begin_object();
        json.member("pcn", difference.network);
        json.member("own", difference.own);
        json.member("ours", difference.ours);
        json.end_object();
    }
    json.end_array();
    json.end_object();
}

void write_file(JsonWriter& json, const ImportedFile& file, const diagnostics::SourceFiles& files) {
    json.begin_object();
    json.member("path", files[file.file].path());
    json.member("kind", file.kind->name);
    json.member("publication", file.kind->what);
    write_or_null(json, "release", file.release ? units::date_text(*file.release) : std::string{});
    json.member("encoding", file.encoding == spec::CsvEncoding::utf8 ? "UTF-8" : "Windows-1252");
    json.member("used", file.used);
    json.member("rows", file.rows);
    json.member("rows_used", file.rows_used);
    json.member("rows_outside", file.rows_outside);
    json.member("rows_unmatched", file.rows_unmatched());
    json.key("rows_passed_over");
    json.begin_object();
    for (const auto& [why, rows] : file.passed_over)
        json.member(why, rows);
    json.end_object();
    write_totals(json, file.totals);
    write_unplaced(json, "unmatched", file.unmatched);
    write_unplaced(json, "outside", file.outside);
    write_comparison(json, file.comparison);
    write_texts(json, "notes", file.notes);
    json.end_object();
}

void write_column(JsonWriter& json, const Import& import, std::size_t column,
                  const diagnostics::SourceFiles& files) {
    const nhs::ImportedColumn& imported = import.columns[column];
    json.begin_object();
    json.member("column", imported.heading);
    json.member("path", files[import.files[imported.file].file].path());
    json.member("basis", basis_text(imported.basis));
    json.member("given", imported.given);
    json.member("total", imported.total);
    std::vector<std::string> missing;
    for (const nhs::ImportedNetwork& network : import.networks) {
        if (!network.values[column]) missing.push_back(network.code);
    }
    write_texts(json, "missing", missing);
    json.end_object();
}

void write_change(JsonWriter& json, const Import& import, const nhs::MappingChange& change,
                  const diagnostics::SourceFiles& files) {
    json.begin_object();
    json.member("older", files[import.files[change.older].file].path());
    json.member("newer", files[import.files[change.newer].file].path());
    json.key("moved");
    json.begin_array();
    for (const nhs::MovedPractice& moved : change.moved) {
        json.begin_object();
        json.member("practice", moved.practice);
        write_or_null(json, "from", moved.from);
        write_or_null(json, "to", moved.to);
        json.end_object();
    }
    json.end_array();
    write_texts(json, "practices_gone", change.gone);
    write_texts(json, "practices_new", change.arrived);
    write_texts(json, "networks_gone", change.networks_gone);
    write_texts(json, "networks_new", change.networks_arrived);
    json.end_object();
}

void write_other_roles(JsonWriter& json, const std::vector<nhs::OtherRole>& roles) {
    json.key("other_roles");
    json.begin_array();
    for (const nhs::OtherRole& role : roles) {
        json.begin_object();
        json.member("role", role.name);
        json.member("wte", role.wte);
        json.member("rows", role.rows);
        json.end_object();
    }
    json.end_array();
}

}  // namespace

void write_import(JsonWriter& json, const Import& import, const diagnostics::SourceFiles& files) {
    json.begin_object();
    json.member("networks", import.networks.size());
    json.key("files");
    json.begin_array();
    for (const ImportedFile& file : import.files)
        write_file(json, file, files);
    json.end_array();
    json.key("columns");
    json.begin_array();
    for (std::size_t column = 0; column < import.columns.size(); ++column)
        write_column(json, import, column, files);
    json.end_array();
    json.key("mapping_changes");
    json.begin_array();
    for (const nhs::MappingChange& change : import.mapping_changes)
        write_change(json, import, change, files);
    json.end_array();
    write_other_roles(json, import.other_roles);
    write_texts(json, "absent", import.absent);
    write_texts(json, "without_patients", import.without_patients);
    json.end_object();
}

}  // namespace pcnload::render
