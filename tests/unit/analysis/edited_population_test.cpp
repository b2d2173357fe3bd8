// What is counted, as factors: with one driver on both sides, and with two.
#include "analysis/edited_population.hpp"

#include "support/edited.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::analysis;
using doctest::Approx;
using test::Edited;
using test::Version;

// That of the first activity, the visit: 12 homes.
EditedPopulation of_visit(const Edited& edited) {
    const auto in = [&](const Projection& projection, analysis::Version version) {
        const spec::Activity& row = projection.specification->activities[spec::ActivityIndex{0}];
        return Population{{&row.population, version}, edited.mixture.pair_of(row.driver, version)};
    };
    return {in(edited.base, analysis::Version::base), in(edited.head, analysis::Version::head),
            edited.mixture.edit_of(EditedPart::activity, 0, EditedField::population)};
}

struct Blocks {
    std::vector<Block> product;
    std::vector<Block> count;
    Players players;

    explicit Blocks(Edited& edited) {
        const DriverCounts counts(edited.mixture, edited.parts);
        const EditedPopulation population = of_visit(edited);
        add_product_blocks(population, edited.mixture, product);
        add_count_blocks(population, edited.mixture, counts, edited.networks(), count);
        add_count_players(population, edited.mixture, counts, players);
    }
};

TEST_CASE("one driver: the product is the same for every network") {
    Edited edited({},
                  Version().service_with("population: care_homes", "population: care_homes * 50%"));
    const Blocks blocks(edited);
    CHECK(worth_of_none(blocks.product) == Approx(1));
    CHECK(worth_of_all(blocks.product) == Approx(0.5));
    CHECK(worth_of_all(blocks.count) == Approx(12));
    CHECK_FALSE(has_players(blocks.count));
    CHECK(blocks.players.empty());
}

TEST_CASE("two drivers: both are factors of the count") {
    Edited edited({}, Version().service_with("population: care_homes",
                                             "population: practices * 2 homes per practice"));
    CHECK_FALSE(of_visit(edited).has_one_driver());
    const Blocks blocks(edited);
    CHECK(blocks.product.empty());
    CHECK(worth_of_none(blocks.count) == Approx(12));
    CHECK(worth_of_all(blocks.count) == Approx(8));
    CHECK(blocks.players == Players{0});
}

TEST_CASE("the edits of an estimate move the count") {
    Edited edited({}, Version().tables_with("per 4000", "per 3000"));
    const Blocks blocks(edited);
    CHECK(worth_of_all(blocks.count) == Approx(16));
    REQUIRE_FALSE(blocks.players.empty());
    CHECK(blocks.players == Players(blocks.players.size(), 0));
}

}  // namespace
