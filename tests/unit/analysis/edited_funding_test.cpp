// What a network is paid, as factors.
#include "analysis/edited_funding.hpp"

#include "support/edited.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::analysis;
using doctest::Approx;
using test::Edited;
using test::Version;

// Of the one stream that is touched.
void expect_paid(const Version& after, double before_pounds, double after_pounds) {
    Edited edited({}, after);
    const EditedFunding funding(edited.mixture, edited.parts);
    REQUIRE(funding.streams().size() == 1);
    const auto blocks = funding.blocks(funding.streams().front(), edited.networks());
    CHECK(worth_of_none(blocks) == Approx(before_pounds));
    CHECK(worth_of_all(blocks) == Approx(after_pounds));
}

TEST_CASE("a stream is its count times its rate, where it pays the network") {
    const Version base;
    expect_paid(base.contract_with("1.50 GBP", "2 GBP"), 72000, 96000);
    expect_paid(base.contract_with("starts: 2020-08-01", "starts: 2021-08-01"), 43200, 0);
    expect_paid(base.contract_with("starts: 2020-08-01", "ends: 2020-08-01"), 43200, 0);
    expect_paid(base.contract_with("beds, rate", "beds, paid_to: practices, rate"), 43200, 0);
    expect_paid(base.tables_with("* 30 beds", "* 20 beds"), 43200, 28800);
    expect_paid(base.contract_with("  core: {population: registered_patients, rate: 1.50 GBP per "
                                   "patient per year}\n",
                                   ""),
                72000, 0);
}

TEST_CASE("a stream that no edit touches is none") {
    Edited edited({}, Version().service_with("value: 120 min", "value: 90 min"));
    CHECK(EditedFunding(edited.mixture, edited.parts).streams().empty());
}

}  // namespace
