#include "analysis/trial.hpp"

#include "analysis/projection_figures.hpp"
#include "support/solved.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;

TEST_CASE("the quick way and the long one give the same to the last bit") {
    for (const char* address : {"minutes_per_round", "homes_per_patient", "referral_rate"}) {
        CAPTURE(address);
        test::Solved solved;
        const auto file = solved.sources.add("--vary", address);
        const auto varied =
            scenario::read_varied_address(solved.sources[file].text(), file, solved.diagnostics);
        const auto contract =
            scenario::make_contract(solved.known, solved.base->contract, solved.diagnostics);
        const std::string unit = std::string(address) == "minutes_per_round" ? "min per round"
                                 : std::string(address) == "homes_per_patient"
                                     ? "home per 4000 patients"
                                     : "referrals per 1000 patients per year";
        const analysis::TrialGround ground{*contract, *solved.base, solved.settings, *varied, unit};
        analysis::Trial trial(ground, solved.profiles.front());
        REQUIRE(trial.as_is(solved.diagnostics).has_value());
        for (const double number : {1.0, 7.3, 100.0 / 3}) {
            const auto whole = trial.at(number, solved.diagnostics);
            const auto quick = trial.quick_at(number);
            REQUIRE(whole.has_value());
            REQUIRE(quick.has_value());
            CHECK(analysis::same_figures(analysis::all_figures(*whole),
                                         analysis::all_figures(*quick)));
        }
        solved.expect_good();
    }
}

TEST_CASE("a value that the contract refuses gives nothing, and is told") {
    test::Solved solved;
    const auto file = solved.sources.add("--vary", "minutes_per_round");
    const auto varied =
        scenario::read_varied_address(solved.sources[file].text(), file, solved.diagnostics);
    const auto contract =
        scenario::make_contract(solved.known, solved.base->contract, solved.diagnostics);
    const analysis::TrialGround ground{*contract, *solved.base, solved.settings, *varied,
                                       "min per round"};
    analysis::Trial trial(ground, solved.profiles.front());
    REQUIRE(trial.as_is(solved.diagnostics).has_value());
    CHECK_FALSE(trial.quick_at(300).has_value());  // its bounds end at 240
    CHECK_FALSE(solved.diagnostics.has_errors());
    CHECK_FALSE(trial.at(300, solved.diagnostics).has_value());
    CHECK(solved.diagnostics.has_errors());
}

}  // namespace
