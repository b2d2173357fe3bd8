#include "render/report_tests.hpp"

#include "render/list_columns.hpp"
#include "render/number_text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::CaseResult;
using analysis::FigureResult;
using analysis::Mutation;
using analysis::Notice;
using diagnostics::Diagnostic;
using diagnostics::SourceFiles;

// More digits than anywhere else: a tolerance may be small.
std::string figure_text(double number) {
    std::string text = fmt::format("{:.8g}", number);
    return text == "-0" ? "0" : text;
}

std::string case_name(const CaseResult& result) { return result.tests + '/' + result.id; }

std::string case_heading(const CaseResult& result) {
    return case_name(result) + (result.title.empty() ? "" : ": " + result.title);
}

Column number_column(std::string_view key) {
    Column column = words_column(key);
    column.align = Align::right;
    return column;
}

// A failure that a row of figures shows already.
bool is_shown(const Diagnostic& failure, const CaseResult& result) {
    return std::ranges::any_of(result.figures, [&](const FigureResult& figure) {
        return !figure.passed && figure.span == failure.span;
    });
}

void add_failed(const CaseResult& result, const SourceFiles& files, Table& table) {
    table.rows.push_back(heading_row(case_heading(result)));
    for (const FigureResult& figure : result.figures) {
        if (figure.passed) continue;
        const Cell value = figure.value ? text_cell(figure_text(*figure.value)) : Cell{};
        const Cell difference = figure.value ? text_cell(figure_text(figure.difference)) : Cell{};
        table.rows.push_back(
            {{text_cell(figure.figure), text_cell(figure.expected), value, difference,
              optional_cell(figure.unit), text_cell(files.place_text(figure.span))},
             RowKind::ordinary,
             1});
    }
    for (const Diagnostic& failure : result.failures) {
        if (is_shown(failure, result)) continue;
        const std::string place = files.place_text(failure.span);
        table.rows.push_back(aside_row(place + (place.empty() ? "" : ": ") + failure.message +
                                       (failure.hint.empty() ? "" : "; " + failure.hint)));
    }
}

Section failed_section(const TestResults& results, const SourceFiles& files) {
    Table table;
    table.columns = {words_column("figure"),      words_column("expected"), number_column("found"),
                     number_column("difference"), words_column("unit"),     words_column("place")};
    for (const CaseResult& result : results.cases) {
        if (!result.passed()) add_failed(result, files, table);
    }
    return {"Failed", {}, std::move(table), {}};
}

Section passed_section(const TestResults& results) {
    Table table;
    table.columns = {words_column("test"), words_column("title", 50), number_column("figures")};
    for (const CaseResult& result : results.cases) {
        if (!result.passed()) continue;
        table.rows.push_back(
            {{text_cell(case_name(result)), optional_cell(result.title),
              number_cell(CellKind::count, static_cast<double>(result.figures.size()))}});
    }
    return {"Passed", {}, std::move(table), {}};
}

void add_numbers(const Mutation& mutation, Notice notice, std::string title,
                 const SourceFiles& files, Report& report) {
    if (mutation.count(notice) == 0) return;
    Table table;
    table.columns = {words_column("number"), words_column("address"), words_column("place")};
    for (const analysis::NudgedNumber& nudged : mutation.numbers) {
        if (nudged.notice != notice) continue;
        table.rows.push_back({{text_cell(nudged.number.text), text_cell(nudged.number.address),
                               text_cell(files.place_text(nudged.number.span))}});
    }
    report.sections.push_back({std::move(title), {}, std::move(table), {}});
}

std::string mutation_summary(const Mutation& mutation) {
    return fmt::format("{}, {} noticed, {} unnoticed, {} change nothing.",
                       counted(mutation.numbers.size(), "number"), mutation.count(Notice::noticed),
                       mutation.count(Notice::unnoticed), mutation.count(Notice::changes_nothing));
}

JUnitCase junit_case(const CaseResult& result, const SourceFiles& files) {
    JUnitCase test;
    test.name = result.id;
    test.classname = result.tests;
    if (result.span.known()) {
        test.file = files[result.span.file].path();
        test.line = files[result.span.file].position(result.span.begin).line;
    }
    for (const Diagnostic& failure : result.failures) {
        const std::string code(diagnostics::row(failure.code).id);
        if (!test.failure) test.failure = JUnitFailure{failure.message, {}};
        const std::string place = files.place_text(failure.span);
        if (!place.empty()) test.failure->text.append(place).append(": ");
        test.failure->text.append("[").append(code).append("] ").append(failure.message) += '\n';
    }
    return test;
}

}  // namespace

std::size_t failed_count(const TestResults& results) {
    return static_cast<std::size_t>(std::ranges::count_if(
        results.cases, [](const CaseResult& result) { return !result.passed(); }));
}

std::string tests_summary(const TestResults& results) {
    const std::size_t failed = failed_count(results);
    return fmt::format("{} passed, {} failed.", results.cases.size() - failed, failed);
}

Report tests_report(const TestResults& results, const SourceFiles& files) {
    Report report;
    const std::size_t failed = failed_count(results);
    if (failed > 0) report.sections.push_back(failed_section(results, files));
    if (failed < results.cases.size()) report.sections.push_back(passed_section(results));
    if (results.mutation) {
        add_numbers(*results.mutation, Notice::unnoticed, "Numbers that no test notices", files,
                    report);
        add_numbers(*results.mutation, Notice::changes_nothing, "Numbers that change no figure",
                    files, report);
        report.verdict.push_back(mutation_summary(*results.mutation));
    }
    if (results.mutation_put_off) {
        report.verdict.emplace_back("Which numbers no test notices is seen once all tests pass.");
    }
    report.verdict.push_back(tests_summary(results));
    return report;
}

std::vector<JUnitSuite> junit_suites(const TestResults& results, const SourceFiles& files) {
    std::vector<JUnitSuite> suites;
    for (const CaseResult& result : results.cases) {
        if (suites.empty() || suites.back().name != result.tests) {
            suites.push_back({result.tests, {}});
        }
        suites.back().cases.push_back(junit_case(result, files));
    }
    return suites;
}

}  // namespace pcnload::render
