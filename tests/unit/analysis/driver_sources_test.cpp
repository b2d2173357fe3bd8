#include "analysis/driver_sources.hpp"

#include "support/exported.hpp"

#include <string>
#include <string_view>

#include <doctest/doctest.h>
#include <fmt/format.h>

namespace {

using namespace pcnload;
using test::exported_with;

// "1 count homes x 30 + 0; ..."
std::string sources_of(const analysis::ExportedScenario& exported, std::string_view driver) {
    std::string text;
    for (const analysis::DriverSource& one : exported.drivers) {
        if (exported.specification->drivers[one.driver].id != driver) continue;
        text += fmt::format("{}{} {} {} x {:g} + {:g}", text.empty() ? "" : "; ", one.step,
                            analysis::source_kind_words[static_cast<std::size_t>(one.kind)],
                            one.source, one.per_unit, one.constant);
    }
    return text;
}

TEST_CASE("a driver without an estimate is what the network counts") {
    CHECK(sources_of(exported_with("[]"), "practices") == "1 count practices x 1 + 0");
}

TEST_CASE("a value holds where nothing is counted") {
    CHECK(sources_of(exported_with("[]"), "pcn") == "1 count pcn x 1 + 0; 2 constant  x 0 + 1");
}

TEST_CASE("estimates are worked out down their chain") {
    CHECK(sources_of(exported_with("[]"), "beds") ==
          "1 count beds x 1 + 0; 2 count care_homes x 30 + 0; "
          "3 count registered_patients x 0.0075 + 0");
    CHECK(sources_of(exported_with("[]"), "referrals") ==
          "1 count referrals x 1 + 0; 2 count registered_patients x 0.03 + 0");
}

TEST_CASE("a count that is set ends the chain, whatever the network counts") {
    const auto exported = exported_with("[{set: {what: care_homes, to: 9}}]");
    CHECK(sources_of(exported, "care_homes") == "1 constant  x 0 + 9");
    CHECK(sources_of(exported, "beds") == "1 count beds x 1 + 0; 2 constant  x 0 + 270");
}

TEST_CASE("staff in post, and those hired on top") {
    CHECK(sources_of(exported_with("[]"), "pharmacists_in_post") ==
          "1 count pharmacists_in_post x 1 + 0; 2 staff pharmacist x 1 + 0");
    const auto hiring = exported_with(
        "[{hire: {role: pharmacist, wte: 1.5}}, {hire: {role: pharmacist, wte: 1}}, "
        "{hire: {role: gp, wte: 4}}]");
    CHECK(sources_of(hiring, "pharmacists_in_post") ==
          "1 count pharmacists_in_post x 1 + 0; 2 staff pharmacist x 1 + 2.5");
}

TEST_CASE("those who come and leave by date count in the end, whoever was there before") {
    const auto moving = exported_with(
        "[{hire: {role: pharmacist, wte: 1.5, from: 2020-10-01}}, "
        "{leave: {role: pharmacist, wte: 2, from: 2020-06-01}}]");
    CHECK(sources_of(moving, "pharmacists_in_post") ==
          "1 count pharmacists_in_post x 1 + 0; 2 staff pharmacist x 1 + -0.5");
}

TEST_CASE("an estimate that rests on no driver is a constant") {
    test::Projected files = test::with_changes("[]");
    files.add("common/more.yaml",
              "drivers:\n  hubs: {unit: hub, estimate: 3 hubs}\n"
              "  rooms: {unit: room, estimate: hubs * 4 rooms per hub}\n");
    const auto all = test::exported(files, {"it"});
    files.expect_good();
    REQUIRE(all.size() == 1);
    CHECK(sources_of(all[0], "rooms") ==
          "1 count rooms x 1 + 0; 2 count hubs x 4 + 0; 3 constant  x 0 + 12");
}

}  // namespace
