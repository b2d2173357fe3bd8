#include "render/json_tipping.hpp"

#include <array>
#include <optional>

namespace pcnload::render {

namespace {

using analysis::Load;
using analysis::NetworkTipping;
using analysis::Tipping;

template <class Number>
void write_maybe(JsonWriter& json, std::string_view key, const std::optional<Number>& number) {
    json.key(key);
    number ? json.value(*number) : json.null();
}

void write_load(JsonWriter& json, const Load& load, std::size_t left) {
    json.begin_object();
    json.member("left", left);
    json.member("hours_per_week", load.hours_per_week);
    json.member("wte_required", load.wte_required);
    json.member("wte_spare", load.wte_spare);
    write_maybe(json, "time_share", load.time_share);
    json.member("over", load.is_over());
    json.end_object();
}

void write_network(JsonWriter& json, const Tipping& tipping, std::size_t place) {
    const NetworkTipping& network = tipping.networks[place];
    json.begin_object();
    json.member("pcn", tipping.pcns[place]);
    json.member("practices", network.practices);
    write_maybe(json, "breaks_at", network.breaks_at());
    json.key("first_role");
    const auto first = network.first_role();
    first ? json.value(tipping.roles[*first].id) : json.null();
    json.key("roles");
    json.begin_object();
    for (std::size_t role = 0; role < tipping.roles.size(); ++role) {
        if (!tipping.works(role)) continue;
        json.key(tipping.roles[role].id);
        json.begin_object();
        write_maybe(json, "tips_at", network.tips_at(role));
        json.key("curve");
        json.begin_array();
        for (std::size_t left = 0; left < network.loads.size(); ++left)
            write_load(json, network.loads[left][role], left);
        json.end_array();
        json.end_object();
    }
    json.end_object();
    json.end_object();
}

}  // namespace

void write_tipping(JsonWriter& json, const Tipping& tipping) {
    constexpr std::array<std::string_view, 2> words{"stay", "leave"};
    json.begin_object();
    json.member("scenario", tipping.scenario);
    json.member("title", tipping.title);
    json.member("contract", tipping.contract);
    json.member("patients", words[static_cast<std::size_t>(tipping.patients)]);
    json.key("over_capacity");
    json.begin_array();
    for (std::size_t left = 0; left <= tipping.most_leaving(); ++left) {
        const Tipping::Over over = tipping.over_when(left);
        json.begin_object();
        json.member("left", left);
        json.member("networks", over.networks);
        json.member("over", over.over);
        json.end_object();
    }
    json.end_array();
    json.key("networks");
    json.begin_array();
    for (const std::size_t place : tipping.ranked())
        write_network(json, tipping, place);
    json.end_array();
    json.end_object();
}

std::string tipping_lines(const Tipping& tipping) {
    std::string lines;
    JsonWriter json(JsonStyle::one_line);
    for (const std::size_t place : tipping.ranked()) {
        write_network(json, tipping, place);
        lines += json.take();
    }
    return lines;
}

}  // namespace pcnload::render
