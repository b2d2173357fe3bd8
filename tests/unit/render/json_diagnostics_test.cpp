#include "render/json_diagnostics.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace pcnload::render;
using nlohmann::json;
using pcnload::diagnostics::Code;
using pcnload::diagnostics::Diagnostics;
using pcnload::diagnostics::FileIndex;
using pcnload::diagnostics::SourceFiles;

namespace {

json written(const Diagnostics& diagnostics, const SourceFiles& files) {
    JsonWriter writer;
    writer.begin_object();
    writer.key("diagnostics");
    write_diagnostics(writer, diagnostics, files);
    writer.member("after", true);
    writer.end_object();
    return json::parse(writer.take()).at("diagnostics");
}

}  // namespace

TEST_CASE("diagnostics are an array that may be empty") {
    CHECK(written(Diagnostics{}, SourceFiles{}) == json::array());
}

TEST_CASE("a diagnostic has its code and message and place") {
    SourceFiles files;
    files.add("specs/x.yaml", "caf\xC3\xA9: b\nduratoin: c\n");
    Diagnostics diagnostics;
    diagnostics.add({Code::unknown_key,
                     "not \"known\"",
                     {FileIndex{0}, 9, 17},
                     "did you mean `duration`?",
                     {{{FileIndex{0}, 7, 8}, "beside this"}, {{}, "and nowhere"}}});
    const json expected = json::parse(R"([{
        "code": "PCN-F201", "severity": "error", "message": "not \"known\"",
        "hint": "did you mean `duration`?", "path": "specs/x.yaml",
        "line": 2, "column": 1, "end_line": 2, "end_column": 9,
        "labels": [
            {"path": "specs/x.yaml", "line": 1, "column": 7, "message": "beside this"},
            {"path": null, "line": null, "column": null, "message": "and nowhere"}
        ]}])");
    CHECK(written(diagnostics, files) == expected);
}

TEST_CASE("what has no place or hint has null for it") {
    Diagnostics diagnostics;
    diagnostics.add({Code::skewed_normal, "m", {}, "", {}});
    const json expected = json::parse(R"([{
        "code": "PCN-S426", "severity": "warning", "message": "m", "hint": null, "path": null,
        "line": null, "column": null, "end_line": null, "end_column": null, "labels": []}])");
    CHECK(written(diagnostics, SourceFiles{}) == expected);
}

TEST_CASE("JSON diagnostics stand in the order of the file") {
    SourceFiles files;
    files.add("x.yaml", "a\nb\n");
    Diagnostics diagnostics;
    diagnostics.add({Code::unknown_key, "second", {FileIndex{0}, 2, 3}, "", {}});
    diagnostics.add({Code::unknown_key, "first", {FileIndex{0}, 0, 1}, "", {}});
    const json all = written(diagnostics, files);
    REQUIRE(all.size() == 2);
    CHECK(all[0].at("message") == "first");
    CHECK(all[1].at("line") == 2);
}

TEST_CASE("any bytes in an input give JSON that can be read") {
    SourceFiles files;
    files.add("a\xFF\x1B.yaml", "\xFF\n");
    Diagnostics diagnostics;
    diagnostics.add({Code::bad_encoding, "byte \xFF", {FileIndex{0}, 0, 1}, "\x01", {}});
    CHECK(written(diagnostics, files).at(0).at("hint") == "\x01");
}
