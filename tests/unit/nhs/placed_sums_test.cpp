#include "nhs/placed_sums.hpp"

#include <array>

#include <doctest/doctest.h>

using namespace pcnload::nhs;

namespace {

PracticeDirectory two_networks() {
    PracticeDirectory directory;
    directory.add_network("U00001");
    directory.add_network("U00002");
    directory.add_mapping({{{"A1", "U00001", 2}, {"A2", "U00001", 3}, {"A3", "", 4}}, {}});
    return directory;
}

const std::vector<Entry> entries{{"A1", 2, 3, "", {10.0, 100.0}},
                                 {"A2", 5, 3, "", {20.0, std::nullopt}},
                                 {"A3", 8, 3, "", {40.0, 400.0}},
                                 {"A9", 11, 3, "", {80.0, 800.0}}};

}  // namespace

TEST_CASE("a figure is added up by network, and missing where no entry gives it") {
    const auto sums = sums_of(entries, Owner::practice, 0, two_networks());
    REQUIRE(sums.size() == 2);
    CHECK(sums[0] == 30);
    CHECK_FALSE(sums[1].has_value());
}

TEST_CASE("shares are of the entries that give both figures") {
    const auto shares = shares_of(entries, 0, 1, two_networks());
    CHECK(shares[0] == 0.1);
    CHECK_FALSE(shares[1].has_value());
}

TEST_CASE("no row and no amount is lost") {
    ImportedFile file;
    constexpr std::array<Measure, 1> measures{{{0, "patients"}}};
    account_for(entries, Owner::practice, measures, two_networks(), file);
    CHECK(file.rows_used == 6);
    CHECK(file.rows_outside == 3);
    CHECK(file.rows_unmatched() == 3);
    REQUIRE(file.totals.size() == 1);
    CHECK(file.totals[0].own == 150);
    CHECK(file.totals[0].in_networks == 30);
    CHECK(file.totals[0].outside == 40);
    CHECK(file.totals[0].unmatched == 80);
    CHECK(file.unmatched[0].what == "practice `A9`");
    CHECK(file.unmatched[0].amount == 80);
}

TEST_CASE("networks have their place by their own code") {
    const auto directory = two_networks();
    CHECK(place_of({"U00002"}, Owner::network, directory).network == 1);
    CHECK(place_of({""}, Owner::network, directory).kind == Placement::Kind::outside);
    CHECK(place_of({"U00009"}, Owner::network, directory).kind == Placement::Kind::unmatched);
}
