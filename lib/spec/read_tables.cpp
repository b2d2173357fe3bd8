// Drivers, roles, sources and assumptions.
#include "spec/format.hpp"
#include "spec/read_product.hpp"
#include "spec/readers.hpp"
#include "spec/record_reader.hpp"

namespace pcnload::spec {

void check_id(const yaml::Entry& entry, Diagnostics& diagnostics) {
    if (!yaml::is_id(entry.key)) {
        yaml::report_bad_id(entry.key, entry.key_span, diagnostics);
    }
}

void check_name(const yaml::Entry& entry, Diagnostics& diagnostics) {
    if (!yaml::is_name(entry.key)) {
        yaml::report_bad_name(entry.key, entry.key_span, diagnostics);
    }
}

DraftAssumption read_assumption(const yaml::Entry& entry, Diagnostics& diagnostics) {
    check_name(entry, diagnostics);
    const RecordReader reader(entry.value, assumption_record, entry.key_span, diagnostics);
    DraftAssumption row;
    row.id = entry.key;
    row.span = entry.key_span;
    row.title = reader.text("title");
    row.value = reader.product("value");
    if (const yaml::Node* range = reader.find("range")) {
        row.range = read_range(*range, row.value, diagnostics);
    }
    if (const yaml::Node* bounds = reader.find("bounds")) {
        row.bounds = read_range(*bounds, row.value, diagnostics);
    }
    if (const yaml::Node* node = reader.find("distribution")) {
        row.distribution = {reader.word("distribution", distribution_words, Distribution::pert),
                            node->span};
    }
    for (const yaml::Entry& each : reader.entries("correlated_with"))
        row.correlated_with.push_back(read_correlation(each, diagnostics));
    row.provenance = reader.provenance();
    row.reviewed = reader.located_date("reviewed");
    row.valid_until = reader.located_date("valid_until");
    return row;
}

DraftDriver read_driver(const yaml::Entry& entry, Diagnostics& diagnostics) {
    check_name(entry, diagnostics);
    const RecordReader reader(entry.value, driver_record, entry.key_span, diagnostics);
    DraftDriver row;
    row.id = entry.key;
    row.span = entry.key_span;
    row.title = reader.text("title");
    row.note = reader.text("note");
    row.unit.number = 1;
    row.unit_is_read = false;
    if (const yaml::Node* node = reader.find("unit");
        node != nullptr && yaml::expect_scalar(*node, "a unit", diagnostics)) {
        row.unit_text = node->text;
        const units::UnitRead unit = units::read_unit(node->text);
        if (const auto* error = std::get_if<units::TextError>(&unit)) {
            diagnostics.add(product_diagnostic(*error, *node));
        } else {
            row.unit = std::get<units::Literal>(unit);
            row.unit_is_read = true;
        }
    }
    row.value = reader.count("value");
    row.estimate = reader.optional_product("estimate");
    row.from_staff = reader.ids("from_staff");
    return row;
}

DraftRole read_role(const yaml::Entry& entry, Diagnostics& diagnostics) {
    check_id(entry, diagnostics);
    const RecordReader reader(entry.value, role_record, entry.key_span, diagnostics);
    DraftRole row;
    row.id = entry.key;
    row.span = entry.key_span;
    row.title = reader.text("title");
    row.employer = reader.word("employer", employer_words, Employer::practice);
    row.group = reader.word("group", group_words, Group::clinical);
    row.contracted = reader.product("contracted");
    row.working_weeks = reader.product("working_weeks");
    row.allowance = reader.optional_product("allowance");
    row.cost = reader.product("cost");
    row.lag = reader.time_length("lag");
    row.note = reader.text("note");
    return row;
}

DraftSource read_source(const yaml::Entry& entry, Diagnostics& diagnostics) {
    check_id(entry, diagnostics);
    const RecordReader reader(entry.value, source_record, entry.key_span, diagnostics);
    return {entry.key,           reader.text("title"), reader.text("publisher"),
            reader.text("date"), reader.text("url"),   reader.text("note"),
            entry.key_span};
}

}  // namespace pcnload::spec
