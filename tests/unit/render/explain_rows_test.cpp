#include "render/explain_rows.hpp"

#include "support/hand_made_projection.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render;

namespace {

using Labels = std::vector<std::string>;

Labels labels(const Table& table, std::size_t column = 0) {
    Labels found;
    for (const Row& row : table.rows)
        found.push_back(column < row.cells.size() ? row.cells[column].text : "");
    return found;
}

}  // namespace

TEST_CASE("the parts of a whole stand under their services, the largest first, with a total") {
    const analysis::Projection projection = test::hand_made_projection();
    const analysis::Explanation whole = analysis::explain(projection, analysis::Whole{});
    const Table table = parts_table(whole);
    CHECK(labels(table) ==
          Labels{"homes", "home-round", "travel (implied)", "reviews", "review", "In all", "All"});
    CHECK(table.rows.back().cells[1].number == 18);
    CHECK(table.rows.back().cells[3].number == 4);
    CHECK(idle_parts(whole).workless == Labels{"naming"});
}

TEST_CASE("the parts of a role are its activities") {
    const analysis::Projection projection = test::hand_made_projection();
    const Table table = parts_table(analysis::explain(projection, spec::RoleIndex{1}));
    CHECK(labels(table) == Labels{"homes/home-round/round", "homes/travel/drive (implied)", "All"});
}

TEST_CASE("factors say where they stand and what they rest on, once") {
    const analysis::Projection projection = test::hand_made_projection();
    const analysis::Explanation explanation = analysis::explain(projection, spec::ActivityIndex{0});
    Footnotes footnotes;
    const auto& specification = *projection.specification;
    const Table table = factors_table(specification, explanation.activities[0], footnotes, {});
    CHECK(labels(table, 1)[0] == "homes");
    CHECK(table.rows[0].cells[0].text == "population");
    CHECK(table.rows[0].cells[2].text == "10 homes");
    CHECK(labels(table)[1] == "Care homes");
    CHECK(labels(table)[4] == "Length of a visit; Of 40 homes; source [1]");
    REQUIRE(footnotes.sentences(specification).size() == 1);
    CHECK(footnotes.sentences(specification)[0] ==
          "[1] A survey of homes, GPonline, 2020-01-06, https://example.org/survey");
    const Table again = factors_table(specification, explanation.activities[0], footnotes, {});
    CHECK(again.rows.size() == table.rows.size() - 2);
}

TEST_CASE("an estimated driver is taken apart beneath it") {
    const analysis::Projection projection = test::hand_made_projection();
    const analysis::Explanation explanation = analysis::explain(projection, spec::ActivityIndex{1});
    Footnotes footnotes;
    const Table table =
        factors_table(*projection.specification, explanation.activities[0], footnotes, {});
    CHECK(table.rows[0].cells[4].text == "estimated: judgement");
    CHECK(table.rows[1].cells[1].text == "  homes");
}

TEST_CASE("the roles add up") {
    const analysis::Projection projection = test::hand_made_projection();
    const analysis::Explanation explanation = analysis::explain(projection, spec::ActivityIndex{0});
    const analysis::ActivityExplanation& activity = explanation.activities[0];
    const Table table = roles_table(explanation, activity.roles, activity.total, true);
    REQUIRE(table.rows.size() == 3);
    CHECK(table.rows[0].cells[2].number + table.rows[1].cells[2].number ==
          table.rows[2].cells[2].number);
}

TEST_CASE("a source without words is its key") {
    spec::Source source;
    source.id = "key";
    CHECK(source_text(source) == "key");
}
