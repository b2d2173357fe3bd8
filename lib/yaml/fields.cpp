#include "yaml/fields.hpp"

#include "diagnostics/nearest_name.hpp"

#include <algorithm>

namespace pcnload::yaml {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;

void report_unknown(const Entry& entry, const Record& record, Diagnostics& diagnostics) {
    std::vector<std::string_view> names;
    names.reserve(record.fields.size());
    std::string all;
    for (const FieldRow& row : record.fields) {
        names.push_back(row.key);
        all += (all.empty() ? "" : ", ") + std::string(row.key);
    }
    std::string hint = diagnostics::did_you_mean(entry.key, names);
    if (hint.empty()) {
        hint = "known here: " + all;
    }
    diagnostics.add({Code::unknown_key,
                     "`" + entry.key + "` is no key of " + std::string(record.name),
                     entry.key_span,
                     std::move(hint),
                     {}});
}

// What a key that is missing means, with the words that it may have.
std::string meaning(const FieldRow& row) {
    std::string what(row.what);
    const bool sentence = what.size() > 1 && what[1] >= 'a' && what[1] <= 'z';
    if (sentence && what[0] >= 'A' && what[0] <= 'Z') {
        what[0] = static_cast<char>(what[0] - 'A' + 'a');
    }
    std::string text = "`" + std::string(row.key) + "`: " + what;
    if (row.type == FieldType::choice) {
        text += " (";
        for (const char c : row.detail)
            text += c == '|' ? std::string(", ") : std::string(1, c);
        text += ')';
    }
    return text;
}

// Whether a key that is not known was probably meant to be this one: that is told already.
bool is_misspelt(const Node& node, const FieldRow& row, const Record& record) {
    std::vector<std::string_view> names;
    for (const FieldRow& field : record.fields)
        names.push_back(field.key);
    return std::ranges::any_of(node.entries, [&](const Entry& entry) {
        return std::ranges::find(names, entry.key) == names.end() &&
               diagnostics::nearest_name(entry.key, names) == row.key;
    });
}

}  // namespace

std::string shape_text(const Node& node) {
    if (node.is_null()) return "nothing";
    return node.is_scalar() ? "a single value" : node.is_sequence() ? "a list" : "a set of keys";
}

Fields::Fields(const Node& node, const Record& record, SourceSpan owner, Diagnostics& diagnostics)
    : node_(node) {
    if (!node.is_mapping()) {
        diagnostics.add({Code::wrong_shape,
                         node.is_null()
                             ? std::string(record.name) + " stands here without its keys"
                             : std::string(record.name) +
                                   " is a set of keys with their values, not " + shape_text(node),
                         node.span,
                         "write one `key: value` a line below it",
                         {}});
        complete_ = false;
        return;
    }
    for (const Entry& entry : node.entries) {
        if (std::ranges::find(record.fields, entry.key, &FieldRow::key) == record.fields.end()) {
            report_unknown(entry, record, diagnostics);
        }
    }
    for (const FieldRow& row : record.fields) {
        const Entry* written = node.find(row.key);
        // `~` is a value where anything may stand.
        const bool given =
            row.type == FieldType::anything ? written != nullptr : find(row.key) != nullptr;
        if (row.need == Need::required && !given) {
            complete_ = false;
            if (is_misspelt(node, row, record)) continue;
            diagnostics.add({Code::missing_key,
                             std::string(record.name) + " needs `" + std::string(row.key) + "`",
                             written != nullptr ? written->key_span : owner,
                             meaning(row),
                             {}});
        }
    }
}

const Node* Fields::find_written(std::string_view key) const {
    if (!node_.is_mapping()) {
        return nullptr;
    }
    const Entry* entry = node_.find(key);
    return entry == nullptr ? nullptr : &entry->value;
}

const Node* Fields::find(std::string_view key) const {
    const Node* node = find_written(key);
    return node == nullptr || node->is_null() ? nullptr : node;
}

}  // namespace pcnload::yaml
