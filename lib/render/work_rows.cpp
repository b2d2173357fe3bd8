#include "render/work_rows.hpp"

#include "render/csv_writer.hpp"
#include "render/fixed_decimals.hpp"
#include "render/json_writer.hpp"

#include <array>
#include <charconv>
#include <cstring>

namespace pcnload::render {

namespace {

using analysis::WorkPeriod;

constexpr std::string_view csv_end = "\r\n";
constexpr std::string_view json_end = "}\n";

std::string json_text(std::string_view text) {
    JsonWriter json(JsonStyle::one_line);
    json.value(text);
    std::string line = json.take();
    line.pop_back();  // the end of the line
    return line;
}

char* copy(std::string_view text, char* out) {
    std::memcpy(out, text.data(), text.size());
    return out + text.size();
}

char* write_exact(char* out, double number) {
    return std::to_chars(out, out + longest_fixed, number).ptr;
}

}  // namespace

std::string_view work_column(const analysis::WorkView& view) {
    constexpr std::array<std::array<std::string_view, 3>, 3> names{{
        {"hours_per_week", "hours_in_year", "hours"},
        {"sessions_per_week", "sessions_in_year", "sessions"},
        {"wte_required", "wte_required_in_year", "wte_required"},
    }};
    return names[static_cast<std::size_t>(view.measure)][static_cast<std::size_t>(view.period)];
}

WorkRows::WorkRows(Form form, analysis::WorkView view, const std::vector<std::string>& networks)
    : form_(form), view_(view) {
    for (const std::string& network : networks)
        networks_.push_back(piece("pcn", network));
}

std::string WorkRows::piece(std::string_view key, std::string_view value) const {
    if (form_ == Form::csv) return csv_field(value) + ',';
    std::string text = json_text(key);
    text += ':';
    text += json_text(value);
    return text += ',';
}

std::string WorkRows::heading() const {
    if (form_ != Form::csv) return {};
    std::string text = "scenario,pcn,role,";
    if (view_.period == WorkPeriod::month) text += "month,";
    return (text += work_column(view_)) += csv_end;
}

WorkRows::Labels WorkRows::labels(std::string_view scenario, const std::vector<std::string>& roles,
                                  const std::vector<std::string>& months) const {
    Labels labels;
    labels.scenario = piece("scenario", scenario);
    std::string key;
    if (form_ == Form::ndjson) {
        labels.scenario.insert(0, 1, '{');
        key = '"' + std::string(work_column(view_)) + "\":";
    }
    for (const std::string& role : roles) {
        const std::string begin = piece("role", role);
        if (view_.period != WorkPeriod::month) {
            labels.figures.push_back(begin + key);
            continue;
        }
        for (const std::string& month : months)
            labels.figures.push_back(begin + piece("month", month) + key);
    }
    return labels;
}

void WorkRows::add(const Labels& labels, std::size_t network, std::span<const double> work,
                   RowBuffer& out) const {
    const std::string& pcn = networks_[network];
    char* (*const write)(char*, double) = form_ == Form::csv ? write_fixed : write_exact;
    const std::string_view end = form_ == Form::csv ? csv_end : json_end;
    for (std::size_t i = 0; i < work.size(); ++i) {
        const std::string& figure = labels.figures[i];
        char* row = out.room(labels.scenario.size() + pcn.size() + figure.size() + longest_fixed +
                             end.size());
        row = copy(labels.scenario, row);
        row = copy(pcn, row);
        row = copy(figure, row);
        row = write(row, work[i]);
        out.end_at(copy(end, row));
    }
}

}  // namespace pcnload::render
