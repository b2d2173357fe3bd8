#include "render/json_sensitivity.hpp"

#include "render/json_schema_parts.hpp"

#include <array>
#include <optional>
#include <string_view>

namespace pcnload::render {

namespace {

using analysis::FigureSensitivity;
using analysis::Sensitivity;

constexpr std::array<std::string_view, 5> obstacle_words{"reimbursement", "allowance_of_several",
                                                         "allowance_used_besides",
                                                         "divisor_touches_zero", "power_too_high"};

void write_maybe(JsonWriter& json, std::string_view key, std::optional<double> number) {
    json.key(key);
    number ? json.value(*number) : json.null();
}

void write_moments(JsonWriter& json, const FigureSensitivity& figure) {
    json.key("moments");
    if (!figure.moments) {
        json.null();
    } else {
        json.begin_object();
        json.member("mean", figure.moments->mean);
        json.member("deviation", figure.moments->deviation);
        json.end_object();
    }
    json.key("quantiles");
    if (!figure.moments || !figure.moments->quantiles) {
        json.null();
    } else {
        const auto& quantiles = *figure.moments->quantiles;
        json.begin_object();
        json.member("method", "cornish-fisher");
        json.member("p10", quantiles.p10);
        json.member("p50", quantiles.p50);
        json.member("p90", quantiles.p90);
        json.member("below_value", quantiles.below_value);
        json.end_object();
    }
    json.key("no_closed_form");
    figure.obstacle ? json.value(obstacle_words[static_cast<std::size_t>(*figure.obstacle)])
                    : json.null();
}

void write_bars(JsonWriter& json, const Sensitivity& sensitivity, const FigureSensitivity& figure) {
    json.key("assumptions");
    json.begin_array();
    for (const analysis::SensitivityBar& bar : figure.bars) {
        const spec::Assumption& row = sensitivity.specification->assumptions[bar.assumption];
        json.begin_object();
        json.member("assumption", row.id);
        json.member("unit", row.value.dimension.text());
        json.member("low", bar.range.low);
        json.member("high", bar.range.high);
        write_maybe(json, "at_low", bar.at_low);
        write_maybe(json, "at_high", bar.at_high);
        write_maybe(json, "first_order", bar.first_order);
        write_maybe(json, "total", bar.total);
        json.end_object();
    }
    json.end_array();
}

void write_networks(JsonWriter& json, const Sensitivity& sensitivity,
                    const FigureSensitivity& figure) {
    json.key("networks");
    json.begin_array();
    for (const analysis::NetworkSensitivity& network : figure.networks) {
        json.begin_object();
        json.member("pcn", network.pcn);
        json.member("value", network.value);
        write_maybe(json, "mean", network.mean);
        write_maybe(json, "deviation", network.deviation);
        json.key("leading");
        network.leading ? json.value(sensitivity.specification->assumptions[*network.leading].id)
                        : json.null();
        json.member("leading_share", network.leading_share);
        json.end_object();
    }
    json.end_array();
}

constexpr std::array<std::string_view, 4> required{"scenario", "title", "pcns", "figures"};
constexpr std::array<std::string_view, 8> required_of_figure{
    "figure", "unit", "value", "moments", "quantiles", "no_closed_form", "assumptions", "networks"};

}  // namespace

void write_sensitivity(JsonWriter& json, const Sensitivity& sensitivity) {
    json.begin_object();
    json.member("scenario", sensitivity.scenario);
    json.member("title", sensitivity.title);
    json.key("pcns");
    json.begin_array();
    for (const std::string& pcn : sensitivity.pcns)
        json.value(pcn);
    json.end_array();
    json.key("figures");
    json.begin_array();
    for (const FigureSensitivity& figure : sensitivity.figures) {
        json.begin_object();
        json.member("figure", figure.name);
        json.member("unit", figure.unit);
        json.member("value", figure.value);
        write_moments(json, figure);
        write_bars(json, sensitivity, figure);
        write_networks(json, sensitivity, figure);
        json.end_object();
    }
    json.end_array();
    json.end_object();
}

void write_sensitivity_schema(JsonWriter& json) {
    json.member("type", "object");
    write_required(json, required);
    const Object properties(json, "properties");
    write_typed(json, "scenario", {"string"});
    write_typed(json, "title", {"string"});
    write_typed(json, "pcns", {"array"});
    const Object figures(json, "figures");
    json.member("type", "array");
    const Object items(json, "items");
    json.member("type", "object");
    write_required(json, required_of_figure);
    const Object members(json, "properties");
    write_typed(json, "figure", {"string"});
    write_typed(json, "unit", {"string"});
    write_typed(json, "value", {"number"});
    write_typed(json, "moments", {"object", "null"});
    write_typed(json, "quantiles", {"object", "null"});
    write_typed(json, "no_closed_form", {"string", "null"});
    write_typed(json, "assumptions", {"array"});
    write_typed(json, "networks", {"array"});
}

}  // namespace pcnload::render
