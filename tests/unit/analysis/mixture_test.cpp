// What products come to where some of the edits are made.
#include "analysis/mixture.hpp"

#include "support/versions.hpp"

#include <cmath>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::analysis;
using doctest::Approx;

struct Mixed {
    spec::Specification base;
    spec::Specification head;
    MatchedParts parts;
    std::vector<Edit> edits;
    Mixture mixture;

    Mixed(const test::Version& before, const test::Version& after)
        : base(before.specification()),
          head(after.specification()),
          parts(match_parts(base, head)),
          edits(find_edits(base, head, parts)),
          mixture(base, head, parts, edits) {}

    [[nodiscard]] VersionedProduct duration(Version version) const {
        const spec::Specification& of = version == Version::base ? base : head;
        return {&test::row_of(of.activities, "visit").duration, version};
    }
};

// Both made of `a` and `b`, of which one is made of the other.
test::Version made_of(const std::string& a, const std::string& b) {
    test::Version version;
    const std::string graded = ", evidence: judgement}\n";
    version =
        version.service_with("assumptions:\n", "assumptions:\n  a: {title: t, value: " + a +
                                                   graded + "  b: {title: t, value: " + b + graded);
    return version.service_with("duration: minutes_per_round",
                                "duration: minutes_per_round * a * b");
}

TEST_CASE("an assumption is read in the version that its edit leaves it in") {
    Mixed mixed({}, test::Version().service_with("value: 120 min", "value: 90 min"));
    REQUIRE(mixed.edits.size() == 1);
    Players players;
    mixed.mixture.add_players(mixed.duration(Version::base), players);
    CHECK(players == Players{0});
    CHECK(mixed.mixture.value(mixed.duration(Version::base)) == 2);
    mixed.mixture.take({0}, 1);
    CHECK(mixed.mixture.value(mixed.duration(Version::base)) == 1.5);
    CHECK(mixed.mixture.has(0));
    CHECK_FALSE(mixed.mixture.has(std::nullopt));
    CHECK(mixed.mixture.version_by(0) == Version::head);
}

TEST_CASE("an assumption made of one that was edited moves with it") {
    Mixed mixed(made_of("2", "a * 3"), made_of("5", "a * 3"));
    const auto duration = mixed.duration(Version::head);
    CHECK(mixed.mixture.value(duration) == 2 * 2 * 6);
    std::vector<Block> blocks;
    mixed.mixture.add_blocks(mixed.duration(Version::base), duration, std::nullopt, 1, blocks);
    CHECK(worth_of_none(blocks) == Approx(24));
    CHECK(worth_of_all(blocks) == Approx(2 * 5 * 15));
    CHECK(shapley_shares(blocks).size() == 1);
}

TEST_CASE("versions that are made of each other in a mixture are no number there") {
    Mixed mixed(made_of("2", "a * 3"), made_of("b * 2", "3"));
    std::vector<Block> blocks;
    mixed.mixture.add_blocks(mixed.duration(Version::base), mixed.duration(Version::head),
                             std::nullopt, 1, blocks);
    CHECK(worth_of_none(blocks) == Approx(2 * 2 * 6));
    CHECK(worth_of_all(blocks) == Approx(2 * 6 * 3));
    const auto shares = shapley_shares(blocks);
    REQUIRE(shares.size() == 2);
    CHECK(shares[0].share == Approx(6));
    CHECK(shares[1].share == Approx(6));
}

TEST_CASE("an edited field is one factor of all that moves it") {
    auto head = test::Version().service_with("value: 120 min", "value: 90 min");
    head = head.service_with("duration: minutes_per_round", "duration: minutes_per_round * 2");
    Mixed mixed({}, head);
    const auto edit = mixed.mixture.edit_of(EditedPart::activity, 0, EditedField::duration);
    REQUIRE(edit.has_value());
    std::vector<Block> blocks;
    mixed.mixture.add_blocks(mixed.duration(Version::base), mixed.duration(Version::head), edit, -1,
                             blocks);
    REQUIRE(blocks.size() == 1);
    CHECK(blocks[0].players == Players{0, 1});
    CHECK(blocks[0].values == std::vector<double>{1 / 2.0, 1 / 1.5, 1 / 4.0, 1 / 3.0});
}

TEST_CASE("too many players are tried with none and all alone") {
    test::Version base;
    std::string before = "assumptions:\n";
    std::string after = before;
    std::string product = "duration: minutes_per_round * 1";
    for (int i = 0; i < 20; ++i) {
        const std::string name = "a" + std::to_string(i);
        before.append("  ").append(name).append(": {title: t, value: 1, evidence: judgement}\n");
        after.append("  ").append(name).append(": {title: t, value: 1.1, evidence: judgement}\n");
        product.append(" * ").append(name);
    }
    base = base.service_with("duration: minutes_per_round", product);
    const auto edited = base.service_with(product, product + " * 2");
    Mixed mixed(base.service_with("assumptions:\n", before),
                edited.service_with("assumptions:\n", after));
    std::vector<Block> blocks;
    mixed.mixture.add_blocks(mixed.duration(Version::base), mixed.duration(Version::head),
                             mixed.mixture.edit_of(EditedPart::activity, 0, EditedField::duration),
                             1, blocks);
    REQUIRE(blocks.size() == 1);
    CHECK(blocks[0].is_joint());
    CHECK(blocks[0].values[0] == Approx(2));
    CHECK(blocks[0].values[1] == Approx(4 * std::pow(1.1, 20)));
}

}  // namespace
