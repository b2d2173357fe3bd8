#include "spec/readers.hpp"
#include "support/inputs.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Inputs;
using test::Lines;

TEST_CASE("a funding stream has a population, a rate and perhaps days") {
    Inputs inputs;
    const auto row = spec::read_funding(
        inputs.entry("premium: {title: T, population: beds, rate: 7.50 GBP per bed per month, "
                     "starts: 2020-08-01, paid_to: practices}\n"),
        inputs.diagnostics);
    inputs.expect_good();
    CHECK(row.id == "premium");
    CHECK(row.population.text == "beds");
    CHECK(row.starts.has_value());
    CHECK_FALSE(row.ends.has_value());
    CHECK(row.payee == spec::Payee::practices);
}

TEST_CASE("a stream is paid to the network where nothing is said") {
    Inputs inputs;
    const auto row =
        spec::read_funding(inputs.entry("a: {population: p, rate: 1 GBP}\n"), inputs.diagnostics);
    CHECK(row.payee == spec::Payee::network);
    spec::read_funding(inputs.entry("b: {population: p, rate: 1 GBP, paid_to: gp}\n"),
                       inputs.diagnostics);
    CHECK(inputs.mistakes() == Lines{"PCN-F207 gp"});
}

TEST_CASE("the scheme's roles are the most alone, or a mapping") {
    Inputs inputs;
    const auto scheme = spec::read_reimbursement(
        inputs.entry("reimbursement:\n"
                     "  sum: p * 7 GBP per patient per year\n"
                     "  share: 70%\n"
                     "  roles:\n"
                     "    pharmacist: 55670 GBP per wte per year\n"
                     "    link-worker: {most: 35389 GBP per wte per year, share: 100%}\n"
                     "    nurse: {}\n"),
        inputs.diagnostics);
    inputs.expect_good();
    CHECK(scheme.sum->factors.size() == 2);
    CHECK(scheme.share->text == "70%");
    REQUIRE(scheme.roles.size() == 3);
    CHECK(scheme.roles[0].most->text == "55670 GBP per wte per year");
    CHECK_FALSE(scheme.roles[0].share.has_value());
    CHECK(scheme.roles[1].share->text == "100%");
    CHECK_FALSE(scheme.roles[2].most.has_value());
}

TEST_CASE("a scheme may say nothing, but nothing that is not known") {
    Inputs inputs;
    spec::read_reimbursement(inputs.entry("reimbursement: {}\n"), inputs.diagnostics);
    inputs.expect_good();
    spec::read_reimbursement(inputs.entry("reimbursement: {cap: 1, roles: {G: {maximum: 2}}}\n"),
                             inputs.diagnostics);
    CHECK(inputs.mistakes() == Lines{"PCN-F201 cap", "PCN-F204 G", "PCN-F201 maximum"});
}

}  // namespace
