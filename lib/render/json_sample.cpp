#include "render/json_sample.hpp"

#include "render/json_schema_parts.hpp"
#include "render/sample_rows.hpp"
#include "uncertainty/draws.hpp"

#include <array>
#include <optional>
#include <string_view>

namespace pcnload::render {

namespace {

using analysis::SampledFigure;
using analysis::SampledNumber;
using analysis::Sampling;

void write_draws(JsonWriter& json, const uncertainty::DrawSummary& draws) {
    json.member("mean", draws.mean);
    json.member("deviation", draws.deviation);
    json.member("p10", draws.p10);
    json.member("p50", draws.p50);
    json.member("p90", draws.p90);
}

void write_number(JsonWriter& json, const SampledNumber& number) {
    json.member("value", number.value);
    write_draws(json, number.draws);
    json.member("below_value", number.below_value);
    json.key("over_capacity");
    number.over_capacity ? json.value(*number.over_capacity) : json.null();
    json.member("draws", number.drawn);
}

void write_networks(JsonWriter& json, const Sampling& sampling, const SampledFigure& figure) {
    json.key("networks");
    json.begin_array();
    for (std::size_t i = 0; i < sampling.pcns.size(); ++i) {
        if (!figure.networks[i]) continue;
        json.begin_object();
        json.member("pcn", sampling.pcns[i]);
        write_number(json, *figure.networks[i]);
        json.end_object();
    }
    json.end_array();
    json.key("together");
    if (!figure.together) {
        json.null();
        return;
    }
    json.begin_object();
    write_number(json, *figure.together);
    json.end_object();
}

void write_figure(JsonWriter& json, const Sampling& sampling, const SampledFigure& figure) {
    json.begin_object();
    json.member("figure", figure.name);
    json.member("unit", figure.unit);
    json.member("method", figure.whole_model ? "whole model" : "sum of products");
    write_networks(json, sampling, figure);
    json.end_object();
}

void write_correlations(JsonWriter& json, const spec::Specification& specification) {
    json.key("correlations");
    json.begin_array();
    for (const spec::CorrelatedPair& pair : drawn_pairs(specification)) {
        json.begin_object();
        json.member("assumption", specification.assumptions[pair.one].id);
        json.member("with", specification.assumptions[pair.other].id);
        json.member("rank_correlation", pair.rank);
        json.end_object();
    }
    json.end_array();
}

void write_scenario(JsonWriter& json, const Sampling& sampling,
                    const analysis::SampledScenario& scenario) {
    json.begin_object();
    json.member("scenario", scenario.scenario);
    json.member("title", scenario.title);
    json.member("mistaken_draws", scenario.mistaken);
    write_correlations(json, *scenario.specification);
    json.key("figures");
    json.begin_array();
    for (const SampledFigure& figure : scenario.figures)
        write_figure(json, sampling, figure);
    json.end_array();
    json.end_object();
}

void write_comparison(JsonWriter& json, const Sampling& sampling,
                      const analysis::ScenarioComparison& comparison) {
    json.begin_object();
    json.member("scenario", sampling.scenarios[comparison.one].scenario);
    json.member("than", sampling.scenarios[comparison.other].scenario);
    json.member("figure", sampling.scenarios[comparison.one].figures.front().name);
    json.key("networks");
    json.begin_array();
    for (std::size_t i = 0; i < sampling.pcns.size(); ++i) {
        const auto& difference = comparison.networks[i];
        if (!difference) continue;
        json.begin_object();
        json.member("pcn", sampling.pcns[i]);
        json.member("more", difference->more);
        json.member("value", difference->value);
        write_draws(json, difference->draws);
        json.end_object();
    }
    json.end_array();
    json.end_object();
}

constexpr std::array<std::string_view, 7> required{"generator", "seed",      "draws",      "points",
                                                   "pcns",      "scenarios", "comparisons"};

}  // namespace

void write_sampling(JsonWriter& json, const Sampling& sampling) {
    json.begin_object();
    json.member("generator", uncertainty::generator_name);
    json.member("seed", sampling.options.seed);
    json.member("draws", sampling.options.draws);
    json.member("points",
                uncertainty::points_words[static_cast<std::size_t>(sampling.options.points)]);
    json.key("pcns");
    json.begin_array();
    for (const std::string& pcn : sampling.pcns)
        json.value(pcn);
    json.end_array();
    json.key("scenarios");
    json.begin_array();
    for (const analysis::SampledScenario& scenario : sampling.scenarios)
        write_scenario(json, sampling, scenario);
    json.end_array();
    json.key("comparisons");
    json.begin_array();
    for (const analysis::ScenarioComparison& comparison : sampling.comparisons)
        write_comparison(json, sampling, comparison);
    json.end_array();
    json.end_object();
}

void write_sampling_schema(JsonWriter& json) {
    json.member("type", "object");
    write_required(json, required);
    const Object properties(json, "properties");
    write_typed(json, "generator", {"string"});
    write_typed(json, "seed", {"integer"});
    write_typed(json, "draws", {"integer"});
    write_typed(json, "points", {"string"});
    write_typed(json, "pcns", {"array"});
    write_typed(json, "scenarios", {"array"});
    write_typed(json, "comparisons", {"array"});
}

}  // namespace pcnload::render
