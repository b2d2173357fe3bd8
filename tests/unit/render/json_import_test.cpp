#include "render/json_import.hpp"

#include "support/published.hpp"

#include <nlohmann/json.hpp>

using namespace pcnload;
using test::Published;

namespace {

nlohmann::json json_of(Published& published) {
    const nhs::Import import = published.import();
    render::JsonWriter json;
    render::write_import(json, import, published.sources);
    return nlohmann::json::parse(json.take());
}

}  // namespace

TEST_CASE("every row without a place is there, with its number") {
    Published published;
    published.add("ages.csv", test::small_ages());
    published.add("map.csv", test::mapping_heading + test::mapping_row("A00001", "U00001", "HILL") +
                                 test::mapping_row("A00004", "U", "Unallocated") +
                                 test::mapping_row("A00005", "U00003", "NEW"));
    published.add("staff.csv",
                  test::workforce_heading + test::workforce_row("U00001", "Paramedics", "1"));
    const auto json = json_of(published);
    CHECK(json["networks"] == 1);
    const auto& ages = json["files"][0];
    CHECK(ages["path"] == "ages.csv");
    CHECK(ages["release"] == "2026-07-01");
    CHECK(ages["encoding"] == "UTF-8");
    CHECK(ages["totals"][0]["own"] == 10'000);
    CHECK(ages["unmatched"].size() == 2);
    CHECK(ages["unmatched"][0]["row"] == 56);
    CHECK(ages["unmatched"][0]["amount"] == 3'000);
    CHECK(ages["outside"][0]["what"] == "practice `A00004`");
    CHECK(ages["comparison"]["differences"][0]["pcn"] == "U00001");
    CHECK(ages["rows_passed_over"].size() == 2);
    CHECK(json["columns"][0]["column"] == "registered_patients");
    CHECK(json["columns"][0]["missing"].empty());
    CHECK(json["other_roles"][0]["role"] == "Paramedics");
    CHECK(json["absent"].size() == 4);
    CHECK(json["without_patients"][0] == "U00003");
}

TEST_CASE("moved practices have where they came from and went to") {
    Published published;
    std::string older = test::mapping_heading + test::mapping_row("A00001", "U", "Unallocated");
    older.replace(older.find("01Jul2026"), 9, "01-Sep-20");
    published.add(test::small_ages()).add(older).add(test::small_mapping());
    const auto json = json_of(published);
    const auto& change = json["mapping_changes"][0];
    CHECK(change["moved"][0]["from"].is_null());
    CHECK(change["moved"][0]["to"] == "U00001");
    CHECK(change["practices_new"].size() == 3);
    CHECK(change["networks_new"].size() == 2);
}
