#include "render/work_rows.hpp"

#include "render/csv_writer.hpp"
#include "render/fixed_decimals.hpp"
#include "render/json_writer.hpp"

#include <array>
#include <charconv>
#include <cstring>
#include <utility>

namespace pcnload::render {

namespace {

using analysis::WorkPeriod;

// Both ends of a row have the same length.
constexpr std::array<char, 2> csv_end{'\r', '\n'};
constexpr std::array<char, 2> json_end{'}', '\n'};

std::string json_text(std::string_view text) {
    JsonWriter json(JsonStyle::one_line);
    json.value(text);
    std::string line = json.take();
    line.pop_back();  // the end of the line
    return line;
}

// As many bytes as are moved at once: most names are shorter.
constexpr std::size_t stride = 32;

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

WorkRows::Piece::Piece(std::string text) : padded(std::move(text)), size(padded.size()) {
    padded.append(stride, '\0');
}

char* WorkRows::Piece::copy_to(char* out) const {
    if (size <= stride) {
        std::memcpy(out, padded.data(), stride);
    } else {
        std::memcpy(out, padded.data(), size);
    }
    return out + size;
}

WorkRows::WorkRows(Form form, analysis::WorkView view, const std::vector<std::string>& networks)
    : form_(form), view_(view) {
    for (const std::string& network : networks)
        networks_.emplace_back(piece("pcn", network));
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
    text += work_column(view_);
    return text.append(csv_end.begin(), csv_end.end());
}

WorkRows::Labels WorkRows::labels(std::string_view scenario, const std::vector<std::string>& roles,
                                  const std::vector<std::string>& months) const {
    std::string first = piece("scenario", scenario);
    std::string key;
    if (form_ == Form::ndjson) {
        first.insert(0, 1, '{');
        key = json_text(work_column(view_)) + ':';
    }
    Labels labels{Piece(std::move(first)), {}};
    for (const std::string& role : roles) {
        const std::string begin = piece("role", role);
        if (view_.period != WorkPeriod::month) {
            labels.figures.emplace_back(begin + key);
            continue;
        }
        for (const std::string& month : months) {
            std::string text = begin;
            text += piece("month", month);
            text += key;
            labels.figures.emplace_back(std::move(text));
        }
    }
    return labels;
}

void WorkRows::add(const Labels& labels, std::size_t network, std::span<const double> work,
                   RowBuffer& out) const {
    const Piece& pcn = networks_[network];
    char* (*const write)(char*, double) = form_ == Form::csv ? write_fixed : write_exact;
    const std::array<char, 2>& end = form_ == Form::csv ? csv_end : json_end;
    for (std::size_t i = 0; i < work.size(); ++i) {
        const Piece& figure = labels.figures[i];
        char* row =
            out.room(labels.scenario.size + pcn.size + figure.size + longest_fixed + end.size());
        row = labels.scenario.copy_to(row);
        row = pcn.copy_to(row);
        row = figure.copy_to(row);
        row = write(row, work[i]);
        std::memcpy(row, end.data(), end.size());
        out.end_at(row + end.size());
    }
}

}  // namespace pcnload::render
