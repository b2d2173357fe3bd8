#include "render/junit_writer.hpp"

#include "render/utf8.hpp"
#include "render/visible_text.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

struct Counts {
    std::size_t tests = 0;
    std::size_t failures = 0;
    std::size_t skipped = 0;
};

// A line of text, without what XML gives a meaning to or does not allow.
std::string escaped(std::string_view line) {
    const std::string visible = visible_text(line);
    std::string text;
    for (std::size_t at = 0; at < visible.size();) {
        const Utf8Character character = character_at(visible, at);
        const std::string_view bytes = std::string_view(visible).substr(at, character.length);
        at += character.length;
        if (bytes == "&") {
            text += "&amp;";
        } else if (bytes == "<") {
            text += "&lt;";
        } else if (bytes == ">") {
            text += "&gt;";
        } else if (bytes == "\"") {
            text += "&quot;";
        } else if (character.code == 0xFFFE || character.code == 0xFFFF) {
            text += replacement_text;
        } else {
            text += bytes;
        }
    }
    return text;
}

// The same of several lines.
std::string escaped_lines(std::string_view lines) {
    std::string text;
    while (!lines.empty()) {
        const std::size_t end = std::min(lines.find('\n'), lines.size());
        text += escaped(lines.substr(0, end));
        if (end < lines.size()) text += '\n';
        lines.remove_prefix(std::min(end + 1, lines.size()));
    }
    return text;
}

Counts counts_of(const JUnitSuite& suite) {
    Counts counts;
    counts.tests = suite.cases.size();
    for (const JUnitCase& test : suite.cases) {
        counts.failures += test.failure ? 1U : 0U;
        counts.skipped += test.skipped ? 1U : 0U;
    }
    return counts;
}

std::string attributes(std::string_view name, const Counts& counts) {
    return fmt::format(R"( name="{}" tests="{}" failures="{}" errors="0" skipped="{}")",
                       escaped(name), counts.tests, counts.failures, counts.skipped);
}

std::string case_text(const JUnitCase& test) {
    std::string text = fmt::format(R"(    <testcase name="{}" classname="{}")", escaped(test.name),
                                   escaped(test.classname));
    if (!test.file.empty()) {
        text += fmt::format(R"( file="{}" line="{}")", escaped(test.file), test.line);
    }
    if (!test.failure && !test.skipped) return text + "/>\n";
    text += ">\n";
    if (test.failure) {
        text += fmt::format("      <failure message=\"{}\">{}</failure>\n",
                            escaped(test.failure->message), escaped_lines(test.failure->text));
    }
    if (test.skipped) text += "      <skipped/>\n";
    return text + "    </testcase>\n";
}

}  // namespace

std::string to_junit(std::string_view name, const std::vector<JUnitSuite>& suites) {
    Counts all;
    std::string inside;
    for (const JUnitSuite& suite : suites) {
        const Counts counts = counts_of(suite);
        all.tests += counts.tests;
        all.failures += counts.failures;
        all.skipped += counts.skipped;
        inside += "  <testsuite" + attributes(suite.name, counts) + ">\n";
        for (const JUnitCase& test : suite.cases)
            inside += case_text(test);
        inside += "  </testsuite>\n";
    }
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites" + attributes(name, all) +
           ">\n" + inside + "</testsuites>\n";
}

}  // namespace pcnload::render
