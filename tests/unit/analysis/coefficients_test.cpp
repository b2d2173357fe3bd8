#include "analysis/coefficients.hpp"

#include "support/small_contract.hpp"

#include <string>
#include <string_view>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using analysis::Coefficient;
using doctest::Approx;

constexpr double weeks = 365.0 / 7;

struct Small {
    spec::Specification specification;
    std::vector<Coefficient> all;

    explicit Small(std::string service = test::small_service)
        : specification(test::good_specification(test::small_inputs(std::move(service)))),
          all(analysis::coefficients(specification)) {}

    const Coefficient& line(std::string_view activity, std::string_view role) const {
        for (const Coefficient& one : all) {
            if (specification.activities[one.activity].id == activity &&
                specification.roles[one.role].id == role) {
                return one;
            }
        }
        FAIL("no line " << std::string(activity));
        return all.front();
    }
};

TEST_CASE("a line is what one unit of its driver brings") {
    const Small small;
    REQUIRE(small.all.size() == 5);
    // A round a home every two weeks, of two hours; half of the year.
    const Coefficient& gp = small.line("visit", "gp");
    CHECK(gp.hours.per_week == Approx(1));
    CHECK(gp.hours.in_year == Approx(weeks * 182 / 365));
    CHECK(gp.wte_required == Approx(weeks / 1600 * 1.25));
    CHECK(gp.cost == Approx(weeks / 1600 * 1.25 * 100'000));
    CHECK(small.line("visit", "nurse").hours.per_week == Approx(0.5));
    CHECK(small.line("visit", "nurse").cost == Approx(0.5 * weeks / 1600 * 40'000));
}

TEST_CASE("the allowance does not raise the time of named people") {
    const Small small;
    const Coefficient& lead = small.line("sessions", "gp");
    CHECK(lead.hours.per_week == Approx(4));
    CHECK(lead.wte_required == Approx(4 * weeks / 1600));
}

TEST_CASE("work done once has hours in the year, none a week and no staff") {
    const Small small;
    const Coefficient& once = small.line("write", "matron");
    CHECK(once.hours.per_week == 0);
    CHECK(once.hours.in_year == Approx(0.125));
    CHECK(once.wte_required == 0);
    CHECK(once.cost == 0);
}

TEST_CASE("a line that is nought is kept") {
    const Small small(test::replaced(test::small_service, "duration: 4 h", "duration: 0 h"));
    CHECK(small.all.size() == 5);
    CHECK(small.line("sessions", "gp").hours.in_year == 0);
}

}  // namespace
