// Which changes are nothing but settings of assumptions.
#include "scenario/assumption_settings.hpp"

#include "scenario/scenario.hpp"
#include "support/small_contract.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using scenario::Change;

struct Settings : test::Inputs {
    spec::Specification specification = test::good_specification(test::small_inputs());
    std::vector<Change> changes;

    explicit Settings(const std::vector<std::string>& texts) {
        for (const std::string& text : texts) {
            auto change = scenario::read_setting(text, sources.add("--set", text), diagnostics);
            REQUIRE(change.has_value());
            changes.push_back(std::move(*change));
        }
    }
    [[nodiscard]] auto values() const {
        return scenario::assumption_values(changes, specification);
    }
};

TEST_CASE("quantities in the units of their assumptions, the last of each") {
    const Settings good({"minutes_per_round=90 min per round",
                         "homes_per_patient=0.001 homes per patient",
                         "minutes_per_round=30 min per round"});
    CHECK(scenario::changes_before_settings(good.changes) == 0);
    const auto values = good.values();
    REQUIRE(values.has_value());
    REQUIRE(values->size() == 2);
    CHECK((*values)[0].value == 0.5);
    CHECK((*values)[1].value == 0.001);
}

TEST_CASE("anything else is not taken for one") {
    for (const char* text :
         {"minutes_per_round=90 min per visit", "minutes_per_round=90", "minutes_per_round=~",
          "minutes_per_round=homes_per_patient", "minutes_per_round=30 min per round * 2",
          "minutes_per_round=30 mni per round", "minutes_per_round=once", "registered_patients=3",
          "minutes_per_ruond=3 min per round", "gp=3"}) {
        CAPTURE(std::string(text));
        CHECK_FALSE(Settings({text}).values().has_value());
    }
}

TEST_CASE("settings stand behind whatever else is changed") {
    Settings some({"minutes_per_round=90 min per round", "gp.allowance=10%",
                   "minutes_per_round=60 min per round"});
    CHECK(scenario::changes_before_settings(some.changes) == 2);
    some.changes[2].provenance.evidence = {spec::Evidence::study, {}};
    CHECK(scenario::changes_before_settings(some.changes) == 3);  // its source is to be judged
    CHECK(scenario::changes_before_settings({}) == 0);
}

TEST_CASE("a change is the same where it stands in one place and says one thing") {
    const Settings some({"gp.allowance=10%", "gp.allowance=10%"});
    Change other = some.changes[0];
    CHECK(scenario::is_same(some.changes[0], other));
    CHECK_FALSE(scenario::is_same(some.changes[0], some.changes[1]));  // of another flag
    std::get<scenario::SetValue>(other.verb).to.text = "20%";
    CHECK_FALSE(scenario::is_same(some.changes[0], other));  // a point of a grid
    other = some.changes[0];
    other.verb = scenario::Drop{};
    CHECK_FALSE(scenario::is_same(some.changes[0], other));
}

}  // namespace
