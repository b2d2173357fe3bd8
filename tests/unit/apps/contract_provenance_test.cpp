#include "pcnload/contract_provenance.hpp"

#include "spec/readers.hpp"
#include "support/small_contract.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::app;

JudgedContracts judged(const std::string& profile, test::Inputs inputs = test::small_inputs()) {
    diagnostics::Diagnostics findings;
    const auto network = spec::read_profile(inputs.node(profile), inputs.diagnostics);
    return judge_contracts(inputs.library(), network, {}, findings);
}

TEST_CASE("a profile of another contract counts as far as it fits") {
    const JudgedContracts contracts = judged(
        "pcn: U1\ndrivers: {registered_patients: 48000, practices: 4, dentists: 3}\n"
        "staff: {dentist: {wte: 3, free: 0%}}\n");
    REQUIRE(contracts.provenance.size() == 1);
    CHECK(contracts.provenance[0].total.per_week == doctest::Approx(22));
    CHECK(contracts.without_hours.empty());
}

TEST_CASE("a contract that counts what the profile does not give has no hours") {
    const JudgedContracts contracts = judged("pcn: U1\ndrivers: {dentists: 3}\n");
    CHECK(contracts.provenance.empty());
    CHECK(contracts.without_hours == test::Lines{"small"});
}

TEST_CASE("a contract with a mistake is not judged") {
    const JudgedContracts contracts =
        judged("pcn: U1\ndrivers: {registered_patients: 48000, practices: 4}\n",
               test::small_inputs(test::replaced(test::small_service, "nurse: 50%", "nrs: 50%")));
    CHECK(contracts.provenance.empty());
    CHECK(contracts.without_hours.empty());
}

}  // namespace
