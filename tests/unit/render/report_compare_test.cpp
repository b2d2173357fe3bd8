#include "render/report_compare.hpp"

#include "render/text_writer.hpp"
#include "render/utf8.hpp"
#include "support/hand_made_projection.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render;

namespace {

using Projections = std::vector<std::vector<analysis::Projection>>;

analysis::Projection named(const std::string& scenario, const std::string& pcn) {
    analysis::Projection projection = test::hand_made_projection(scenario);
    projection.network.pcn = pcn;
    return projection;
}

}  // namespace

TEST_CASE("one network: its name, its drivers, the scenarios, one table, the verdict last") {
    const Projections projections{{named("draft", "U1")}, {named("other", "U1")}};
    const Report report = compare_report(projections, {});
    CHECK(report.title == "What the contract asks of Average PCN (U1)");
    REQUIRE(report.sections.size() == 2);
    CHECK(report.sections[0].table->rows[1].cells[1].text == "As it was drafted (changes draft)");
    REQUIRE(report.verdict.size() == 3);
    const std::string text = to_text(report, Colour::off);
    CHECK(text.find("! more is required than those in post have free.") != std::string::npos);
    CHECK(text.find("Drivers estimated for want of a count: beds.") != std::string::npos);
    CHECK(text.ends_with("0.65 WTE.\n"));
}

TEST_CASE("a role the profile says nothing of is told") {
    Projections projections{{named("draft", "U1")}};
    projections[0][0].roles[1].stated = false;
    const std::string text = to_text(compare_report(projections, {}), Colour::off);
    CHECK(text.find("so none is taken to be in post: Nurse.") != std::string::npos);
}

TEST_CASE("a few networks have a block each") {
    const Projections projections{{named("draft", "U1"), named("draft", "U2")}};
    const Report report = compare_report(projections, {});
    CHECK(report.title == "What the contract asks of 2 networks");
    REQUIRE(report.sections.size() == 3);
    CHECK(report.sections[2].title == "Average PCN (U2)");
}

TEST_CASE("many networks have a row each") {
    const Projections projections{
        {named("draft", "U1"), named("draft", "U2"), named("draft", "U3"), named("draft", "U4")}};
    const Report report = compare_report(projections, {});
    REQUIRE(report.sections.size() == 2);
    CHECK(report.sections[1].table->rows.size() == 5);
}

TEST_CASE("five scenarios fit a page of a hundred columns") {
    Projections projections;
    for (const char* id : {"2020-21-draft", "january-revision", "2020-21-agreed",
                           "2020-21-in-force", "freeze-to-april-2021"})
        projections.push_back({named(id, "U1")});
    const std::string text = to_text(compare_report(projections, {}), Colour::off);
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = text.find('\n', begin);
        CHECK(count_characters(text.substr(begin, end - begin)) <= 100);  // a pound is two bytes
        begin = end + 1;
    }
    // All scenarios stand in one table.
    CHECK(text.find("Hours a week") == text.rfind("Hours a week"));
}

TEST_CASE("a name from a file sends nothing to the terminal") {
    Projections projections{{named("draft", "U1")}};
    projections[0][0].network.name = "\x1B[2Jname";
    projections[0][0].title = "\x1B[2Jtitle";
    CHECK(to_text(compare_report(projections, {}), Colour::off).find('\x1B') == std::string::npos);
}
