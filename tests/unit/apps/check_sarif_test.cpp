// What `pcnload check -f sarif` writes of every file of the cases, as SARIF wants it.
#include "pcnload/program.hpp"
#include "support/sarif_faults.hpp"
#include "support/texts.hpp"
#include "unit/apps/temporary_folder.hpp"

#include <filesystem>

#include <doctest/doctest.h>

namespace {

using namespace pcnload::app;
using pcnload::test::Lines;
namespace fs = std::filesystem;

struct Outcome {
    ExitCode exit{};
    nlohmann::json run;
};

Outcome check(const std::vector<std::string>& arguments) {
    MemorySession session;
    std::vector<std::string> words{"check", "-f", "sarif"};
    words.insert(words.end(), arguments.begin(), arguments.end());
    Outcome outcome;
    outcome.exit = run_program(words, session);
    const std::string text = MemorySession::text(session.output);
    CHECK(pcnload::test::sarif_faults(text) == Lines{});
    outcome.run = nlohmann::json::parse(text).at("runs").at(0);
    return outcome;
}

TEST_CASE("every case of a file that is wrong is good SARIF") {
    const fs::path cases = fs::path(PCNLOAD_SOURCE_DIR) / "tests" / "spec_cases";
    std::size_t found = 0;
    for (const char* area : {"text", "fields"}) {
        for (const auto& entry : fs::directory_iterator(cases / area)) {
            CAPTURE(entry.path().string());
            found += check({entry.path().string()}).run["results"].size();
        }
    }
    CHECK(found > 20);
}

TEST_CASE("every folder of the golden cases is good SARIF") {
    const fs::path cases = fs::path(PCNLOAD_SOURCE_DIR) / "tests" / "golden" / "check";
    for (const auto& entry : fs::directory_iterator(cases)) {
        CAPTURE(entry.path().string());
        const Outcome outcome = check({entry.path().string()});
        const bool failed = outcome.exit == ExitCode::no_answer;
        CHECK(outcome.run["invocations"][0]["executionSuccessful"] != failed);
        if (failed) CHECK(outcome.run["results"].empty());
    }
}

TEST_CASE("a command line that is not understood is a run that failed") {
    const Outcome outcome = check({"--nonsense"});
    CHECK(outcome.exit == ExitCode::no_answer);
    CHECK(outcome.run["invocations"][0]["toolExecutionNotifications"][0]["descriptor"]["id"] ==
          "PCN-X701");
}

TEST_CASE("columns of a file beyond the first plane are UTF-16 code units") {
    const TemporaryFolder folder;
    const std::string path = folder.write(
        "a b.yaml",
        "pcn: U1\nname: \"\xF0\x9F\x92\x8A\"\ntags: {a: \"\xF0\x9F\x92\x8A\", b: [1]}\n");
    const Outcome outcome = check({path});
    REQUIRE(outcome.run["results"].size() >= 1);
    const auto& region = outcome.run["results"][0]["locations"][0]["physicalLocation"]["region"];
    CHECK(region["startLine"] == 3);
    CHECK(region["startColumn"] == 20);
    CHECK(region["endColumn"] == 23);
}

TEST_CASE("what a baseline accepts and a flag leaves out is noted") {
    const TemporaryFolder folder;
    const std::string path = folder.write("a.yaml", "pcn: U1\nnaem: x\ntasg: y\n");
    const std::string baseline = folder / "b.json";
    check({path, "--write-baseline", baseline, "--select", "PCN-F201"});
    folder.write("a.yaml", "pcn: U1\nnaem: x\n");
    const Outcome outcome = check({path, "--baseline", baseline});
    const auto& notes = outcome.run["invocations"][0]["toolExecutionNotifications"];
    REQUIRE(notes.size() == 2);
    CHECK(notes[0]["message"]["text"].get<std::string>().starts_with("1 finding accepted by "));
    CHECK(notes[1]["message"]["text"].get<std::string>().starts_with("1 entry of "));
}

}  // namespace
