#include "analysis/target.hpp"

#include "support/projections.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;

struct Read : test::Texts {
    std::optional<analysis::Target> target(const std::string& text) {
        const auto file = sources.add("--target", text);
        return analysis::read_target(sources[file].text(), file, diagnostics);
    }
    std::optional<analysis::FoundTarget::Sides> sides(const std::string& text) {
        const auto projection = test::small_projection();
        const auto read = target(text);
        if (!read) return std::nullopt;
        const auto found = analysis::find_target(*read, *projection.specification, diagnostics);
        return found ? found->sides(projection) : std::nullopt;
    }
    std::string mistake(const std::string& text) {
        CHECK_FALSE(sides(text).has_value());
        return message();
    }
};

TEST_CASE("a target is a number, with or without a unit, or another figure") {
    const auto bare = Read().sides("gp.hours_per_week = 20");
    REQUIRE(bare.has_value());
    CHECK(bare->left == doctest::Approx(16));
    CHECK(bare->right == 20);
    CHECK(Read().sides("gp.hours_per_week=1200 min per week")->right == doctest::Approx(20));
    CHECK(Read().sides("net = -500")->right == -500);
    const auto figures = Read().sides("nurse.wte_required = nurse.wte_spare");
    CHECK(figures->right == 2);
    CHECK(figures->gap() == figures->left - 2);
}

TEST_CASE("what is no target is told") {
    CHECK(Read().mistake("gp.hours_per_week").find("a target is a figure") != std::string::npos);
    CHECK(Read().mistake("net = gp.hours_per_week").find("different units") != std::string::npos);
    CHECK(Read().mistake("net = 5 h").find("different units") != std::string::npos);
    CHECK_FALSE(Read().mistake("net = 5 = 6").empty());
    CHECK_FALSE(Read().mistake("gpp.cost = 5").empty());
}

}  // namespace
