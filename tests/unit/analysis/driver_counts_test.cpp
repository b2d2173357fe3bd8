// The counts of drivers as factors.
#include "analysis/driver_counts.hpp"

#include "support/versions.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::analysis;
using doctest::Approx;

struct Counted {
    Projection base;
    Projection head;
    MatchedParts parts;
    std::vector<Edit> edits;
    Mixture mixture;
    DriverCounts counts;

    explicit Counted(const test::Version& after, const std::string& profile = test::small_profile)
        : base(test::projection_of({}, profile)),
          head(test::projection_of(after, profile)),
          parts(match_parts(*base.specification, *head.specification)),
          edits(find_edits(*base.specification, *head.specification, parts)),
          mixture(*base.specification, *head.specification, parts, edits),
          counts(mixture, parts) {}

    [[nodiscard]] std::size_t driver(std::string_view id) const {
        const auto index = test::index_of<spec::DriverIndex>(head.specification->drivers, id);
        return mixture.pair_of(index, Version::head);
    }
    [[nodiscard]] std::vector<Block> blocks(std::string_view id) const {
        std::vector<Block> found;
        counts.add_blocks(driver(id), {base.network, head.network}, found);
        return found;
    }
    [[nodiscard]] Players players(std::string_view id) const {
        Players found;
        counts.add_players(driver(id), found);
        return found;
    }
};

TEST_CASE("an estimate is its product times what it is made from") {
    const Counted counted(test::Version().tables_with("per 4000", "per 3000"));
    const auto blocks = counted.blocks("beds");
    CHECK(worth_of_none(blocks) == Approx(360));
    CHECK(worth_of_all(blocks) == Approx(480));
    CHECK(shapley_shares(blocks).size() == 1);
    CHECK(counted.players("beds").at(0) == 0);
    CHECK(counted.players("practices").empty());
}

TEST_CASE("an edited estimate is one factor") {
    const auto head = test::Version().tables_with("per 4000", "per 3000");
    const Counted counted(head.tables_with("care_homes * 30", "care_homes * 40"));
    const auto shares = shapley_shares(counted.blocks("beds"));
    // 12 x 30 -> 16 x 40
    REQUIRE(shares.size() == 2);
    CHECK(shares[0].share == Approx(4 * 35));
    CHECK(shares[1].share == Approx(10 * 14));
}

TEST_CASE("a count that the network gives is a constant") {
    const auto profile =
        test::replaced(test::small_profile, "practices: 4}", "practices: 4, care_homes: 10}");
    const Counted counted(test::Version().tables_with("per 4000", "per 3000"), profile);
    CHECK(shapley_shares(counted.blocks("beds")).empty());
    CHECK(worth_of_all(counted.blocks("beds")) == Approx(300));
}

TEST_CASE("a value, a unit, and staff in post") {
    const Counted value(test::Version().tables_with("unit: pcn, value: 1", "unit: pcn, value: 2"));
    CHECK(worth_of_none(value.blocks("pcn")) == 1);
    CHECK(worth_of_all(value.blocks("pcn")) == 2);
    const Counted staff(
        test::Version().tables_with("from_staff: pharmacist", "from_staff: [pharmacist, nurse]"));
    CHECK(worth_of_none(staff.blocks("pharmacists_in_post")) == 2);
    CHECK(worth_of_all(staff.blocks("pharmacists_in_post")) == 10);
    CHECK(shapley_shares(staff.blocks("pharmacists_in_post")).size() == 1);
}

}  // namespace
