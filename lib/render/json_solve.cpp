#include "render/json_solve.hpp"

#include "render/solve_rows.hpp"

namespace pcnload::render {

namespace {

using analysis::Solution;
using analysis::Solve;
using analysis::TriedValue;

void write_maybe(JsonWriter& json, std::string_view key, std::optional<double> number) {
    json.key(key);
    number ? json.value(*number) : json.null();
}

void write_tried(JsonWriter& json, const TriedValue& value) {
    json.begin_object();
    json.member("value", value.at);
    json.member("left", value.sides.left);
    json.member("right", value.sides.right);
    json.member("residual", value.sides.gap());
    json.end_object();
}

void write_maybe(JsonWriter& json, std::string_view key, const std::optional<TriedValue>& value) {
    json.key(key);
    value ? write_tried(json, *value) : json.null();
}

void write_solution(JsonWriter& json, const Solve& solve, std::size_t network) {
    const Solution& solution = solve.solutions[network];
    json.begin_object();
    json.member("pcn", solve.pcns[network]);
    json.member("outcome", word(solution.outcome));
    json.member("method", word(solution.method));
    json.member("power", solution.power);
    write_maybe(json, "before", solution.before);
    json.key("solutions");
    json.begin_array();
    for (const TriedValue& value : solution.values)
        write_tried(json, value);
    json.end_array();
    json.member("outside_range", solution.outside_range);
    write_maybe(json, "would_be", solution.would_be);
    json.member("reason", reason_words(solve, solution));
    write_maybe(json, "low_end", solution.low);
    write_maybe(json, "high_end", solution.high);
    write_maybe(json, "nearest", solution.nearest);
    json.end_object();
}

void write_distribution(JsonWriter& json, const Solve& solve) {
    json.key("distribution");
    const auto spread = solve.distribution();
    if (!spread) return json.null();
    json.begin_object();
    json.member("networks", spread->networks);
    json.member("mean", spread->mean);
    json.member("p10", spread->p10);
    json.member("median", spread->median);
    json.member("p90", spread->p90);
    json.member("lowest", spread->lowest.value);
    json.member("highest", spread->highest.value);
    json.end_object();
}

}  // namespace

void write_solve(JsonWriter& json, const Solve& solve) {
    json.begin_object();
    json.member("scenario", solve.scenario);
    json.member("title", solve.title);
    json.member("contract", solve.contract);
    json.member("target", solve.target);
    json.member("figure_unit", solve.figure_unit);
    json.member("address", solve.address);
    json.member("unit", solve.unit);
    json.member("solved", solve.solved_count());
    write_distribution(json, solve);
    json.key("networks");
    json.begin_array();
    for (std::size_t i = 0; i < solve.pcns.size(); ++i)
        write_solution(json, solve, i);
    json.end_array();
    json.end_object();
}

std::string solve_lines(const Solve& solve) {
    std::string lines;
    JsonWriter json(JsonStyle::one_line);
    for (std::size_t i = 0; i < solve.pcns.size(); ++i) {
        write_solution(json, solve, i);
        lines += json.take();
    }
    return lines;
}

}  // namespace pcnload::render
