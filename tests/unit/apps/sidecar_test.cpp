#include "pcnload/sidecar.hpp"

#include "unit/apps/temporary_folder.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace {

using namespace pcnload::app;

TEST_CASE("a result and its sidecar come into place together") {
    const TemporaryFolder folder;
    MemorySession session;
    session.arguments = {"export", "hours", "-o", "hours.csv"};
    session.inputs.push_back({"networks.csv", "00ff"});
    const std::string path = folder.write("hours.csv", "old");
    folder.write("hours.csv.pcnload.json", "old");
    {
        TemporaryFile result(path);
        CHECK(result.write("pcn,hours\n") == 0);
        const auto more = [](auto& json) { json.member("rows", 0); };
        CHECK(commit_with_sidecar(result, path, "export", more, session));
    }
    CHECK(folder.read("hours.csv") == "pcn,hours\n");
    const auto json = nlohmann::json::parse(folder.read("hours.csv.pcnload.json"));
    CHECK(json.at("schema").at("name") == "pcnload-result");
    CHECK(json.at("tool").at("arguments") == nlohmann::json(session.arguments));
    CHECK(json.at("inputs").at(0).at("sha256") == "00ff");
    CHECK(json.at("results") == nlohmann::json{{"bytes", 10}, {"rows", 0}});
    CHECK(folder.size() == 2);
}

TEST_CASE("where the sidecar cannot be written the result is the old one") {
    const TemporaryFolder folder;
    MemorySession session;
    const std::string path = folder.write("hours.csv", "old");
    std::filesystem::create_directory(folder / "hours.csv.pcnload.json");
    {
        TemporaryFile result(path);
        CHECK(result.write("new") == 0);
        CHECK_FALSE(commit_with_sidecar(result, path, "export", {}, session));
    }
    CHECK(folder.read("hours.csv") == "old");
    CHECK(session.diagnostics.error_count() == 1);
    CHECK(folder.size() == 2);
}

TEST_CASE("a device has no sidecar") {
    MemorySession session;
    TemporaryFile result("/dev/null");
    CHECK(result.write("text") == 0);
    CHECK(commit_with_sidecar(result, "/dev/null", "export", {}, session));
    CHECK_FALSE(std::filesystem::exists("/dev/null.pcnload.json"));
}

}  // namespace
