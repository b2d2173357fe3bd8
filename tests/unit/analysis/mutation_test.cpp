#include "analysis/mutation.hpp"

#include "support/tests.hpp"

#include <algorithm>

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::analysis;
using test::SmallTests;

namespace {

Mutation mutation_of(const SmallTests& tests, unsigned jobs = 1) {
    return mutate({tests.tests, tests.known, tests.sources, jobs});
}

Notice notice_of(const Mutation& mutation, std::string_view address, std::string_view text = {}) {
    for (const NudgedNumber& nudged : mutation.numbers) {
        if (nudged.number.address == address && (text.empty() || nudged.number.text == text)) {
            return nudged.notice;
        }
    }
    FAIL("there is no number of " << std::string(address));
    return Notice::noticed;
}

}  // namespace

TEST_CASE("a number is noticed where a test fails by it") {
    const SmallTests tests(
        "  round: {scenario: small, expect: {round.gp.hours_per_week: 12.000}}\n");
    const Mutation mutation = mutation_of(tests);
    CHECK(notice_of(mutation, "minutes_per_round") == Notice::noticed);
    CHECK(notice_of(mutation, "homes/round/visit.frequency") == Notice::noticed);
    CHECK(notice_of(mutation, "homes_per_patient") == Notice::noticed);
    CHECK(notice_of(mutation, "homes/lead/sessions.duration") == Notice::unnoticed);
    CHECK(notice_of(mutation, "gp.cost") == Notice::unnoticed);
    CHECK(mutation.numbers.size() == mutation.count(Notice::noticed) +
                                         mutation.count(Notice::unnoticed) +
                                         mutation.count(Notice::changes_nothing));
}

TEST_CASE("a tolerance of more than 1% notices nothing") {
    const SmallTests tests(
        "  round: {scenario: small, expect: {round.gp.hours_per_week: 12 +- 2%}}\n");
    CHECK(mutation_of(tests).count(Notice::noticed) == 0);
}

TEST_CASE("a number that no figure rests on changes nothing") {
    // The pharmacist has no work here: neither the post's cost nor the most that is paid for it.
    const SmallTests tests(
        "  round: {scenario: small, expect: {round.gp.hours_per_week: 12.000}}\n");
    const Mutation mutation = mutation_of(tests);
    CHECK(notice_of(mutation, "pharmacist.cost") == Notice::changes_nothing);
    CHECK(notice_of(mutation, "reimbursement.roles.pharmacist.most") == Notice::changes_nothing);
    CHECK(notice_of(mutation, "referral_rate") == Notice::unnoticed);  // a driver is a figure
}

TEST_CASE("a number that may not be larger is made smaller") {
    // 100% is the most that a share can be.
    const SmallTests tests(
        "  paid: {scenario: small, expect: {nurse.reimbursement: {at_least: 1}}}\n");
    CHECK(notice_of(mutation_of(tests), "reimbursement.roles.nurse.share") == Notice::unnoticed);
}

TEST_CASE("nudging leaves the contracts as they were") {
    const SmallTests tests(
        "  a: {scenario: small, expect: {round.gp.hours_per_week: 12.000}}\n"
        "  b: {scenario: small, expect: {gp.wte_in_post: 20}}\n");
    const Mutation one = mutation_of(tests, 1);
    const Mutation four = mutation_of(tests, 4);
    REQUIRE(one.numbers.size() == four.numbers.size());
    for (std::size_t i = 0; i < one.numbers.size(); ++i) {
        CAPTURE(one.numbers[i].number.address);
        CHECK(one.numbers[i].notice == four.numbers[i].notice);
    }
    for (const CaseResult& result : tests.run())
        CHECK(result.passed());
}
