#include "render/json_staff.hpp"

#include "render/wisn_tables.hpp"

#include <initializer_list>
#include <string_view>

namespace pcnload::render {

namespace {

using analysis::HandedOver;
using analysis::HiredRole;
using analysis::Projection;
using analysis::StaffAnswer;
using analysis::StaffMoney;

void write_optional(JsonWriter& json, std::string_view name, const std::optional<double>& number) {
    json.key(name);
    number ? json.value(*number) : json.null();
}

void write_role(JsonWriter& json, const Projection& projection, const HiredRole& role) {
    json.key(projection.specification->roles[role.role].id);
    json.begin_object();
    json.member("wte_required", role.required);
    json.member("wte_required_then", role.required_then);
    json.member("wte_spare", role.spare);
    json.member("wte_hired", role.hired);
    json.member("wte_missing", role.missing);
    write_optional(json, "wte_most", role.most);
    json.member("price_per_hour", role.hour_price);
    json.member("price_per_wte", role.post_price);
    json.end_object();
}

void write_hand_over(JsonWriter& json, const Projection& projection, const HandedOver& done) {
    const spec::Specification& specification = *projection.specification;
    json.begin_object();
    json.member("activity", activity_address(specification, done.could.activity));
    json.member("from", specification.roles[done.could.from].id);
    json.member("to", specification.roles[done.could.to].id);
    json.member("hours_per_week", done.hours);
    json.member("most_hours_per_week", done.could.most_hours);
    json.member("price_per_hour", done.price);
    json.end_object();
}

void write_money(JsonWriter& json, std::string_view name, const StaffMoney& money) {
    json.key(name);
    json.begin_object();
    json.member("cost", money.cost);
    json.member("reimbursement", money.reimbursement);
    json.member("net", money.net());
    write_optional(json, "unspent", money.unspent);
    json.end_object();
}

void write_answer(JsonWriter& json, const Projection& projection, const StaffAnswer& answer) {
    json.begin_object();
    json.member("scenario", projection.scenario);
    json.member("pcn", projection.network.pcn);
    json.member("covered", answer.feasible);
    json.member("step", answer.step);
    json.key("roles");
    json.begin_object();
    for (const HiredRole& role : answer.roles)
        write_role(json, projection, role);
    json.end_object();
    json.key("hand_overs");
    json.begin_array();
    for (const HandedOver& done : answer.hand_overs)
        write_hand_over(json, projection, done);
    json.end_array();
    json.key("money");
    json.begin_object();
    write_money(json, "required", answer.required);
    write_money(json, "in_post", answer.in_post);
    if (answer.feasible) write_money(json, "then", answer.then);
    json.end_object();
    json.member("price_of_sum", answer.sum_price);
    json.member("net_without_steps", answer.without_steps);
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

}  // namespace

void write_staff(JsonWriter& json, const std::vector<Projection>& networks,
                 const std::vector<StaffAnswer>& answers) {
    json.begin_array();
    for (std::size_t i = 0; i < networks.size(); ++i)
        write_answer(json, networks[i], answers[i]);
    json.end_array();
}

void write_staff_schema(JsonWriter& json) {
    json.member("type", "array");
    json.key("items");
    json.begin_object();
    json.member("type", "object");
    json.key("properties");
    json.begin_object();
    write_types(json, "string", {"scenario", "pcn"});
    write_types(json, "boolean", {"covered"});
    write_types(json, "number", {"step", "price_of_sum", "net_without_steps"});
    write_types(json, "object", {"roles", "money"});
    write_types(json, "array", {"hand_overs"});
    json.end_object();
    json.end_object();
}

}  // namespace pcnload::render
