#include "render/json_schema_files.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::render {

namespace {

using spec::FileKindRow;
using spec::Record;
using yaml::FieldRow;
using yaml::FieldType;

constexpr std::string_view id_pattern = "^[a-z0-9]+(-[a-z0-9]+)*$";
constexpr std::string_view name_pattern = "^[a-z][a-z0-9_]*$";
constexpr std::string_view date_pattern = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";
constexpr std::string_view figure_pattern = "^([a-z0-9_/-]+[.]){0,2}[a-z0-9_-]+$";
constexpr std::string_view code_pattern = "^PCN-[A-Z][0-9]{3}$";
constexpr std::string_view year_pattern = "^[0-9]{4}/[0-9]{2}$";
constexpr std::string_view length_pattern = "^[0-9]+ (day|week|fortnight|month|quarter|year)s?$";

// A record may stand in short form: a staff row as a bare number, a change to drop as an address.
bool has_short_form(const Record& record) {
    return record.name == "staff in post" || record.name == "a reimbursed role" ||
           record.name == "drop" || record.name == "an alternative" ||
           record.name == "an expectation" || record.name == "a profile";
}

bool is_snake_case(const Record& record) {
    return record.name == "an assumption" || record.name == "a driver";
}

std::string definition_of(const Record& record) {
    std::string name(record.name);
    for (const std::string_view article : {"an ", "a ", "the "})
        if (name.starts_with(article)) name.erase(0, article.size());
    std::ranges::replace(name, ' ', '-');
    return name;
}

class SchemaWriter {
public:
    explicit SchemaWriter(JsonWriter& json) : json_(json) {}

    void write_record(const Record& record);
    void write_tables();
    void write_definitions();

private:
    void write_field(const FieldRow& field);
    void write_type(const FieldRow& field);
    void write_words(std::string_view words);
    void write_required(const Record& record);
    void write_reference(const Record& record);
    void write_map_of(const Record& record, std::string_view pattern);
    void write_records(const Record& record);
    void write_map_of_scalars();
    void write_types(std::vector<std::string_view> types);
    void write_pattern(std::string_view pattern);
    void write_list(std::string_view pattern);
    void write_one_or_list(std::string_view pattern);
    void write_pair();

    JsonWriter& json_;
    bool optional_ = false;              // of the field in hand: `~` may stand for its value
    std::vector<const Record*> needed_;  // referred to, in the order of first use
};

void SchemaWriter::write_types(std::vector<std::string_view> types) {
    if (optional_) types.emplace_back("null");
    json_.key("type");
    if (types.size() == 1) return json_.value(types.front());
    json_.begin_array();
    for (const std::string_view type : types)
        json_.value(type);
    json_.end_array();
}

void SchemaWriter::write_pattern(std::string_view pattern) {
    write_types({"string"});
    json_.member("pattern", pattern);
}

void SchemaWriter::write_list(std::string_view pattern) {
    json_.member("type", "array");
    json_.key("items");
    json_.begin_object();
    json_.member("type", "string");
    if (!pattern.empty()) json_.member("pattern", pattern);
    json_.end_object();
}

void SchemaWriter::write_one_or_list(std::string_view pattern) {
    json_.key("anyOf");
    json_.begin_array();
    json_.begin_object();
    write_types({"string", "number"});
    json_.end_object();
    json_.begin_object();
    write_list(pattern);
    json_.end_object();
    json_.end_array();
}

void SchemaWriter::write_pair() {
    write_types({"array"});
    json_.key("items");
    json_.begin_object();
    json_.key("type");
    json_.begin_array();
    json_.value("string");
    json_.value("number");
    json_.end_array();
    json_.end_object();
    json_.member("minItems", 2);
    json_.member("maxItems", 2);
}

void SchemaWriter::write_words(std::string_view words) {
    json_.key("enum");
    json_.begin_array();
    for (std::size_t end = 0; end != std::string_view::npos;) {
        end = words.find('|');
        json_.value(words.substr(0, end));
        if (end != std::string_view::npos) words.remove_prefix(end + 1);
    }
    if (optional_) json_.null();
    json_.end_array();
}

void SchemaWriter::write_reference(const Record& record) {
    if (std::ranges::find(needed_, &record) == needed_.end()) needed_.push_back(&record);
    const std::string reference = "#/definitions/" + definition_of(record);
    if (!has_short_form(record) && !optional_) {
        json_.member("$ref", reference);
        return;
    }
    json_.key("anyOf");
    json_.begin_array();
    json_.begin_object();
    json_.member("$ref", reference);
    json_.end_object();
    json_.begin_object();
    write_types(has_short_form(record) ? std::vector<std::string_view>{"string", "number"}
                                       : std::vector<std::string_view>{});
    json_.end_object();
    json_.end_array();
}

void SchemaWriter::write_map_of(const Record& record, std::string_view pattern) {
    write_types({"object"});
    json_.key("propertyNames");
    json_.begin_object();
    json_.member("pattern", pattern);
    json_.end_object();
    json_.key("additionalProperties");
    json_.begin_object();
    optional_ = false;
    write_reference(record);
    json_.end_object();
}

void SchemaWriter::write_records(const Record& record) {
    write_map_of(record, is_snake_case(record) ? name_pattern : id_pattern);
}

void SchemaWriter::write_map_of_scalars() {
    write_types({"object"});
    json_.key("additionalProperties");
    json_.begin_object();
    optional_ = false;
    write_types({"string", "number"});
    json_.end_object();
}

void SchemaWriter::write_type(const FieldRow& field) {
    switch (field.type) {
        case FieldType::text:
        case FieldType::product:
        case FieldType::plain_product:
            return write_types({"string", "number"});
        case FieldType::unit:
        case FieldType::address:
        case FieldType::source:
            return write_types({"string"});
        case FieldType::id:
            return write_pattern(id_pattern);
        case FieldType::name:
            return write_pattern(name_pattern);
        case FieldType::date:
            return write_pattern(date_pattern);
        case FieldType::year:
            return write_pattern(year_pattern);
        case FieldType::time_length:
            return write_pattern(length_pattern);
        case FieldType::count:
            write_types({"number"});
            return json_.member("minimum", 0);
        case FieldType::boolean:
            return write_types({"boolean"});
        case FieldType::choice:
            return write_words(field.detail);
        case FieldType::quantity_pair:
            return write_pair();
        case FieldType::share_or_list:
        case FieldType::address_list:
            return write_one_or_list({});
        case FieldType::id_list:
            return write_one_or_list(id_pattern);
        case FieldType::code_list:
            return write_one_or_list(code_pattern);
        case FieldType::record:
            return write_reference(*spec::find_record(field.detail));
        case FieldType::record_list:
            write_types({"array"});
            json_.key("items");
            json_.begin_object();
            optional_ = false;
            write_reference(*spec::find_record(field.detail));
            return json_.end_object();
        case FieldType::record_map:
            return write_records(*spec::find_record(field.detail));
        case FieldType::figure_map:
            return write_map_of(*spec::find_record(field.detail), figure_pattern);
        case FieldType::staff:
        case FieldType::count_map:
        case FieldType::correlation_map:
        case FieldType::text_map:
            return write_map_of_scalars();
        case FieldType::anything:
            return;
    }
}

void SchemaWriter::write_field(const FieldRow& field) {
    json_.key(field.key);
    json_.begin_object();
    json_.member("description", field.what);
    optional_ = field.need == yaml::Need::optional;
    write_type(field);
    json_.end_object();
}

void SchemaWriter::write_required(const Record& record) {
    json_.key("required");
    json_.begin_array();
    for (const FieldRow& field : record.fields)
        if (field.need == yaml::Need::required) json_.value(field.key);
    json_.end_array();
}

void SchemaWriter::write_record(const Record& record) {
    json_.member("type", "object");
    json_.member("additionalProperties", false);
    write_required(record);
    json_.key("properties");
    json_.begin_object();
    for (const FieldRow& field : record.fields)
        write_field(field);
    json_.end_object();
}

// A file of tables may hold several of them.
void SchemaWriter::write_tables() {
    json_.member("type", "object");
    json_.member("additionalProperties", false);
    json_.member("minProperties", 1);
    json_.key("properties");
    json_.begin_object();
    for (const FileKindRow& kind : spec::file_kinds()) {
        if (!kind.table) continue;
        json_.key(kind.key);
        json_.begin_object();
        json_.member("description", kind.what);
        optional_ = true;
        write_records(*kind.record);
        json_.end_object();
    }
    json_.end_object();
}

void SchemaWriter::write_definitions() {
    json_.key("definitions");
    json_.begin_object();
    // A record that is written may need more of them.
    for (std::size_t written = 0; written != needed_.size();) {
        const Record& record = *needed_[written++];
        json_.key(definition_of(record));
        json_.begin_object();
        write_record(record);
        json_.end_object();
    }
    json_.end_object();
}

}  // namespace

void write_file_schema(JsonWriter& json, const FileKindRow& kind) {
    SchemaWriter writer(json);
    if (kind.table) {
        writer.write_tables();
    } else {
        writer.write_record(*kind.record);
    }
    writer.write_definitions();
}

}  // namespace pcnload::render
