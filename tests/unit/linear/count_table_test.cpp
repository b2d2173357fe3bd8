#include "linear/count_table.hpp"

#include "spec/known_parts.hpp"
#include "spec/readers.hpp"
#include "spec/revaluation.hpp"
#include "support/small_contract.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;

struct Two : test::Inputs {
    spec::Specification specification = test::good_specification(test::small_inputs());
    std::vector<spec::Network> networks;

    Two() {
        for (const char* profile : {"pcn: U1\ndrivers: {registered_patients: 48000}\n",
                                    "pcn: U2\ndrivers: {registered_patients: 8000, beds: 7}\n"}) {
            auto network = spec::read_network({spec::read_profile(node(profile), diagnostics), {}},
                                              specification, diagnostics);
            REQUIRE(network.has_value());
            networks.push_back(std::move(*network));
        }
    }
    [[nodiscard]] double count(const linear::CountTable& table, std::size_t network,
                               std::string_view driver) const {
        const auto index = spec::find_driver(specification, driver);
        REQUIRE(index.has_value());
        return table.row(network)[index->value];
    }
};

TEST_CASE("a row a network, a column a driver, and nought where nothing is counted") {
    const Two two;
    const auto table = linear::count_table(two.networks, two.specification.drivers.size());
    CHECK(table.networks() == 2);
    CHECK(two.count(table, 0, "beds") == 360);
    CHECK(two.count(table, 1, "beds") == 7);
    CHECK(two.count(table, 1, "practices") == 0);
    const auto most = table.largest();
    CHECK(most[spec::find_driver(two.specification, "registered_patients")->value] == 48'000);
}

TEST_CASE("what was estimated is estimated again, and what was counted stays") {
    const Two two;
    auto table = linear::count_table(two.networks, two.specification.drivers.size());
    spec::Revaluation revaluation(two.specification);
    const auto rate = spec::find_assumption(two.specification, "homes_per_patient");
    REQUIRE(rate.has_value());
    const spec::AssumptionValue twice{*rate, 1.0 / 2000};
    REQUIRE(revaluation.set({&twice, 1}));
    linear::estimate_again(revaluation.specification(), two.networks, table);
    CHECK(two.count(table, 0, "care_homes") == 24);
    CHECK(two.count(table, 0, "beds") == 720);  // made from the homes
    CHECK(two.count(table, 1, "care_homes") == 4);
    CHECK(two.count(table, 1, "beds") == 7);
    CHECK(two.count(table, 0, "referrals") == 1440);
}

}  // namespace
