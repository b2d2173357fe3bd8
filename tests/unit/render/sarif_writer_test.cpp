#include "render/sarif_writer.hpp"

#include "support/sarif_faults.hpp"
#include "support/texts.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::diagnostics;
using nlohmann::json;
using test::Lines;

namespace {

struct Written {
    SourceFiles files;
    Diagnostics findings;
    Diagnostics failures;
    std::vector<std::string> notes;

    [[nodiscard]] std::string text() const {
        const std::vector<Finding> found = findings_of(findings, files);
        return render::sarif(
            {"check", "0.1.0", found, failures, notes, findings.left_out(), files});
    }
    [[nodiscard]] json run() const {
        const std::string document = text();
        CHECK(test::sarif_faults(document) == Lines{});
        return json::parse(document).at("runs").at(0);
    }
};

Diagnostic at(Code code, std::uint32_t begin, std::uint32_t end, std::string message = "m") {
    return {code, std::move(message), {FileIndex{0}, begin, end}, "", {}};
}

}  // namespace

TEST_CASE("a run that finds nothing says so") {
    const json run = Written{}.run();
    CHECK(run["results"] == json::array());
    CHECK(run["tool"]["driver"]["rules"] == json::array());
    CHECK(run["invocations"][0]["executionSuccessful"] == true);
    CHECK(run["invocations"][0]["toolExecutionNotifications"] == json::array());
    CHECK(run["automationDetails"]["id"] == "pcnload/check/");
}

TEST_CASE("a finding has its rule, its place and what it has to do with") {
    Written written;
    written.files.add("specs/x.yaml", "a: b\nduratoin: c\n");
    written.findings.add({Code::unknown_key,
                          "not known",
                          {FileIndex{0}, 5, 13},
                          "did you mean `duration`?",
                          {{{FileIndex{0}, 0, 1}, "beside this"}, {{}, "and nowhere"}}});
    const json result = written.run().at("results").at(0);
    CHECK(result["ruleId"] == "PCN-F201");
    CHECK(result["ruleIndex"] == 0);
    CHECK(result["level"] == "error");
    CHECK(result["message"]["text"] == "not known\nhint: did you mean `duration`?");
    CHECK(result["locations"][0]["physicalLocation"] == json::parse(R"({
        "artifactLocation": {"uri": "specs/x.yaml"},
        "region": {"startLine": 2, "startColumn": 1, "endLine": 2, "endColumn": 9}})"));
    REQUIRE(result["relatedLocations"].size() == 2);
    CHECK(result["relatedLocations"][0]["message"]["text"] == "beside this");
    CHECK(result["relatedLocations"][0]["physicalLocation"]["region"]["endColumn"] == 2);
    CHECK_FALSE(result["relatedLocations"][1]["physicalLocation"].contains("region"));
}

TEST_CASE("rules are those that are broken, each once, in the order of the catalogue") {
    Written written;
    written.files.add("x.yaml", "abcdefgh");
    written.findings.add(at(Code::unused_assumption, 0, 1));
    written.findings.add(at(Code::unknown_key, 2, 3));
    written.findings.add(at(Code::unknown_key, 4, 5));
    const json run = written.run();
    const json& rules = run["tool"]["driver"]["rules"];
    REQUIRE(rules.size() == 2);
    CHECK(rules[0]["id"] == "PCN-F201");
    CHECK(rules[1]["id"] == "PCN-S421");
    CHECK(rules[1]["defaultConfiguration"]["level"] == "warning");
    CHECK(rules[0]["shortDescription"]["text"] == std::string(row(Code::unknown_key).title));
    CHECK(run["results"][0]["ruleIndex"] == 1);
    CHECK(run["results"][0]["level"] == "warning");
}

TEST_CASE("what stands in no file stands at the folder, for readers that want a place") {
    Written written;
    written.findings.add({Code::no_contract, "no contract", {}, "", {}});
    const json place = written.run()["results"][0]["locations"][0]["physicalLocation"];
    CHECK(place["artifactLocation"]["uri"] == ".");
    CHECK_FALSE(place.contains("region"));
}

TEST_CASE("what is compiled in has a base that the run names") {
    Written written;
    written.files.add("builtin:specs/x.yaml", "a");
    written.findings.add(at(Code::unknown_key, 0, 1));
    const json run = written.run();
    const json& artifact =
        run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"];
    CHECK(artifact["uri"] == "specs/x.yaml");
    CHECK(run["originalUriBaseIds"].contains(artifact["uriBaseId"].get<std::string>()));
}

TEST_CASE("failures are notifications of a run that did not succeed") {
    Written written;
    written.files.add("x.yaml", "");
    written.failures.add({Code::unreadable_path, "`a` cannot be read", {}, "check the name", {}});
    written.failures.add(at(Code::unreadable_file, 0, 0));
    const json run = written.run();
    const json& invocation = run["invocations"][0];
    CHECK(invocation["executionSuccessful"] == false);
    REQUIRE(invocation["toolExecutionNotifications"].size() == 2);
    const json& second = invocation["toolExecutionNotifications"][1];
    CHECK(second["descriptor"]["id"] == "PCN-X703");
    CHECK(second["message"]["text"] == "`a` cannot be read\nhint: check the name");
    CHECK_FALSE(second.contains("locations"));
    CHECK(run["results"].empty());
}

TEST_CASE("findings beyond the cap are told of, and so are notes") {
    Written written;
    written.files.add("x.yaml", std::string(2000, 'x'));
    for (std::uint32_t i = 0; i < Diagnostics::cap + 7; ++i)
        written.findings.add(at(Code::unknown_key, i, i + 1));
    written.notes = {"12 findings accepted by `b.json`"};
    const json run = written.run();
    CHECK(run["results"].size() == Diagnostics::cap);
    const json& told = run["invocations"][0]["toolExecutionNotifications"];
    REQUIRE(told.size() == 2);
    CHECK(told[0]["message"]["text"] == "7 more findings are left out: no more than 1000 are told");
    CHECK(told[0]["level"] == "note");
    CHECK(told[1]["message"]["text"] == "12 findings accepted by `b.json`");
    CHECK(run["invocations"][0]["executionSuccessful"] == true);
}

TEST_CASE("no name or text of an input breaks the document") {
    const std::string hostile =
        "\x1B[31m \"\\\xFF \xE2\x80\xAE](http://x) {0} {{1}} \xF0\x9F\x92\x8A\r\n\t%41";
    for (const std::string& path :
         {std::string("a b#c?d&e=%41;.yaml"), std::string("../../\xFF\xFE/\x01.yaml"),
          std::string("http://example.org/x.yaml"), std::string("C:\\x\\y.yaml"),
          std::string("builtin:../../etc"), std::string("/abs olute"), std::string("\n"),
          std::string("a/\xE2\x80\xAE/b"), std::string("-"), std::string("[x](y)")}) {
        CAPTURE(path);
        Written written;
        written.files.add(path, hostile + "\n" + hostile);
        const auto size = static_cast<std::uint32_t>(2 * hostile.size() + 1);
        for (std::uint32_t i = 0; i < size; ++i) {
            written.findings.add({Code::bad_text,
                                  hostile,
                                  {FileIndex{0}, i, std::min(size, i + i % 7)},
                                  hostile,
                                  {{{FileIndex{0}, i, size}, hostile}}});
        }
        written.failures.add({Code::unreadable_path, hostile + path, {}, hostile, {}});
        written.notes = {hostile};
        CHECK(written.run()["results"].size() == size);
        CHECK(written.text() == written.text());
    }
}

TEST_CASE("a text is never taken for a link or a placeholder") {
    CHECK(render::sarif_text("[a](b) {0} {a: 1} {{3}") == "[a] (b) {{0}} {{a: 1}} {{{{3}}");
    CHECK(render::sarif_text("a\nb\x1B") == "a b\xEF\xBF\xBD");
}

TEST_CASE("the rules of SARIF find what is wrong") {
    Written written;
    written.files.add("x.yaml", "ab");
    written.findings.add(at(Code::unknown_key, 0, 1));
    const std::string good = written.text();
    CHECK(test::sarif_faults(good) == Lines{});
    for (const auto& [part, by] : std::vector<std::pair<std::string, std::string>>{
             {"\"2.1.0\"", "\"2.0.0\""},
             {"\"ruleIndex\": 0", "\"ruleIndex\": 1"},
             {"\"startColumn\": 1", "\"startColumn\": 0"},
             {"\"endColumn\": 2", "\"endColumn\": 0"},
             {"\"uri\": \"x.yaml\"", "\"uri\": \"x y.yaml\""},
             {"\"uri\": \"x.yaml\"", "\"uri\": \"/x.yaml\""},
             {"utf16CodeUnits", "unicodeCodePoints"},
             {"\"level\": \"error\"", "\"level\": \"fatal\""},
             {"pcnload/v1", "pcnload"},
             {"\"executionSuccessful\": true", "\"executionSuccessful\": false"},
             {"\"results\"", "\"result\""}}) {
        CAPTURE(part);
        CHECK_FALSE(test::sarif_faults(test::replaced(good, part, by)).empty());
    }
}
