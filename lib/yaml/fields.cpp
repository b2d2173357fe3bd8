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

}  // namespace

Fields::Fields(const Node& node, const Record& record, SourceSpan owner, Diagnostics& diagnostics)
    : node_(node) {
    if (!node.is_mapping()) {
        diagnostics.add({Code::wrong_shape,
                         std::string(record.name) + " is a mapping of keys to values",
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
        if (row.need == Need::required && find(row.key) == nullptr) {
            const Entry* written = node.find(row.key);
            diagnostics.add({Code::missing_key,
                             std::string(record.name) + " needs `" + std::string(row.key) + "`",
                             written != nullptr ? written->key_span : owner,
                             std::string(row.what),
                             {}});
            complete_ = false;
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
