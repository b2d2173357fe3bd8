#include "render/json_sweep.hpp"

#include "render/sweep_rows.hpp"
#include "scenario/written_value.hpp"

namespace pcnload::render {

namespace {

using analysis::Sweep;

void write_maybe(JsonWriter& json, std::string_view key, std::optional<double> number) {
    json.key(key);
    number ? json.value(*number) : json.null();
}

void write_point(JsonWriter& json, const Sweep& sweep, std::size_t point) {
    json.key("point");
    json.begin_object();
    for (std::size_t i = 0; i < sweep.variations.size(); ++i) {
        const std::string& written = value_at(sweep, point, i);
        const scenario::WrittenValue value = scenario::written_value(written);
        json.key(sweep.variations[i].address);
        json.begin_object();
        json.member("written", written);
        write_maybe(json, "value", value.number);
        json.member("unit", value.unit);
        json.end_object();
    }
    json.end_object();
}

void write_figures(JsonWriter& json, const Sweep& sweep, std::size_t point, std::size_t network) {
    json.member("pcn", sweep.pcns[network]);
    json.key("figures");
    json.begin_object();
    for (std::size_t i = 0; i < sweep.figures.size(); ++i)
        write_maybe(json, sweep.figures[i].name, sweep.value(point, network, i));
    json.end_object();
    json.member(over_capacity, static_cast<bool>(sweep.is_over(point, network)));
}

void write_distribution(JsonWriter& json, const Sweep& sweep, std::size_t point) {
    json.key("distribution");
    json.begin_object();
    for (std::size_t i = 0; i < sweep.figures.size(); ++i) {
        json.key(sweep.figures[i].name);
        const auto spread = sweep.distribution(point, i);
        if (!spread) {
            json.null();
            continue;
        }
        json.begin_object();
        json.member("networks", spread->networks);
        json.member("total", spread->total);
        json.member("mean", spread->mean);
        json.member("p10", spread->p10);
        json.member("median", spread->median);
        json.member("p90", spread->p90);
        json.member("lowest", spread->lowest.value);
        json.member("highest", spread->highest.value);
        json.end_object();
    }
    json.end_object();
}

}  // namespace

void write_sweep(JsonWriter& json, const Sweep& sweep) {
    json.begin_object();
    json.member("scenario", sweep.scenario);
    json.member("title", sweep.title);
    json.member("contract", sweep.contract);
    json.key("figures");
    json.begin_array();
    for (const analysis::SweptFigure& figure : sweep.figures) {
        json.begin_object();
        json.member("figure", figure.name);
        json.member("unit", figure.unit);
        json.end_object();
    }
    json.end_array();
    json.key("points");
    json.begin_array();
    for (std::size_t point = 0; point < sweep.points.size(); ++point) {
        json.begin_object();
        write_point(json, sweep, point);
        json.member("over_capacity", sweep.over_count(point));
        write_distribution(json, sweep, point);
        json.key("networks");
        json.begin_array();
        for (std::size_t network = 0; network < sweep.pcns.size(); ++network) {
            json.begin_object();
            write_figures(json, sweep, point, network);
            json.end_object();
        }
        json.end_array();
        json.end_object();
    }
    json.end_array();
    json.end_object();
}

std::string sweep_lines(const Sweep& sweep) {
    std::string lines;
    JsonWriter json(JsonStyle::one_line);
    for (std::size_t point = 0; point < sweep.points.size(); ++point) {
        for (std::size_t network = 0; network < sweep.pcns.size(); ++network) {
            json.begin_object();
            json.member("scenario", sweep.scenario);
            write_point(json, sweep, point);
            write_figures(json, sweep, point, network);
            json.end_object();
            lines += json.take();
        }
    }
    return lines;
}

}  // namespace pcnload::render
