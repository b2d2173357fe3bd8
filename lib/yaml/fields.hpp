// The fields of a record: one table says which keys a mapping may have, what stands in each and
// what it means. Readers check against it, and the JSON Schemas are made from it.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "yaml/node.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace pcnload::yaml {

enum class Need : std::uint8_t { required, optional };

// What a field holds. `detail` of the row names the record, or the words of a choice.
enum class FieldType : std::uint8_t {
    text,
    id,    // kebab-case
    name,  // snake_case
    product,
    plain_product,  // a product that comes out as a plain number
    quantity_pair,  // [low, high], bare numbers or quantities
    unit,
    count,  // a bare number, not negative
    date,
    year,  // 2020/21
    boolean,
    choice,       // one of the words of `detail`, parted by |
    time_length,  // 6 months
    address,
    share_or_list,  // 20%, or a list of practice codes
    id_list,
    address_list,
    code_list,  // of diagnostics
    source,     // a key of sources.yaml
    anything,   // read where it is used
    staff,      // role -> share
    record,     // one mapping of the record `detail`
    record_list,
    record_map,       // id -> record
    figure_map,       // figure -> record
    count_map,        // driver -> count
    correlation_map,  // assumption -> rank correlation
    text_map,
};

struct FieldRow {
    std::string_view key;
    Need need;
    FieldType type;
    std::string_view detail;
    std::string_view what;  // one sentence without a full stop
};

struct Record {
    std::string_view name;  // "activity"
    std::span<const FieldRow> fields;
};

// "a list", for messages: what stands where something else belongs.
std::string shape_text(const Node& node);

class Fields {
public:
    // Reports what is no mapping, unknown keys (with the nearest known one) and missing ones, but
    // for those that an unknown one was probably meant to be. The place of a missing key is
    // `owner`.
    Fields(const Node& node, const Record& record, SourceSpan owner,
           diagnostics::Diagnostics& diagnostics);

    // The value, or null where the key is absent or given nothing.
    [[nodiscard]] const Node* find(std::string_view key) const;
    // The value even where it is `~`.
    [[nodiscard]] const Node* find_written(std::string_view key) const;
    [[nodiscard]] bool complete() const { return complete_; }  // every required key is there

private:
    const Node& node_;
    bool complete_ = true;
};

}  // namespace pcnload::yaml
