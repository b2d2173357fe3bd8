#include "spec/read_product.hpp"

#include "support/inputs.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Inputs;
using test::Lines;

Lines mistakes(const std::string& text) {
    Inputs inputs;
    CHECK_FALSE(spec::read_product(inputs.value(text), inputs.diagnostics).has_value());
    return inputs.mistakes();
}

// The range beside a value, read.
struct Ranged : Inputs {
    std::optional<spec::DraftRange> range;

    Ranged(const std::string& value_text, const std::string& range_text) {
        const auto product = spec::read_product(value(value_text), diagnostics);
        range = spec::read_range(value(range_text), *product, diagnostics);
    }
};

TEST_CASE("a product keeps its text and the place of every factor") {
    Inputs inputs;
    const auto product =
        spec::read_product(inputs.value("beds * share / 2 visits"), inputs.diagnostics);
    REQUIRE(product.has_value());
    CHECK(product->text == "beds * share / 2 visits");
    REQUIRE(product->factors.size() == 3);
    CHECK(*product->factors[1].name() == "share");
    CHECK(inputs.sources.text(product->factors[1].span) == "share");
    CHECK(product->factors[2].divides);
    CHECK(inputs.sources.text(product->factors[2].span) == "2 visits");
}

TEST_CASE("each mistake has the code of its kind and its place") {
    CHECK(mistakes("a + b") == Lines{"PCN-U301 +"});
    CHECK(mistakes("''") == Lines{"PCN-U301 "});
    CHECK(mistakes("a * 1,000 visits") == Lines{"PCN-U302 ,"});
    CHECK(mistakes("a * -5 min") == Lines{"PCN-U303 -"});
    CHECK(mistakes("1e999 min") == Lines{"PCN-U304 1e999"});
    CHECK(mistakes("5 per 1000") == Lines{"PCN-U305 1000"});
    CHECK(mistakes("a / 0 min") == Lines{"PCN-U306 0"});
    CHECK(mistakes("a * once").at(0).substr(0, 8) == "PCN-U307");
    CHECK(mistakes("[a]") == Lines{"PCN-F203 [a]"});
}

TEST_CASE("a product that was written with escapes is marked whole") {
    CHECK(mistakes("\"a \\x2B b\"") == Lines{"PCN-U301 \"a \\x2B b\""});
}

TEST_CASE("a product over 2,000 bytes is refused") {
    std::string text = "a";
    while (text.size() + 4 <= spec::longest_product)
        text += " * a";
    Inputs inputs;
    CHECK(spec::read_product(inputs.value(text), inputs.diagnostics).has_value());
    CHECK(mistakes(text + " * a").at(0).substr(0, 8) == "PCN-U301");
}

TEST_CASE("bare numbers of a range are in the unit the value is written in") {
    const Ranged minutes("8 min per resident", "[4, 15]");
    REQUIRE(minutes.range.has_value());
    CHECK(minutes.range->low.quantity.value == 4.0 / 60);
    CHECK(minutes.range->high.quantity.value == 0.25);
    CHECK_FALSE(minutes.range->low.bare);
    const Ranged share("85%", "[70, 100]");
    CHECK(share.range->low.quantity.value == 0.7);
    CHECK(share.range->high.quantity.value == 1);
    const Ranged rate("20 per 1000 patients per year", "[10, 30]");
    CHECK(rate.range->low.quantity.value == doctest::Approx(10.0 / 1000 / 365));
    CHECK(rate.range->low.quantity.dimension == rate.range->high.quantity.dimension);
}

TEST_CASE("quantities of a range have their own unit") {
    const Ranged mixed("30 min per visit", "[0.25 h per visit, 1 hour per visit]");
    CHECK(mixed.range->low.quantity.value == 0.25);
    CHECK(mixed.range->high.quantity.value == 1);
}

TEST_CASE("bare numbers beside a value of several factors wait for its dimension") {
    const Ranged waiting("a * 2", "[1, 2]");
    CHECK(waiting.range->low.bare);
    CHECK(waiting.range->low.quantity.value == 1);
    CHECK_FALSE(Ranged("a * 2", "[1 min, 2 min]").range->low.bare);
}

TEST_CASE("a range is two values") {
    for (const char* text : {"[1]", "[1, 2, 3]", "5", "{low: 1, high: 2}", "[]"}) {
        const Ranged ranged("8 min", text);
        CHECK_FALSE(ranged.range.has_value());
        CHECK(ranged.mistakes() == Lines{"PCN-S414 " + std::string(text)});
    }
}

TEST_CASE("both ends of a range are read, every mistake told") {
    const Ranged ranged("8 min", "[-1, 1e999]");
    CHECK_FALSE(ranged.range.has_value());
    REQUIRE(ranged.mistakes().size() == 2);
    CHECK(ranged.mistakes()[0].substr(0, 8) == "PCN-U303");
    CHECK(ranged.mistakes()[1].substr(0, 8) == "PCN-U304");
    CHECK(Ranged("8 min", "[[1], a]").mistakes().size() == 2);
}

}  // namespace
