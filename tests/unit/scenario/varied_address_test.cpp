#include "scenario/varied_address.hpp"

#include "support/inputs.hpp"
#include "support/texts.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using scenario::VariedAddress;

struct Read : test::Texts {
    std::optional<VariedAddress> read(const std::string& text) {
        const auto file = sources.add("--vary", text);
        return scenario::read_varied_address(sources[file].text(), file, diagnostics);
    }
};

TEST_CASE("an address alone, or with two ends") {
    Read read;
    const auto alone = read.read("gp.allowance");
    REQUIRE(alone.has_value());
    CHECK_FALSE(alone->ends.has_value());
    const auto ends = read.read("minutes=4:10 min per resident");
    REQUIRE(ends.has_value());
    REQUIRE(ends->ends.has_value());
    CHECK(ends->ends->low == 4);
    CHECK(ends->ends->high == 10);
    CHECK(ends->unit == "min per resident");
    CHECK(read.read("gp.allowance=10%:50%")->unit == "%");
    read.expect_good();
}

TEST_CASE("ends that are none are told") {
    for (const char* text : {"m=4", "m=10:4 h", "m=a:b", "m=4 h:10 min", "m="}) {
        CAPTURE(text);
        Read read;
        CHECK_FALSE(read.read(text).has_value());
        CHECK(read.message().find("two ends") != std::string::npos);
    }
}

TEST_CASE("a value is written as it is read") {
    CHECK(scenario::value_text(6.5, "min per resident") == "6.5 min per resident");
    CHECK(scenario::value_text(20, "%") == "20%");
    CHECK(scenario::value_text(12, "") == "12");
    Read read;
    const auto varied = read.read("care_homes");
    const auto change = scenario::change_to(*varied, 12.25, "", read.diagnostics);
    REQUIRE(change.has_value());
    CHECK(std::get<scenario::SetValue>(change->verb).to.text == "12.25");
    CHECK(std::get<scenario::SetValue>(change->verb).to.span.file == varied->file);
}

}  // namespace
