#include "scenario/address.hpp"

#include "support/texts.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using scenario::Address;
using Parts = std::vector<std::string>;

Address address(const std::string& text) {
    test::Texts texts;
    auto read = scenario::read_address(texts.value("\"" + text + "\""), texts.diagnostics);
    texts.expect_good();
    REQUIRE(read.has_value());
    return *read;
}

TEST_CASE("an address is parts and perhaps a field") {
    CHECK(address("homes").parts == Parts{"homes"});
    CHECK(address("homes/round/visit").parts == Parts{"homes", "round", "visit"});
    const Address field = address("homes/round.duration");
    CHECK(field.parts == Parts{"homes", "round"});
    CHECK(field.field == "duration");
    CHECK(field.text == "homes/round.duration");
    CHECK(address("*/visit.staff").parts == Parts{"*", "visit"});
    CHECK(address("minutes_per_round").parts == Parts{"minutes_per_round"});
}

TEST_CASE("what an address can be is told by its form") {
    CHECK(address("minutes_per_round").is_single());
    CHECK_FALSE(address("homes/round").is_single());
    CHECK_FALSE(address("gp.cost").is_single());
    CHECK(address("funding/core").is_funding());
    CHECK(address("funding/core.rate").is_funding());
    CHECK_FALSE(address("funding").is_funding());
    CHECK(address("reimbursement.share").is_scheme());
    CHECK_FALSE(address("reimbursement").is_scheme());
}

TEST_CASE("what is no address is refused") {
    for (const char* text : {"", "a/b/c/d", "a//b", "/a", "a/", "a.", ".a", "Homes", "a b", "a.b.c",
                             "a.B", "a/b c", "**", "ho*"}) {
        CAPTURE(text);
        test::Texts texts;
        CHECK_FALSE(
            scenario::read_address(texts.value("\"" + std::string(text) + "\""), texts.diagnostics)
                .has_value());
        CHECK(texts.mistakes() == test::Lines{"PCN-C501 \"" + std::string(text) + "\""});
    }
    test::Texts list;
    scenario::read_address(list.value("[a]"), list.diagnostics);
    CHECK(list.mistakes() == test::Lines{"PCN-F203 [a]"});
}

TEST_CASE("an asterisk matches any part, a part itself alone") {
    CHECK(scenario::matches("*", "homes"));
    CHECK(scenario::matches("homes", "homes"));
    CHECK_FALSE(scenario::matches("home", "homes"));
}

}  // namespace
