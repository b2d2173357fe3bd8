#include "render/json_baseline.hpp"

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace pcnload::render;
using nlohmann::json;

TEST_CASE("a baseline is named, and has an entry a finding") {
    const std::string text =
        json_baseline({{"PCN-F201", "x.yaml", "titel: X", "not known", "0123456789abcdef"}});
    CHECK(json::parse(text) == json::parse(R"({
        "schema": {"name": "pcnload baseline", "version": 1},
        "findings": [{"code": "PCN-F201", "path": "x.yaml", "line": "titel: X",
                      "message": "not known", "fingerprint": "0123456789abcdef"}]})"));
}

TEST_CASE("a baseline of nothing accepts nothing") {
    CHECK(json::parse(json_baseline({})).at("findings") == json::array());
}

TEST_CASE("a baseline is readable whatever a line holds") {
    const std::string long_line(500, 'x');
    const json entry =
        json::parse(json_baseline({{"c", "p", long_line, "a\x1B\xFF\nb", "f"}})).at("findings")[0];
    CHECK(entry["line"] == std::string(200, 'x') + "...");
    CHECK(entry["message"] == "a\xEF\xBF\xBD\xEF\xBF\xBD b");
}
