#include "uncertainty/factors.hpp"

#include "support/small_contract.hpp"
#include "uncertainty/stable_hash.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::uncertainty;
using doctest::Approx;

// The small contract with a chain of assumptions, in which `pace` is random by itself and `effort`
// is made of it, and allowances that rest on `away`.
spec::Specification specification() {
    const std::string more = R"(
  effort: {title: t, value: base * pace / 2, evidence: judgement}
  base: {title: t, value: 4, evidence: judgement}
  pace: {title: t, value: 3, range: [2, 5], distribution: uniform, evidence: judgement}
  away: {title: t, value: 20%, range: [10, 30], distribution: triangular, evidence: judgement}
  fixed: {title: t, value: 6, evidence: judgement}
roles:)";
    std::string tables = test::replaced(test::small_tables, "\nroles:", more);
    tables = test::replaced(tables, "allowance: 20%", "allowance: away * 50%");
    return test::good_specification(test::small_inputs(test::small_service, tables));
}

const spec::Product& value_of(const spec::Specification& specification, std::string_view id) {
    return test::row_of(specification.assumptions, id).value;
}

TEST_CASE("an assumption with a range of its own is a root") {
    const auto made = specification();
    const Factors factors(made);
    REQUIRE(factors.roots().size() == 3);
    const Root& pace = factors.roots()[0];
    CHECK(made.assumptions[pace.assumption].id == "pace");
    CHECK(pace.distribution == Distribution{Shape::uniform, 2, 3, 5});
    CHECK(pace.value == 3);
    CHECK(pace.identity == stable_hash("pace"));
    CHECK(made.assumptions[factors.roots()[1].assumption].id == "away");
    CHECK(made.assumptions[factors.roots()[2].assumption].id == "minutes_per_round");
    CHECK(factors.central_roots()[0] == 3);
}

TEST_CASE("an assumption without one is what it is made of") {
    const auto made = specification();
    const Factors factors(made);
    spec::Product squared;
    squared.coefficient = 3;
    squared.powers = {{test::index_of<spec::AssumptionIndex>(made.assumptions, "effort"), -2},
                      {test::index_of<spec::AssumptionIndex>(made.assumptions, "fixed"), 1}};
    CHECK(factors.expanded(squared) ==
          Monomial{3.0 / 4 * 6, {{spec::index_at<FactorIndex>(0), -2}}});
    CHECK(factors.expanded(value_of(made, "base")) == constant(4));
}

TEST_CASE("what an allowance leaves is a factor, and a number where nothing is uncertain") {
    const auto made = specification();
    const Factors factors(made);
    REQUIRE(factors.size() == 4);
    const FactorIndex rest = spec::index_at<FactorIndex>(3);
    CHECK(factors.allowance_factor(test::index_of<spec::RoleIndex>(made.roles, "gp")) ==
          power_of(rest, -1));
    CHECK(factors.allowance_factor(test::index_of<spec::RoleIndex>(made.roles, "nurse")) ==
          constant(1));
    CHECK(factors.values(factors.central_roots())[3] == Approx(0.9));
    CHECK(factors.roots_of(rest) == std::vector<std::size_t>{1});
    const auto distribution = factors.distribution(rest);
    REQUIRE(distribution.has_value());
    CHECK(distribution->low == Approx(0.85));
    CHECK(distribution->high == Approx(0.95));

    const auto plain = test::good_specification(test::small_inputs());
    CHECK(Factors(plain).allowance_factor(spec::index_at<spec::RoleIndex>(0)) == constant(1.25));
    CHECK(Factors(plain).size() == 1);
}

TEST_CASE("the hash of a name is for ever") {
    CHECK(stable_hash("") == 0xcbf29ce484222325);
    CHECK(stable_hash("a") == 0xaf63dc4c8601ec8c);
    CHECK(stable_hash("foobar") == 0x85944171f73967e8);
}

}  // namespace
