#include "render/json_envelope.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace pcnload;
using namespace pcnload::render;

namespace {

const ResultsWriter empty_results = [](JsonWriter& json) {
    json.begin_array();
    json.end_array();
};

nlohmann::json enveloped(const Envelope& envelope, const ResultsWriter& results,
                         const diagnostics::Diagnostics& diagnostics = {}) {
    return nlohmann::json::parse(json_envelope(envelope, results, diagnostics, {}));
}

diagnostics::Diagnostics one_error() {
    diagnostics::Diagnostics diagnostics;
    diagnostics.add({diagnostics::Code::usage, "wrong", {}, "", {}});
    return diagnostics;
}

}  // namespace

TEST_CASE("an envelope says which program and schema it is of, and what was read") {
    const auto json =
        enveloped({"pcnload compare", "1.2.3", {"compare", "-f", "json"}, {{"a.yaml", "00ff"}}},
                  empty_results);
    CHECK(json.at("schema").at("name") == "pcnload compare");
    CHECK(json.at("schema").at("version") == 1);
    CHECK(json.at("tool").at("version") == "1.2.3");
    CHECK(json.at("tool").at("arguments") == nlohmann::json{"compare", "-f", "json"});
    CHECK(json.at("inputs").at(0).at("path") == "a.yaml");
    CHECK(json.at("inputs").at(0).at("sha256") == "00ff");
    CHECK(json.at("inputs").at(0).at("revision").is_null());
    CHECK(json.at("results").empty());
    CHECK(json.at("diagnostics").empty());
}

TEST_CASE("an input of a git revision has the hash of its commit") {
    const auto json =
        enveloped({"diff", "1", {}, {{"main:a.yaml", "00ff", "12ab"}}}, empty_results);
    CHECK(json.at("inputs").at(0).at("revision") == "12ab");
}

TEST_CASE("where an error was reported there are no results") {
    const auto json = enveloped({"run", "1", {}, {}}, empty_results, one_error());
    CHECK_FALSE(json.contains("results"));
    CHECK(json.at("diagnostics").size() == 1);
    CHECK_FALSE(enveloped({"run", "1", {}, {}}, {}).contains("results"));
}

TEST_CASE("a check's errors are its results") {
    const auto json = enveloped({"check", "1", {}, {}, true}, empty_results, one_error());
    CHECK(json.contains("results"));
}

TEST_CASE("what is too much to be told is counted by code") {
    diagnostics::Diagnostics diagnostics;
    for (std::size_t i = 0; i < diagnostics::Diagnostics::cap + 7; ++i)
        diagnostics.add({diagnostics::Code::usage, std::to_string(i), {}, "", {}});
    const auto json = enveloped({"run", "1", {}, {}}, {}, diagnostics);
    CHECK(json.at("diagnostics").size() == diagnostics::Diagnostics::cap);
    CHECK(json.at("diagnostics_left_out") == nlohmann::json{{"PCN-X701", 7}});
    CHECK(enveloped({"run", "1", {}, {}}, {}).at("diagnostics_left_out").empty());
}
