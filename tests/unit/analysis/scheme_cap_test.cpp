// The scheme's sum takes of a change what goes beyond it.
#include "analysis/scheme_cap.hpp"

#include "analysis/staffing.hpp"
#include "support/edited.hpp"

#include <numeric>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::analysis;
using doctest::Approx;
using test::Edited;
using test::Version;

struct Capped {
    Edited edited;
    EditedScheme scheme;
    EditedLines lines;
    SchemeCap cap;

    Capped(const Version& before, const Version& after)
        : edited(before, after),
          scheme(edited.mixture, edited.parts),
          lines(edited.mixture, edited.parts, scheme),
          cap(lines, scheme) {}

    CapShares shares() {
        return cap.shares(edited.networks(), reimbursed_without_sum(edited.base));
    }
    // What the sum takes of the change, by the two projections.
    [[nodiscard]] double taken() const {
        const auto over = [](const Projection& of) {
            return of.totals.reimbursement - reimbursed_without_sum(of);
        };
        return over(edited.head) - over(edited.base);
    }
};

double sum_of(const CapShares& cap) {
    return std::accumulate(cap.shares.begin(), cap.shares.end(), cap.rest,
                           [](double sum, const PlayerShare& each) { return sum + each.share; });
}

// 2,400 GBP; the nurse's rounds come to some 7,800.
Version tight() { return Version().contract_with("1 GBP per patient", "5 GBP per 100 patients"); }

TEST_CASE("a sum that does not bind takes nothing") {
    Capped capped({}, Version().service_with("value: 120 min", "value: 180 min"));
    for (const PlayerShare& share : capped.shares().shares)
        CHECK(share.share == 0);
    CHECK(capped.taken() == 0);
}

TEST_CASE("a sum that binds throughout takes all of it") {
    Capped capped(tight(), tight().service_with("value: 120 min", "value: 180 min"));
    CHECK(sum_of(capped.shares()) == Approx(capped.taken()));
    CHECK(capped.taken() < -1000);
}

TEST_CASE("two edits, by hand") {
    // The rounds rise from U to 3/2 U; the sum falls from 48,000 to 2,400 GBP. Alone the first does
    // nothing to the cut, the second cuts U - 2,400; together they cut 3/2 U - 2,400.
    Capped capped({}, tight().service_with("value: 120 min", "value: 180 min"));
    const double uncapped = reimbursed_without_sum(capped.edited.base);
    const CapShares cap = capped.shares();
    REQUIRE(cap.shares.size() == 2);
    const std::size_t rounds = capped.edited.edits[0].part == EditedPart::assumption ? 0 : 1;
    CHECK(cap.shares[rounds].share == Approx(-uncapped / 2 / 2));
    CHECK(cap.shares[1 - rounds].share == Approx(-(uncapped - 2400) - uncapped / 2 / 2));
    CHECK(cap.rest == 0);
}

TEST_CASE("of too many edits it is a rest") {
    Version after = tight();
    std::string staff = "staff: {gp: 1, nurse: 50%";
    Version before = after;
    // Thirteen assumptions of one product.
    std::string assumptions;
    std::string product = "duration: minutes_per_round";
    for (char name = 'a'; name <= 'm'; ++name) {
        assumptions += std::string("  factor_") + name +
                       ": {title: t, value: 110%, range: [50, 200], evidence: judgement}\n";
        product += std::string(" * factor_") + name;
    }
    before = before.service_with("assumptions:\n", "assumptions:\n" + assumptions)
                 .service_with("duration: minutes_per_round", product);
    after = before;
    for (char name = 'a'; name <= 'm'; ++name) {
        const std::string key = std::string("factor_") + name + ": {title: t, value: ";
        after = after.service_with(key + "110%", key + "105%");
    }
    Capped capped(before, after);
    const CapShares cap = capped.shares();
    CHECK(cap.shares.empty());
    CHECK(cap.rest == Approx(capped.taken()));
    CHECK(cap.rest > 1000);
}

}  // namespace
