#include "scenario/settings_csv.hpp"

#include "support/small_contract.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Lines;

struct Settings : test::Inputs {
    spec::Library known;
    std::vector<scenario::Scenario> scenarios;

    Settings() {
        add("small/contract.yaml", test::small_head);
        add("scenarios/less.yaml",
            "scenario: less\ntitle: Less\ncontract: small\nchanges: [{drop: lead}]\n");
        known = library();
    }
    Settings& read(const std::string& text, const char* base = "small") {
        std::optional<scenario::Scenario> found;
        if (*base != '\0') found = scenario::find_scenario(known, base, diagnostics);
        const auto file = sources.add("s.csv", text);
        scenarios =
            scenario::read_settings_csv(sources[file].text(), file, known, found, diagnostics);
        return *this;
    }
    Lines mistakes_of(const std::string& text, const char* base = "small") {
        return read(text, base).mistakes();
    }
};

TEST_CASE("each row is a scenario, and an empty cell sets nothing") {
    Settings settings;
    settings.read(
        "scenario,title,base,minutes,\"round/visit.frequency\"\n"
        "a,The first,,6 min,\n"
        "b,,less,~,\"1 round, or so\"\n"
        "c,,,,\n");
    settings.expect_good();
    REQUIRE(settings.scenarios.size() == 3);
    const scenario::Scenario& a = settings.scenarios[0];
    CHECK(a.id == "a");
    CHECK(a.title == "The first");
    CHECK(a.contract.value == "small");
    REQUIRE(a.changes.size() == 1);
    CHECK(a.changes[0].what.text == "minutes");
    const scenario::Scenario& b = settings.scenarios[1];
    CHECK(b.title == "Less");
    REQUIRE(b.changes.size() == 3);  // that of its base comes first
    CHECK(std::holds_alternative<scenario::Drop>(b.changes[0].verb));
    const auto& set = std::get<scenario::SetValue>(b.changes[2].verb);
    CHECK(settings.sources.text(set.to.part(0, 7)) == "1 round");
    CHECK(settings.sources.text(b.changes[2].what.span) == "round/visit.frequency");
    CHECK(settings.scenarios[2].changes.empty());
}

TEST_CASE("every mistake of every row is told") {
    CHECK(Settings().mistakes_of("scenario,m,m,,No Address\nA,1,2,3,4\n") ==
          Lines{"PCN-S404 m", "PCN-P605 ", "PCN-C501 No Address", "PCN-F204 A"});
    CHECK(Settings().mistakes_of("scenario,base,m\na,smal,1\nb,small\na,,2\n,,3\na,,4\n") ==
          Lines{"PCN-X702 smal", "PCN-P606 b,small", "PCN-S404 a", "PCN-F204 ", "PCN-S404 a"});
    CHECK(Settings().mistakes_of("title\nx\n") == Lines{"PCN-P607 title"});
    CHECK(Settings().mistakes_of("scenario,m\na,1\n", "") == Lines{"PCN-C510 a,1"});
    CHECK(Settings().mistakes_of("scenario,m\n") == Lines{"PCN-P607 "});
    CHECK(Settings().mistakes_of("") == Lines{"PCN-P607 "});
    CHECK(Settings().mistakes_of("scenario,m\na,\"1\n") == Lines{"PCN-P607 a,\"1"});
}

TEST_CASE("messages carry the row, the column and the nearest name") {
    Settings settings;
    settings.read("scenario,base\na,small\nb,smal\n");
    CHECK(settings.message() == "row 3, column `base`: there is no scenario `smal`");
    CHECK(settings.hint() == "did you mean `small`?");
    Settings twice;
    twice.read("scenario\na\nb\na\n");
    CHECK(twice.message() == "row 4, column `scenario`: `a` stands in row 2 too");
}

}  // namespace
