#include "render/json_work_axes.hpp"

namespace pcnload::render {

namespace {

void write_axis(JsonWriter& json, std::string_view name, const std::vector<std::string>& places) {
    json.begin_object();
    json.member("axis", name);
    json.key("places");
    json.begin_array();
    for (const std::string& place : places)
        json.value(place);
    json.end_array();
    json.end_object();
}

}  // namespace

void write_work_axes(JsonWriter& json, const WorkAxes& axes) {
    json.member("figure", axes.figure);
    json.key("axes");
    json.begin_array();
    write_axis(json, "scenario", axes.scenarios);
    write_axis(json, "pcn", axes.networks);
    write_axis(json, "role", axes.roles);
    if (!axes.months.empty()) write_axis(json, "month", axes.months);
    json.end_array();
}

}  // namespace pcnload::render
