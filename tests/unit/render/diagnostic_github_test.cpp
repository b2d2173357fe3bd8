#include "render/diagnostic_github.hpp"

#include <doctest/doctest.h>

using namespace pcnload::render;
using pcnload::diagnostics::Code;
using pcnload::diagnostics::Diagnostics;
using pcnload::diagnostics::FileIndex;
using pcnload::diagnostics::SourceFiles;

TEST_CASE("a diagnostic is one workflow command") {
    SourceFiles files;
    files.add("specs/x.yaml", "a: b\nduratoin: c\n");
    Diagnostics diagnostics;
    diagnostics.add({Code::unknown_key,
                     "not known",
                     {FileIndex{0}, 5, 13},
                     "did you mean `duration`?",
                     {{{FileIndex{0}, 0, 1}, "beside this"}}});
    CHECK(diagnostic_github(diagnostics, files) ==
          "::error file=specs/x.yaml,line=2,col=1,endLine=2,endColumn=9,title=PCN-F201::not known"
          "%0Aspecs/x.yaml:1:1: beside this%0Ahint: did you mean `duration`?\n");
}

TEST_CASE("a place over several lines has no columns") {
    SourceFiles files;
    files.add("x.yaml", "a: [1,\n2]\n");
    Diagnostics diagnostics;
    diagnostics.add({Code::wrong_shape, "m", {FileIndex{0}, 3, 9}, "", {}});
    CHECK(diagnostic_github(diagnostics, files) ==
          "::error file=x.yaml,line=1,endLine=2,title=PCN-F203::m\n");
}

TEST_CASE("errors come before warnings and each in the order of the file") {
    SourceFiles files;
    files.add("x.yaml", "a\nb\nc\nd\n");
    Diagnostics diagnostics;
    diagnostics.add({Code::unused_assumption, "w1", {FileIndex{0}, 0, 1}, "", {}});
    diagnostics.add({Code::unknown_key, "e2", {FileIndex{0}, 6, 7}, "", {}});
    diagnostics.add({Code::unused_assumption, "w2", {FileIndex{0}, 2, 3}, "", {}});
    diagnostics.add({Code::unknown_key, "e1", {FileIndex{0}, 4, 5}, "", {}});
    const std::string text = diagnostic_github(diagnostics, files);
    CHECK(text.find("::e1") < text.find("::e2"));
    CHECK(text.find("::e2") < text.find("::w1"));
    CHECK(text.find("::w1") < text.find("::w2"));
    CHECK(text.find("::warning file=x.yaml,line=1") != std::string::npos);
}

TEST_CASE("what would end a message or a property is escaped") {
    SourceFiles files;
    files.add("builtin:specs/a,b%.yaml", "x");
    Diagnostics diagnostics;
    diagnostics.add({Code::unknown_key, "100%, a: b::c", {FileIndex{0}, 0, 1}, "", {}});
    CHECK(diagnostic_github(diagnostics, files) ==
          "::error file=builtin%3Aspecs/a%2Cb%25.yaml,line=1,col=1,endLine=1,endColumn=2,"
          "title=PCN-F201::100%25, a: b::c\n");
}

TEST_CASE("no input begins a command of its own") {
    const SourceFiles files;
    Diagnostics diagnostics;
    diagnostics.add({Code::usage, "a\n::error::b\r\x1B", {}, "c\n::d", {}});
    CHECK(diagnostic_github(diagnostics, files) ==
          "::error title=PCN-X701::a ::error::b\xEF\xBF\xBD\xEF\xBF\xBD%0Ahint: c ::d\n");
}

TEST_CASE("nothing wrong is no command") {
    CHECK(diagnostic_github(Diagnostics{}, SourceFiles{}).empty());
}
