#include "scenario/setting.hpp"

#include "support/texts.hpp"

#include <string>
#include <variant>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;

TEST_CASE("a heading and a cell make the change that --set makes") {
    test::Texts texts;
    const auto file = texts.sources.add("s.csv", "a,m\nb,6 min\n");
    const auto change = scenario::make_setting(scenario::setting_text("m", file, 2),
                                               scenario::setting_text("6 min", file, 6),
                                               {file, 6, 11}, texts.diagnostics);
    texts.expect_good();
    REQUIRE(change.has_value());
    CHECK(change->what.text == "m");
    CHECK(change->what.span.begin == 2);
    const auto& set = std::get<scenario::SetValue>(change->verb);
    CHECK(set.to.text == "6 min");
    CHECK(set.to.part(0, 1).begin == 6);
}

TEST_CASE("a value in braces is read with its places") {
    test::Texts texts;
    const auto file = texts.sources.add("s.csv", "a,r.staff\nb,{gp: 1}\n");
    const auto change = scenario::make_setting(scenario::setting_text("r.staff", file, 2),
                                               scenario::setting_text("{gp: 1}", file, 12),
                                               {file, 12, 19}, texts.diagnostics);
    texts.expect_good();
    REQUIRE(change.has_value());
    const auto& set = std::get<scenario::SetValue>(change->verb);
    REQUIRE(set.to.is_mapping());
    CHECK(set.to.entries[0].key_span.begin == 13);
}

TEST_CASE("an address that is none is told, and nothing is changed") {
    test::Texts texts;
    const auto file = texts.sources.add("s.csv", "Not this\n6 min\n");
    const auto change = scenario::make_setting(scenario::setting_text("Not this", file, 0),
                                               scenario::setting_text("6 min", file, 9),
                                               {file, 9, 14}, texts.diagnostics);
    CHECK_FALSE(change.has_value());
    CHECK(texts.mistakes().size() == 1);
}

}  // namespace
