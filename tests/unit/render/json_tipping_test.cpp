#include "render/json_tipping.hpp"

#include "support/tipped.hpp"

#include <algorithm>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace {

using namespace pcnload;

TEST_CASE("the JSON has the curve of every role, and the share over capacity") {
    const auto tipping = test::Tipped(true).tip(analysis::Patients::leave);
    render::JsonWriter json;
    render::write_tipping(json, tipping);
    const auto read = nlohmann::json::parse(json.take());
    CHECK(read["patients"] == "leave");
    CHECK(read["over_capacity"][0]["over"] == 1);
    CHECK(read["networks"][0]["pcn"] == "U00001");
    CHECK(read["networks"][0]["roles"]["gp"]["tips_at"] == 0);
    CHECK(read["networks"][0]["roles"]["gp"]["curve"].size() == 4);
    CHECK_FALSE(read["networks"][0]["roles"].contains("matron"));
    const std::string lines = render::tipping_lines(tipping);
    CHECK(std::count(lines.begin(), lines.end(), '\n') == 2);
}

}  // namespace
