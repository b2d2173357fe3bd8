#include "analysis/tipping.hpp"

#include "support/tipped.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using analysis::Patients;
using analysis::Tipping;
using test::Tipped;

std::size_t role(const Tipping& tipping, const std::string& id) {
    for (std::size_t i = 0; i < tipping.roles.size(); ++i)
        if (tipping.roles[i].id == id) return i;
    FAIL("no role");
    return 0;
}

TEST_CASE("the work stays and the staff of the practices goes") {
    const Tipping tipping = Tipped().tip();
    const auto& network = tipping.networks.at(0);
    REQUIRE(network.loads.size() == 4);  // of four practices the last one stays
    const std::size_t nurse = role(tipping, "nurse");
    for (std::size_t left = 0; left < 4; ++left) {
        const auto& load = network.loads[left][nurse];
        CHECK(load.wte_spare == doctest::Approx(2 * (1 - static_cast<double>(left) / 4)));
        CHECK(load.wte_required == doctest::Approx(network.loads[0][nurse].wte_required));
    }
    CHECK_FALSE(network.tips_at(role(tipping, "matron")).has_value());  // others employ her
    CHECK(network.tips_at(role(tipping, "gp")) == 0);
    CHECK(network.breaks_at() == 0);
    CHECK(*network.first_role() == role(tipping, "gp"));
}

TEST_CASE("each whole practice that leaves is what withdrawing its share is") {
    const Tipping tipping = Tipped().tip(Patients::leave);
    test::Swept swept;
    swept.settings = {};
    swept.add("scenarios/less.yaml",
              "scenario: less\ncontract: small\nchanges: [{withdraw: {practices: 50%, patients: "
              "leave}}]");
    swept.known = swept.library();
    swept.base = scenario::find_scenario(swept.known, "less", swept.diagnostics);
    const auto sweep = swept.good({"gp.allowance=20%"}, {"gp.wte_required", "gp.hours_per_week"});
    const auto& load = tipping.networks[0].loads[2][role(tipping, "gp")];
    CHECK(load.wte_required == sweep.value(0, 0, 0));
    CHECK(load.hours_per_week == sweep.value(0, 0, 1));
}

TEST_CASE("networks are ranked by where they break") {
    const Tipping tipping = Tipped(true).tip();
    CHECK(tipping.ranked() == std::vector<std::size_t>{0, 1});
    CHECK(tipping.over_when(0).networks == 2);
    CHECK(tipping.over_when(0).over == 1);
    CHECK(tipping.over_when(3).networks == 1);  // the other one has two practices
    CHECK(tipping.most_leaving() == 3);
    const Tipping again = Tipped(true).tip(Patients::stay, 4);
    for (std::size_t i = 0; i < 2; ++i) {
        REQUIRE(again.networks[i].loads.size() == tipping.networks[i].loads.size());
        CHECK(again.networks[i].loads.back()[0].wte_required ==
              tipping.networks[i].loads.back()[0].wte_required);
    }
}

TEST_CASE("without practices nobody can withdraw, which is told") {
    Tipped tipped;
    tipped.profiles[0].counts = {};
    tipped.profiles[0].counts.put({"registered_patients", 48000, 0, {}});
    CHECK_FALSE(analysis::tip({tipped.known, *tipped.base, tipped.settings, tipped.profiles},
                              tipped.diagnostics)
                    .has_value());
    CHECK(tipped.diagnostics.has_errors());
}

}  // namespace
