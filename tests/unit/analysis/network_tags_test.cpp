#include "analysis/network_tags.hpp"

#include "support/hand_made_projection.hpp"

#include <map>
#include <string>
#include <vector>

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::analysis;

namespace {

Projection tagged(const char* pcn, std::vector<spec::ProfileTag> tags) {
    Projection projection = test::hand_made_projection();
    projection.network.pcn = pcn;
    projection.network.tags = std::move(tags);
    return projection;
}

std::vector<Projection> three_networks() {
    return {tagged("U1", {{"region", "North"}, {"rurality", "rural"}}),
            tagged("U2", {{"region", "South"}}),
            tagged("U3", {{"rurality", "urban"}, {"region", "North"}})};
}

std::string told(const std::vector<Grouping>& by, const std::vector<Projection>& networks) {
    diagnostics::Diagnostics diagnostics;
    check_tags(by, networks, diagnostics);
    std::string text;
    for (const auto& diagnostic : diagnostics.all())
        text += diagnostic.message + " | " + diagnostic.hint + '\n';
    return text;
}

}  // namespace

TEST_CASE("a network without a tag, or without a word for it, stands under none") {
    const Projection network = tagged("U1", {{"region", "North"}, {"rurality", ""}});
    CHECK(tag_value(network.network, "region") == "North");
    CHECK(tag_value(network.network, "rurality") == "(none)");
    CHECK(tag_value(network.network, "deprivation") == "(none)");
}

TEST_CASE("groups by a tag add up to the whole, crossed with roles too") {
    const std::vector<Projection> networks = three_networks();
    const Breakdown alone = break_down(networks, {{Dimension::tag, "rurality"}});
    std::map<std::string, double> hours;
    for (const BreakdownCell& cell : alone.cells)
        hours[alone.members[0][cell.members[0]].id] += cell.figures.hours.per_week;
    CHECK(hours == std::map<std::string, double>{{"rural", 18}, {"(none)", 18}, {"urban", 18}});

    const Breakdown crossed =
        break_down(networks, {Grouping(Dimension::tag, "region"), Dimension::role});
    Figures sum;
    double north_gp = 0;
    for (const BreakdownCell& cell : crossed.cells) {
        sum += cell.figures;
        const bool north = crossed.members[0][cell.members[0]].id == "North";
        const bool gp = crossed.members[1][cell.members[1]].id == "gp";
        if (north && gp) north_gp += cell.figures.hours.per_week;
    }
    CHECK(north_gp == 20);
    CHECK(sum.hours.per_week == doctest::Approx(54));
    CHECK(sum.cost == doctest::Approx(break_down(networks, {}).total.cost));
}

TEST_CASE("a tag that no network has is told with those that there are") {
    const std::vector<Projection> networks = three_networks();
    CHECK(told({{Dimension::tag, "region"}, Dimension::role}, networks).empty());
    CHECK(told({{Dimension::tag, "regoin"}}, networks) ==
          "no network has the tag `regoin` | did you mean `region`?\n");
    CHECK(told({{Dimension::tag, "deprivation"}}, networks) ==
          "no network has the tag `deprivation` | there are `tag.region`, `tag.rurality`\n");
    CHECK(told({{Dimension::tag, "region"}}, {tagged("U1", {})}) ==
          "no network has the tag `region` | profiles have none: write them as `tags:`, or as "
          "columns `tag.NAME` of a CSV file\n");
}

TEST_CASE("a grouping is written as it is asked for") {
    CHECK(word(Grouping(Dimension::tag, "region")) == "tag.region");
    CHECK(word(Dimension::service) == "service");
}
