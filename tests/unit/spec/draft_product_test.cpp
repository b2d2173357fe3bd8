#include "spec/draft_product.hpp"

#include "spec/read_product.hpp"
#include "support/inputs.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;

spec::DraftProduct product(const std::string& text) {
    test::Inputs inputs;
    auto read = spec::read_product(inputs.value(text), inputs.diagnostics);
    inputs.expect_good();
    REQUIRE(read.has_value());
    return *read;
}

TEST_CASE("a plain number is a product of one quantity") {
    const spec::DraftProduct half = spec::plain_number(0.5, {{0}, 1, 2});
    CHECK(half.text == "0.5");
    REQUIRE(half.single_quantity() != nullptr);
    CHECK(half.single_quantity()->value() == 0.5);
    CHECK(half.single_quantity()->dimension.is_plain());
    CHECK(half.span == diagnostics::SourceSpan{{0}, 1, 2});
}

TEST_CASE("a product is multiplied by what is written behind it") {
    spec::DraftProduct some = product("a / 2 visits");
    spec::multiply(some, product("90%"));
    CHECK(some.text == "a / 2 visits * 90%");
    REQUIRE(some.factors.size() == 3);
    CHECK_FALSE(some.factors[2].divides);
    CHECK(some.factors[2].literal()->value() == 0.9);
}

TEST_CASE("once and single quantities are told") {
    CHECK(product("once per resident").is_once());
    CHECK(product("once * a").is_once());
    CHECK_FALSE(product("1 visit").is_once());
    CHECK_FALSE(spec::DraftProduct{}.is_once());
    CHECK(product("8 min per resident").single_quantity() != nullptr);
    CHECK(product("a").single_quantity() == nullptr);
    CHECK(product("2 * a").single_quantity() == nullptr);
}

}  // namespace
