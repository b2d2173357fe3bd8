#include "render/json_tests.hpp"

#include <array>
#include <optional>

namespace pcnload::render {

namespace {

using analysis::CaseResult;
using analysis::FigureResult;
using analysis::Notice;
using diagnostics::SourceFiles;
using diagnostics::SourceSpan;

constexpr std::array<std::string_view, 3> notice_words{"noticed", "unnoticed", "changes_nothing"};

void write_place(JsonWriter& json, const SourceSpan& span, const SourceFiles& files) {
    json.key("path");
    span.known() ? json.value(files[span.file].path()) : json.null();
    json.key("line");
    span.known() ? json.value(files[span.file].position(span.begin).line) : json.null();
}

void write_figure(JsonWriter& json, const FigureResult& figure, const SourceFiles& files) {
    json.begin_object();
    json.member("figure", figure.figure);
    json.member("passed", figure.passed);
    json.member("expected", figure.expected);
    json.key("value");
    figure.value ? json.value(*figure.value) : json.null();
    json.key("difference");
    figure.value ? json.value(figure.difference) : json.null();
    json.member("unit", figure.unit);
    write_place(json, figure.span, files);
    json.end_object();
}

void write_case(JsonWriter& json, const CaseResult& result, const SourceFiles& files) {
    json.begin_object();
    json.member("tests", result.tests);
    json.member("case", result.id);
    json.member("title", result.title);
    json.member("passed", result.passed());
    write_place(json, result.span, files);
    json.key("figures");
    json.begin_array();
    for (const FigureResult& figure : result.figures)
        write_figure(json, figure, files);
    json.end_array();
    json.key("failures");
    json.begin_array();
    for (const diagnostics::Diagnostic& failure : result.failures) {
        json.begin_object();
        json.member("code", diagnostics::row(failure.code).id);
        json.member("message", failure.message);
        write_place(json, failure.span, files);
        json.end_object();
    }
    json.end_array();
    json.end_object();
}

void write_mutation(JsonWriter& json, const analysis::Mutation& mutation,
                    const SourceFiles& files) {
    json.begin_object();
    json.member("numbers", mutation.numbers.size());
    for (const Notice notice : {Notice::noticed, Notice::unnoticed, Notice::changes_nothing})
        json.member(notice_words[static_cast<std::size_t>(notice)], mutation.count(notice));
    json.key("missed");
    json.begin_array();
    for (const analysis::NudgedNumber& nudged : mutation.numbers) {
        if (nudged.notice == Notice::noticed) continue;
        json.begin_object();
        json.member("notice", notice_words[static_cast<std::size_t>(nudged.notice)]);
        json.member("address", nudged.number.address);
        json.member("number", nudged.number.text);
        write_place(json, nudged.number.span, files);
        json.end_object();
    }
    json.end_array();
    json.end_object();
}

}  // namespace

void write_tests(JsonWriter& json, const TestResults& results, const SourceFiles& files) {
    const std::size_t failed = failed_count(results);
    json.begin_object();
    json.member("passed", results.cases.size() - failed);
    json.member("failed", failed);
    json.key("cases");
    json.begin_array();
    for (const CaseResult& result : results.cases)
        write_case(json, result, files);
    json.end_array();
    json.key("mutation");
    if (results.mutation) {
        write_mutation(json, *results.mutation, files);
    } else {
        json.null();
    }
    json.end_object();
}

}  // namespace pcnload::render
