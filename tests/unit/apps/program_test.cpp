#include "pcnload/program.hpp"

#include "pcnload/input_hash.hpp"
#include "unit/apps/temporary_folder.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace {

using namespace pcnload::app;

struct Outcome {
    ExitCode exit{};
    std::string output;
    std::string error;
};

Outcome run(const std::vector<std::string>& arguments) {
    MemorySession session;
    Outcome outcome;
    outcome.exit = run_program(arguments, session);
    outcome.output = MemorySession::text(session.output);
    outcome.error = MemorySession::text(session.error);
    return outcome;
}

TEST_CASE("SHA-256 is that of everybody else") {
    InputHash hash;
    hash.add("a");
    hash.add("bc");
    CHECK(hash.finish() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("every command answers without arguments") {
    for (const char* command : {"compare", "run", "explain", "check", "list", "schema"}) {
        CAPTURE(command);
        const Outcome outcome = run({command});
        CHECK(outcome.exit == ExitCode::done);
        CHECK_FALSE(outcome.output.empty());
    }
}

TEST_CASE("the envelope names its inputs") {
    const TemporaryFolder folder;
    const std::string path =
        folder.write("a.yaml", "pcn: U1\ndrivers: {registered_patients: 1000}\n");
    const Outcome outcome = run({"run", "--pcn", path, "-f", "json"});
    const auto json = nlohmann::json::parse(outcome.output);
    REQUIRE(json["inputs"].size() == 2);
    CHECK(json["inputs"][0]["path"] == "builtin:specs");
    CHECK(json["inputs"][1]["path"] == path);
    CHECK(json["inputs"][1]["sha256"].get<std::string>().size() == 64);
    CHECK(json["results"].size() == 1);
    CHECK(json["results"][0]["pcn"] == "U1");
}

TEST_CASE("where there is no answer there are no results, in any format") {
    for (const char* format : {"table", "plain", "csv", "markdown"}) {
        const Outcome outcome = run({"run", "nonsense", "-f", format});
        CHECK(outcome.exit == ExitCode::no_answer);
        CHECK(outcome.output.empty());
        CHECK_FALSE(outcome.error.empty());
    }
    const Outcome outcome = run({"run", "nonsense", "-f", "json"});
    CHECK(outcome.exit == ExitCode::no_answer);
    const auto json = nlohmann::json::parse(outcome.output);
    CHECK_FALSE(json.contains("results"));
    CHECK(json["diagnostics"].size() == 1);
}

TEST_CASE("the output does not depend on the number of threads") {
    CHECK(run({"compare", "-j", "1", "-f", "json"}).output ==
          run({"compare", "-j", "7", "-f", "json"}).output);
}

TEST_CASE("a file of an answer with errors is left as it was") {
    const TemporaryFolder folder;
    const std::string path = folder.write("out.json", "old");
    CHECK(run({"run", "nonsense", "-f", "json", "-o", path}).exit == ExitCode::no_answer);
    CHECK(folder.read("out.json") == "old");
    CHECK(run({"run", "-f", "json", "-o", path}).exit == ExitCode::done);
    CHECK(nlohmann::json::parse(folder.read("out.json")).contains("results"));
}

TEST_CASE("what init writes passes the check, and is not written over") {
    const TemporaryFolder folder;
    const std::string start = folder / "start";
    CHECK(run({"init", start}).exit == ExitCode::done);
    const Outcome checked = run({"check", start});
    CHECK(checked.exit == ExitCode::done);
    CHECK(checked.output == "2 files, 1 scenario, 1 profile: no mistakes\n");
    const std::string profile = folder / "start/my-network.yaml";
    CHECK(run({"compare", folder / "start/my-scenario.yaml", "--pcn", profile}).exit ==
          ExitCode::done);
    CHECK(run({"init", start}).exit == ExitCode::no_answer);
}

TEST_CASE("check tells findings from what it could not look at") {
    const TemporaryFolder folder;
    const std::string path = folder.write("a.yaml", "pcn: U1\ndrivres: {}\n");
    CHECK(run({"check", path}).exit == ExitCode::findings);
    CHECK(run({"check", path, "-f", "json"}).exit == ExitCode::findings);
    CHECK(run({"check", path, "-f", "github"}).exit == ExitCode::findings);
    CHECK(run({"check", path, folder / "nowhere"}).exit == ExitCode::no_answer);
}

TEST_CASE("contracts with drivers and roles of their own need no profile to be checked") {
    const TemporaryFolder folder;
    folder.write("own/contract.yaml", "contract: own\ntitle: Own\nyear: 2021/22\nstatus: draft\n");
    folder.write("common/drivers.yaml", "drivers:\n  hens: {unit: hen}\n");
    folder.write("scenarios/late.yaml",
                 "scenario: late\ncontract: own\nchanges:\n"
                 "  - hire: {role: cock, wte: 1}\n");
    CHECK(run({"check", folder / "own"}).output == "1 file, 1 contract: no mistakes\n");
    const Outcome outcome = run({"check", folder.path()});
    CHECK(outcome.exit == ExitCode::findings);
    CHECK(outcome.output.find("3 files, 1 contract, 1 scenario: ") != std::string::npos);
    CHECK(outcome.output.find("cock") != std::string::npos);
}

TEST_CASE("a folder takes the place of the shipped files, their profiles stay known") {
    const std::string specs = std::string(PCNLOAD_SOURCE_DIR) + "/specs";
    CHECK(run({"compare", "--specs", specs}).exit == ExitCode::done);
    CHECK(run({"compare", "--specs", specs, "--pcn", "rural"}).exit == ExitCode::done);
    CHECK(run({"compare", "january-revision", "--specs", specs}).exit == ExitCode::no_answer);
}

}  // namespace
