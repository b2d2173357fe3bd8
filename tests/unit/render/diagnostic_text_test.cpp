#include "render/diagnostic_text.hpp"

#include <doctest/doctest.h>

using namespace pcnload::render;
using pcnload::diagnostics::Code;
using pcnload::diagnostics::Diagnostic;
using pcnload::diagnostics::Diagnostics;
using pcnload::diagnostics::FileIndex;
using pcnload::diagnostics::SourceFiles;

namespace {

// One file, and diagnostics about it.
struct Case {
    SourceFiles files;
    Diagnostics diagnostics;

    explicit Case(std::string text) { files.add("specs/x.yaml", std::move(text)); }
    std::string text(Colour colour = Colour::off) const {
        return diagnostic_text(diagnostics, files, colour);
    }
};

}  // namespace

TEST_CASE("nothing wrong is an empty text") { CHECK(Case("a: b").text().empty()); }

TEST_CASE("a diagnostic shows its place and what to do") {
    Case one("activity:\n  duratoin: 8 min per resident\n");
    one.diagnostics.add({Code::unknown_key,
                         "the key `duratoin` is not known here",
                         {FileIndex{0}, 12, 20},
                         "did you mean `duration`?",
                         {}});
    CHECK(one.text() ==
          "specs/x.yaml:2:3: error[PCN-F201]: the key `duratoin` is not known here\n"
          "   2 |   duratoin: 8 min per resident\n"
          "     |   ^^^^^^^^\n"
          "  hint: did you mean `duration`?\n"
          "1 error\n");
}

TEST_CASE("labels have their own place and line") {
    Case two("a: 1\nb: 2\na: 3\n");
    two.diagnostics.add({Code::duplicate_key,
                         "the key `a` stands twice",
                         {FileIndex{0}, 10, 11},
                         "",
                         {{{FileIndex{0}, 0, 1}, "it stands here first"}, {{}, "and nowhere"}}});
    CHECK(two.text() ==
          "specs/x.yaml:3:1: error[PCN-Y109]: the key `a` stands twice\n"
          "   3 | a: 3\n"
          "     | ^\n"
          "specs/x.yaml:1:1: note: it stands here first\n"
          "   1 | a: 1\n"
          "     | ^\n"
          "  note: and nowhere\n"
          "1 error\n");
}

TEST_CASE("a diagnostic of no file is its message alone") {
    Case usage("");
    usage.diagnostics.add({Code::usage, "`comapre` is no command", {}, "", {}});
    CHECK(usage.text() == "error[PCN-X701]: `comapre` is no command\n1 error\n");
}

TEST_CASE("an empty line is not shown") {
    Case empty("");
    empty.diagnostics.add(
        {Code::empty_document, "the file holds nothing", {FileIndex{0}, 0, 0}, "", {}});
    CHECK(empty.text() == "specs/x.yaml:1:1: error[PCN-Y112]: the file holds nothing\n1 error\n");
}

TEST_CASE("diagnostics stand in the order of the file and are counted") {
    Case many("a\nb\nc\n");
    many.diagnostics.add({Code::unknown_key, "third", {FileIndex{0}, 4, 5}, "", {}});
    many.diagnostics.add({Code::unused_assumption, "first", {FileIndex{0}, 0, 1}, "", {}});
    many.diagnostics.add({Code::unknown_key, "second", {FileIndex{0}, 2, 3}, "", {}});
    const std::string text = many.text();
    CHECK(text.find("first") < text.find("second"));
    CHECK(text.find("second") < text.find("third"));
    CHECK(text.find("warning[PCN-S421]: first") != std::string::npos);
    CHECK(text.ends_with("\n2 errors, 1 warning\n"));
}

TEST_CASE("the summary says how many are not shown") {
    Diagnostics diagnostics;
    diagnostics.add({Code::unused_assumption, "w", {}, "", {}});
    CHECK(diagnostic_summary(diagnostics) == "1 warning");
    diagnostics.add({Code::skewed_normal, "w", {}, "", {}});
    CHECK(diagnostic_summary(diagnostics) == "2 warnings");
    for (std::size_t i = 0; i < Diagnostics::cap; ++i) {
        diagnostics.add({Code::usage, std::to_string(i), {}, "", {}});
    }
    CHECK(diagnostic_summary(diagnostics) == "1,000 errors, 2 warnings (2 not shown)");
    for (std::size_t i = 0; i < 2345; ++i)
        diagnostics.add({Code::bad_number, std::to_string(i), {}, "", {}});
    const std::string text = diagnostic_text(diagnostics, {}, Colour::off);
    CHECK(
        text.ends_with("... and 2,345 more of PCN-U302\n... and 1 more of PCN-S421\n"
                       "... and 1 more of PCN-S426\n3,345 errors, 2 warnings (2,347 not shown)\n"));
}

TEST_CASE("marks stand under the place whatever the width of the number") {
    std::string lines;
    for (int i = 1; i < 12345; ++i)
        lines += "\n";
    Case deep(lines + "  x: y");
    const auto at = static_cast<std::uint32_t>(lines.size() + 2);
    deep.diagnostics.add({Code::unknown_key, "m", {FileIndex{0}, at, at + 1}, "", {}});
    CHECK(deep.text().find("12345 |   x: y\n      |   ^\n") != std::string::npos);
}

TEST_CASE("no escape sequence of an input is ever printed") {
    SourceFiles files;
    files.add("evil\x1B[2J.yaml",
              "a\x1B]0;x\x07: \xC2\x9B"
              "31m \xE2\x80\xAE\n");
    Diagnostics diagnostics;
    diagnostics.add({Code::unknown_key,
                     "`a\x1B[1m`\n\x7F",
                     {FileIndex{0}, 0, 3},
                     "h\x1B",
                     {{{FileIndex{0}, 1, 2}, "l\x1B\r"}}});
    const std::string text = diagnostic_text(diagnostics, files, Colour::off);
    for (const char* bad : {"\x1B", "\x07", "\xC2\x9B", "\x7F", "\r", "\xE2\x80\xAE"}) {
        CHECK(text.find(bad) == std::string::npos);
    }
    CHECK(text.find("evil\xEF\xBF\xBD[2J.yaml:1:1: error") == 0);
}

TEST_CASE("colour is added only where it is asked for") {
    Case one("a: b\n");
    one.diagnostics.add({Code::unknown_key, "m", {FileIndex{0}, 0, 1}, "h", {}});
    one.diagnostics.add({Code::unused_assumption, "w", {FileIndex{0}, 3, 4}, "", {}});
    const std::string plain = one.text(Colour::off);
    std::string coloured = one.text(Colour::on);
    CHECK(plain.find('\x1B') == std::string::npos);
    CHECK(coloured.find("\x1B[1;31merror[PCN-F201]:\x1B[0m m\n") != std::string::npos);
    CHECK(coloured.find("\x1B[1;33mwarning[PCN-S421]:\x1B[0m w\n") != std::string::npos);
    for (std::size_t at = coloured.find('\x1B'); at != std::string::npos;
         at = coloured.find('\x1B')) {
        coloured.erase(at, coloured.find('m', at) + 1 - at);
    }
    CHECK(coloured == plain);
}
