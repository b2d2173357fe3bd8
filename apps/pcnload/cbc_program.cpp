#include "pcnload/cbc_program.hpp"

#include "pcnload/program_call.hpp"
#include "pcnload/scratch_folder.hpp"
#include "render/mps_writer.hpp"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <fstream>
#include <iterator>
#include <string>

namespace pcnload::app {

namespace {

using analysis::LinearProgram;
using analysis::LinearSolution;
using diagnostics::Code;

constexpr std::size_t most_words = std::size_t{1} << 20U;
constexpr const char* most_seconds = "60";

void report(Code code, std::string message, std::string hint, Session& session) {
    session.diagnostics.add({code, std::move(message), {}, std::move(hint), {}});
}

void report_failure(const ProgramAnswer& answer, Session& session) {
    if (answer.start_error == ENOENT) {
        report(Code::solver_missing, "the program `cbc` finds the cheapest staff, and is not there",
               "install it: `apt-get install coinor-cbc`", session);
        return;
    }
    report(Code::solver_failed, "the program `cbc` gives no solution",
           "try it by hand: `cbc -quit`; a larger `--step` is easier", session);
}

bool has_whole(const LinearProgram& program) {
    return std::ranges::any_of(program.variables, &analysis::LinearVariable::whole);
}

// The next word of a line, blank between words.
std::string_view next_word(std::string_view& line) {
    const std::size_t begin = std::min(line.find_first_not_of(' '), line.size());
    line.remove_prefix(begin);
    const std::string_view word = line.substr(0, std::min(line.find(' '), line.size()));
    line.remove_prefix(word.size());
    return word;
}

template <class Number>
std::optional<Number> read(std::string_view word) {
    Number number{};
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), number);
    const bool whole = error == std::errc{} && end == word.data() + word.size();
    return whole && !word.empty() ? std::optional(number) : std::nullopt;
}

// `3 x1  0.7  2300`: the place, the name, the value and the price. `**` marks what is beyond its
// bounds.
bool read_line(std::string_view line, LinearSolution& solution) {
    std::string_view first = next_word(line);
    if (first.empty()) return true;
    if (first == "**") first = next_word(line);
    const std::string_view name = next_word(line);
    if (name.empty()) return false;
    const auto place = read<std::size_t>(name.substr(1));
    const auto value = read<double>(next_word(line));
    const auto price = read<double>(next_word(line));
    const bool row = name.front() == 'r';
    auto& prices = row ? solution.prices.rows : solution.prices.variables;
    if (!place || !value || !price || *place >= prices.size()) return false;
    prices[*place] = *price;
    if (!row) solution.values[*place] = *value;
    return true;
}

}  // namespace

std::optional<LinearSolution> read_cbc_solution(std::string_view text,
                                                const LinearProgram& program) {
    LinearSolution solution;
    solution.values.resize(program.variables.size());
    solution.prices = {std::vector<double>(program.rows.size()),
                       std::vector<double>(program.variables.size())};
    const std::string_view status = text.substr(0, std::min(text.find('\n'), text.size()));
    if (status.starts_with("Infeasible") || status.starts_with("Integer infeasible")) {
        return solution;
    }
    if (!status.starts_with("Optimal")) return std::nullopt;
    solution.feasible = true;
    text.remove_prefix(status.size());
    while (!text.empty()) {
        text.remove_prefix(1);
        const std::string_view line = text.substr(0, std::min(text.find('\n'), text.size()));
        if (!read_line(line, solution)) return std::nullopt;
        text.remove_prefix(line.size());
    }
    return solution;
}

std::optional<LinearSolution> solve(const LinearProgram& program, Session& session) {
    const ScratchFolder folder;
    if (folder.error() != 0) {
        report(Code::solver_failed, "there is no folder for temporary files",
               "name one that can be written to: `TMPDIR=FOLDER pcnload staff`", session);
        return std::nullopt;
    }
    const std::string problem = folder.file("problem.mps");
    const std::string written = folder.file("solution");
    std::ofstream(problem, std::ios::binary) << render::to_mps(program);
    const ProgramAnswer answer =
        call_program({"cbc",
                      {problem, "-logLevel", "0", "-seconds", most_seconds, "-ratioGap", "0",
                       "-allowableGap", "0", "-printingOptions", "all",
                       has_whole(program) ? "-solve" : "-initialSolve", "-solution", written},
                      {"LC_ALL=C"}},
                     most_words);
    std::ifstream file(written, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    auto solution = answer.good() ? read_cbc_solution(text, program) : std::nullopt;
    if (!solution) report_failure(answer, session);
    return solution;
}

}  // namespace pcnload::app
