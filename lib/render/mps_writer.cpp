#include "render/mps_writer.hpp"

#include "render/number_text.hpp"

#include <cmath>
#include <vector>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::LinearProgram;
using analysis::LinearVariable;

void add_rows(const LinearProgram& program, std::string& text) {
    text += "ROWS\n N cost\n";
    for (std::size_t row = 0; row < program.rows.size(); ++row) {
        const bool least = program.rows[row].sense == analysis::RowSense::at_least;
        text += fmt::format(" {} r{}\n", least ? 'G' : 'L', row);
    }
}

struct Entry {
    std::size_t row;
    double factor;
};

void add_columns(const LinearProgram& program, std::string& text) {
    std::vector<std::vector<Entry>> columns(program.variables.size());
    for (std::size_t row = 0; row < program.rows.size(); ++row) {
        for (const analysis::LinearTerm& term : program.rows[row].terms)
            columns[term.variable].push_back({row, term.factor});
    }
    text += "COLUMNS\n";
    for (std::size_t place = 0; place < columns.size(); ++place) {
        const LinearVariable& variable = program.variables[place];
        const auto mark = [&](const char* what) {
            if (variable.whole) text += fmt::format(" M{} 'MARKER' '{}'\n", place, what);
        };
        mark("INTORG");
        text += fmt::format(" x{} cost {}\n", place, exact_text(variable.cost));
        for (const Entry& entry : columns[place])
            text += fmt::format(" x{} r{} {}\n", place, entry.row, exact_text(entry.factor));
        mark("INTEND");
    }
}

void add_bounds(const LinearProgram& program, std::string& text) {
    text += "BOUNDS\n";
    for (std::size_t place = 0; place < program.variables.size(); ++place) {
        const LinearVariable& variable = program.variables[place];
        text += fmt::format(" LO b x{} {}\n", place, exact_text(variable.low));
        // A whole number without an upper bound would otherwise be at most one.
        text += std::isinf(variable.high)
                    ? fmt::format(" PL b x{}\n", place)
                    : fmt::format(" UP b x{} {}\n", place, exact_text(variable.high));
    }
}

}  // namespace

std::string to_mps(const LinearProgram& program) {
    std::string text = "NAME staff FREE\n";
    add_rows(program, text);
    add_columns(program, text);
    text += "RHS\n";
    for (std::size_t row = 0; row < program.rows.size(); ++row)
        text += fmt::format(" b r{} {}\n", row, exact_text(program.rows[row].bound));
    add_bounds(program, text);
    return text + "ENDATA\n";
}

}  // namespace pcnload::render
