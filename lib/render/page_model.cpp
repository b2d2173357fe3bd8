#include "render/page_model.hpp"

#include "render/page_contract.hpp"
#include "render/page_rows.hpp"

#include <string_view>
#include <variant>

namespace pcnload::render {

namespace {

// A node of YAML as JSON, which is YAML too; quoting changes nothing.
void write_node(JsonWriter& json, const yaml::Node& node) {
    if (node.is_sequence()) {
        json.begin_array();
        for (const yaml::Node& item : node.items)
            write_node(json, item);
        json.end_array();
    } else if (node.is_mapping()) {
        json.begin_object();
        for (const yaml::Entry& entry : node.entries) {
            json.key(entry.key);
            write_node(json, entry.value);
        }
        json.end_object();
    } else {
        json.value(node.text);
    }
}

void write_texts(JsonWriter& json, std::string_view key, const std::vector<std::string>& texts) {
    json.key(key);
    json.begin_array();
    for (const std::string& text : texts)
        json.value(text);
    json.end_array();
}

struct StepWriter {
    JsonWriter& json;

    void operator()(const scenario::PracticesLeave& step) const {
        json.member("verb", "withdraw");
        if (step.share) json.member("share", *step.share);
        if (!step.share) write_texts(json, "practices", step.practices);
        json.member("patients_leave", step.patients_leave);
        write_texts(json, "roles", step.roles);
    }
    void operator()(const scenario::StaffHired& step) const {
        json.member("verb", "hire");
        json.member("role", step.role);
        json.member("wte", step.wte);
        json.member("free", step.free);
    }
    void operator()(const scenario::StaffLeft& step) const {
        json.member("verb", "leave");
        json.member("role", step.role);
        json.member("wte", step.wte);
        if (step.free) json.member("free", *step.free);
    }
    void operator()(const scenario::CountSet& step) const {
        json.member("verb", "count");
        json.member("driver", step.driver);
        json.member("count", step.count);
    }
};

void write_profile(JsonWriter& json, const spec::Profile& profile) {
    json.begin_object();
    json.member("pcn", profile.pcn);
    json.member("name", profile.name);
    json.key("drivers");
    json.begin_object();
    for (const spec::ProfileCount& count : profile.counts)
        json.member(count.id, count.value);
    json.end_object();
    json.key("staff");
    json.begin_object();
    for (const spec::ProfileStaff& staff : profile.staff) {
        json.key(staff.id);
        json.begin_array();  // in post, and the share that is free
        json.value(staff.wte);
        json.value(staff.free);
        json.end_array();
    }
    json.end_object();
    if (!profile.practices.empty()) {
        json.key("practices");
        json.begin_array();
        for (const spec::Practice& practice : profile.practices) {
            json.begin_object();
            json.member("code", practice.id);
            PagePartWriter::text(json, "name", practice.name);
            if (practice.counted) json.member("registered_patients", practice.registered_patients);
            json.end_object();
        }
        json.end_array();
    }
    if (!profile.tags.empty()) {
        json.key("tags");
        json.begin_object();
        for (const spec::ProfileTag& tag : profile.tags)
            json.member(tag.id, tag.value);
        json.end_object();
    }
    if (profile.local != nullptr) {
        json.key("local");
        write_node(json, *profile.local);
    }
    json.end_object();
}

class ModelWriter {
public:
    explicit ModelWriter(const PageData& data) : data_(data) {}

    std::string text();

private:
    void scenario(JsonWriter& json, std::size_t place);
    void settings(JsonWriter& json) const;
    void origin(JsonWriter& json) const;

    const PageData& data_;
    PageRows rows_;
};

// As they would stand in a file; `--set` knows no other verb.
void ModelWriter::settings(JsonWriter& json) const {
    json.key("settings");
    json.begin_array();
    for (const scenario::Change& change : data_.settings) {
        const auto* set = std::get_if<scenario::SetValue>(&change.verb);
        if (set == nullptr) continue;
        json.begin_object();
        json.member("what", change.what.text);
        json.key("to");
        write_node(json, set->to);
        json.end_object();
    }
    json.end_array();
}

void ModelWriter::scenario(JsonWriter& json, std::size_t place) {
    const analysis::AdjustableScenario& scenario = data_.scenarios[place];
    json.begin_object();
    json.member("id", scenario.id);
    json.member("title", scenario.title);
    json.key("base");
    json.begin_object();
    json.member(data_.bases[place].key, data_.bases[place].value);
    json.end_object();
    json.key("models");
    json.begin_array();
    for (const analysis::AdjustableModel& model : scenario.models) {
        json.begin_object();
        json.key("contract");
        write_page_contract(json, *model.specification, data_.files, rows_);
        json.key("steps");
        json.begin_array();
        for (const scenario::ProfileStep& step : model.steps) {
            json.begin_object();
            std::visit(StepWriter{json}, step);
            json.end_object();
        }
        json.end_array();
        json.end_object();
    }
    json.end_array();
    json.key("model_of");
    json.begin_array();
    for (const std::size_t model : scenario.model_of)
        json.value(model);
    json.end_array();
    json.end_object();
}

void ModelWriter::origin(JsonWriter& json) const {
    json.key("origin");
    json.begin_object();
    json.member("version", data_.origin.tool_version);
    write_texts(json, "arguments", data_.origin.arguments);
    json.key("inputs");
    json.begin_array();
    for (const EnvelopeInput& input : data_.origin.inputs) {
        json.begin_object();
        json.member("path", input.path);
        json.member("sha256", input.sha256);
        json.end_object();
    }
    json.end_array();
    json.end_object();
}

std::string ModelWriter::text() {
    JsonWriter json(JsonStyle::one_line);
    json.begin_object();
    json.member("version", schema_version);
    origin(json);
    json.member("marked", data_.marked);
    settings(json);
    json.key("profiles");
    json.begin_array();
    for (const spec::Profile& profile : data_.profiles)
        write_profile(json, profile);
    json.end_array();
    json.key("scenarios");
    json.begin_array();
    for (std::size_t place = 0; place < data_.scenarios.size(); ++place)
        scenario(json, place);
    json.end_array();
    json.end_object();
    std::string text = take_line(json);
    text.pop_back();
    return text + ",\n\"rows\":" + rows_.array() + "}\n";
}

// `<` could begin `</script` or `<!--`; what stands only in strings may be written as an escape.
std::string without_markup(std::string_view json) {
    std::string text;
    text.reserve(json.size());
    for (const char c : json) {
        switch (c) {
            case '<':
                text += "\\u003c";
                break;
            case '>':
                text += "\\u003e";
                break;
            case '&':
                text += "\\u0026";
                break;
            default:
                text += c;
        }
    }
    return text;
}

}  // namespace

std::string page_model(const PageData& data) { return without_markup(ModelWriter(data).text()); }

}  // namespace pcnload::render
