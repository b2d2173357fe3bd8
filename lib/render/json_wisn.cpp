#include "render/json_wisn.hpp"

#include "render/wisn_tables.hpp"

#include <initializer_list>
#include <string_view>

namespace pcnload::render {

namespace {

using analysis::WisnActivity;
using analysis::WisnRole;

void write_activity(JsonWriter& json, const spec::Specification& specification,
                    const WisnActivity& activity) {
    json.begin_object();
    json.member("activity", activity_address(specification, activity.activity));
    json.member("individual", activity.individual);
    json.member("unit", activity.unit);
    json.member("workload", activity.workload);
    json.member("unit_hours", activity.unit_hours);
    json.member("standard_workload", activity.standard_workload);
    json.member("wte", activity.wte);
    json.end_object();
}

void write_role(JsonWriter& json, const spec::Specification& specification, const WisnRole& role) {
    json.key(specification.roles[role.role].id);
    json.begin_object();
    json.member("available_working_time", role.available_hours);
    json.member("allowance_factor", role.allowance_factor);
    json.member("service_wte", role.service_wte);
    json.member("individual_wte", role.individual_wte);
    json.member("wte_required", role.required);
    json.member("wte_spare", role.spare);
    json.member("difference", role.difference);
    json.key("ratio");
    role.ratio ? json.value(*role.ratio) : json.null();
    json.key("activities");
    json.begin_array();
    for (const WisnActivity& activity : role.activities)
        write_activity(json, specification, activity);
    json.end_array();
    json.end_object();
}

void write_types(JsonWriter& json, std::string_view type,
                 std::initializer_list<std::string_view> keys) {
    for (const std::string_view key : keys) {
        json.key(key);
        json.begin_object();
        json.member("type", type);
        json.end_object();
    }
}

void write_role_schema(JsonWriter& json) {
    json.begin_object();
    json.member("type", "object");
    json.key("properties");
    json.begin_object();
    write_types(json, "number",
                {"available_working_time", "allowance_factor", "service_wte", "individual_wte",
                 "wte_required", "wte_spare", "difference"});
    json.key("ratio");
    json.begin_object();
    json.key("type");
    json.begin_array();
    json.value("number");
    json.value("null");
    json.end_array();
    json.end_object();
    write_types(json, "array", {"activities"});
    json.end_object();
    json.end_object();
}

}  // namespace

void write_wisn(JsonWriter& json, const std::vector<std::vector<analysis::Projection>>& scenarios,
                analysis::WisnPeriod period) {
    json.begin_array();
    for (const auto& networks : scenarios) {
        for (const analysis::Projection& projection : networks) {
            json.begin_object();
            json.member("scenario", projection.scenario);
            json.member("pcn", projection.network.pcn);
            json.member("basis", period == analysis::WisnPeriod::contract_year ? "year" : "week");
            json.key("roles");
            json.begin_object();
            for (const WisnRole& role : wisn(projection, period))
                write_role(json, *projection.specification, role);
            json.end_object();
            json.end_object();
        }
    }
    json.end_array();
}

void write_wisn_schema(JsonWriter& json) {
    json.member("type", "array");
    json.key("items");
    json.begin_object();
    json.member("type", "object");
    json.key("properties");
    json.begin_object();
    write_types(json, "string", {"scenario", "pcn", "basis"});
    json.key("roles");
    json.begin_object();
    json.member("type", "object");
    json.key("additionalProperties");
    write_role_schema(json);
    json.end_object();
    json.end_object();
    json.end_object();
}

}  // namespace pcnload::render
