#include "pcnload/published_files.hpp"

#include "pcnload/program.hpp"
#include "support/published.hpp"
#include "unit/apps/temporary_folder.hpp"

#include <algorithm>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace pcnload;
using namespace pcnload::app;

namespace {

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

}  // namespace

TEST_CASE("files are known by what is in them, whatever they are called") {
    const TemporaryFolder folder;
    MemorySession session;
    const auto files =
        read_published_files({folder.write("a", test::small_ages()),
                              folder.write("b.txt", test::small_mapping()), folder / "missing"},
                             session);
    CHECK(files.size() == 2);
    REQUIRE(session.diagnostics.all().size() == 1);
    CHECK(session.diagnostics.all()[0].code == diagnostics::Code::unreadable_path);
}

TEST_CASE("the contracts say which drivers and roles there are") {
    MemorySession session;
    const auto targets = import_targets(load_known_files(std::nullopt, session), session);
    CHECK(std::ranges::count(targets.drivers, "registered_patients") == 1);
    CHECK(std::ranges::count(targets.drivers, "pcn") == 0);
    CHECK(std::ranges::count(targets.drivers, "clinical_pharmacists_in_post") == 0);
    CHECK(std::ranges::count(targets.roles, "clinical-pharmacist") == 1);
    for (const char* driver :
         {"weighted_patients", "patients_65_plus", "practices", "care_homes", "care_home_beds"})
        CHECK(std::ranges::count(targets.drivers, driver) == 1);
}

TEST_CASE("what is imported can be run") {
    const TemporaryFolder folder;
    const std::string ages = folder.write("ages.csv", test::small_ages());
    const std::string map = folder.write("map.csv", test::small_mapping());
    const Outcome imported = run(
        {"import", ages, map, "-o", folder / "networks.csv", "--report", folder / "report.json"});
    REQUIRE(imported.exit == ExitCode::done);
    CHECK(imported.output.empty());
    CHECK(imported.error.find("2 networks with 9,000 registered patients.") != std::string::npos);
    const Outcome ran = run({"run", "--pcns", folder / "networks.csv", "--by", "pcn"});
    CHECK(ran.exit == ExitCode::done);
    CHECK(ran.output.find("HILL, DALE PCN") != std::string::npos);
    const auto report = nlohmann::json::parse(folder.read("report.json"));
    CHECK(report["schema"]["name"] == "pcnload import");
    CHECK(report["inputs"].size() == 3);
    CHECK(report["inputs"][1]["sha256"].get<std::string>().size() == 64);
    CHECK(report["results"]["networks"] == 2);
}

TEST_CASE("nothing is written where a row is bad") {
    const TemporaryFolder folder;
    const std::string ages =
        folder.write("ages.csv", test::small_ages() + "P,2026-07-01,GP,A00001,,,ALL,ALL,many\n");
    const Outcome outcome =
        run({"import", ages, "-o", folder / "networks.csv", "--report", folder / "report.txt"});
    CHECK(outcome.exit == ExitCode::no_answer);
    CHECK(outcome.output.empty());
    CHECK(folder.size() == 1);
}

TEST_CASE("a report that cannot be written is told") {
    const TemporaryFolder folder;
    const std::string ages = folder.write("ages.csv", test::small_ages());
    CHECK(run({"import", ages, "-q", "--report", folder / "no/report.txt"}).exit ==
          ExitCode::no_answer);
}
