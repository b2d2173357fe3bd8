// Against sums made by hand.
#include "spec/derived_values.hpp"

#include "support/small_contract.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using doctest::Approx;

const spec::Specification& small() {
    static const spec::Specification known = test::good_specification(test::small_inputs());
    return known;
}

TEST_CASE("working time, allowance and cost of a role") {
    const spec::Role& gp = test::row_of(small().roles, "gp");
    CHECK(spec::available_hours(gp) == Approx(1600));
    CHECK(spec::allowance_factor(*gp.allowance) == Approx(1.25));
    CHECK(spec::cost_per_year(gp.cost) == Approx(100'000));
}

TEST_CASE("the load of an activity is in hours per day and count, or hours where it is done once") {
    CHECK(spec::load(test::row_of(small().activities, "visit"), small().drivers) ==
          Approx(1.0 / 14 * 2));
    CHECK(spec::load(test::row_of(small().activities, "write"), small().drivers) == Approx(0.5));
}

TEST_CASE("a share is the sum of its terms, and what is next to nothing is nothing") {
    const spec::Activity& write = test::row_of(small().activities, "write");
    CHECK(spec::share_value(write.staff[1].terms) == Approx(0.25));
    spec::ShareTerm third;
    third.product.value = 1.0 / 3;
    spec::ShareTerm rest = third;
    rest.sign = -1;
    rest.product.value = 1.0 / 3 + 1e-14;
    CHECK(spec::share_value({third, rest}) == 0);
    CHECK(spec::share_value({}) == 0);
}

TEST_CASE("what is done already is all of it at most") {
    spec::Product done;
    done.value = 1 + 1e-10;
    CHECK(spec::done_share(done) == 1);
    done.value = 0.4;
    CHECK(spec::done_share(done) == 0.4);
}

TEST_CASE("money is a year's") {
    const spec::Funding& premium = test::row_of(small().funding, "premium");
    CHECK(spec::per_count(premium.population, small().drivers) == Approx(1));
    CHECK(spec::funding_per_year(premium) == Approx(120));
    REQUIRE(small().reimbursement);
    REQUIRE(small().reimbursement->roles[0].most);
    CHECK(spec::most_per_year(*small().reimbursement->roles[0].most) == Approx(40'000));
}

}  // namespace
