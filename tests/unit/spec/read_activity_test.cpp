#include "spec/readers.hpp"
#include "support/inputs.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Inputs;
using test::Lines;

std::vector<spec::DraftStaff> staff(Inputs& inputs, const std::string& text) {
    return spec::read_staff(inputs.value(text), inputs.diagnostics);
}

Lines staff_mistakes(const std::string& text) {
    Inputs inputs;
    staff(inputs, text);
    return inputs.mistakes();
}

TEST_CASE("staff are shares by role, in their order") {
    Inputs inputs;
    const auto read = staff(inputs, "{gp: 1, practice-nurse: nurse_share}");
    inputs.expect_good();
    REQUIRE(read.size() == 2);
    CHECK(read[0].role.value == "gp");
    CHECK(read[0].terms.at(0).product.single_quantity()->value() == 1);
    CHECK(*read[1].terms.at(0).product.factors[0].name() == "nurse_share");
    CHECK_FALSE(read[1].rest);
}

TEST_CASE("the rest is one minus the other shares, wherever it stands") {
    for (const char* text :
         {"{nurse: rest, gp: lead, matron: 10%}", "{gp: lead, nurse: rest, matron: 10%}"}) {
        Inputs inputs;
        const auto read = staff(inputs, text);
        inputs.expect_good();
        const auto& rest = read[0].rest ? read[0] : read[1];
        CHECK(rest.role.value == "nurse");
        REQUIRE(rest.terms.size() == 3);
        CHECK(rest.terms[0].sign == 1);
        CHECK(rest.terms[1].sign == -1);
        CHECK(rest.terms[1].product.text == "lead");
        CHECK(rest.terms[2].product.text == "10%");
    }
}

TEST_CASE("the rest alone is all of it") {
    Inputs inputs;
    const auto read = staff(inputs, "{gp: rest}");
    REQUIRE(read.at(0).terms.size() == 1);
    CHECK(read[0].terms[0].product.single_quantity()->value() == 1);
}

TEST_CASE("staff that are none, or two rests") {
    CHECK(staff_mistakes("{}") == Lines{"PCN-F203 {}"});
    CHECK(staff_mistakes("gp") == Lines{"PCN-F203 gp"});
    CHECK(staff_mistakes("[gp]") == Lines{"PCN-F203 [gp]"});
    CHECK(staff_mistakes("{gp: rest, nurse: rest}") == Lines{"PCN-S418 rest"});
    CHECK(staff_mistakes("{gp: [1], nurse: -5%}") == Lines{"PCN-F203 [1]", "PCN-U303 -"});
}

TEST_CASE("an activity has its fields, the optional ones where they are written") {
    Inputs inputs;
    const auto activity = spec::read_activity(
        inputs.entry("visit: {population: homes, duration: 2 h, staff: {gp: 1}, individual: true, "
                     "already_done: 30%, starts: ~, ends: 2021-01-31, evidence: contract}\n"),
        inputs.diagnostics);
    inputs.expect_good();
    CHECK(activity.id == "visit");
    CHECK_FALSE(activity.frequency.has_value());
    CHECK(activity.already_done->text == "30%");
    CHECK(activity.individual);
    CHECK(activity.dates.starts.state == spec::DraftDate::State::none);
    CHECK(activity.dates.ends.state == spec::DraftDate::State::given);
    CHECK(activity.provenance.evidence->value == spec::Evidence::contract);
}

TEST_CASE("an activity tells all that it lacks, and an id that is none") {
    Inputs inputs;
    spec::read_activity(inputs.entry("Visit: {duration: 2 h, workers: {gp: 1}}\n"),
                        inputs.diagnostics);
    CHECK(inputs.mistakes() ==
          Lines{"PCN-F204 Visit", "PCN-F201 workers", "PCN-F202 Visit", "PCN-F202 Visit"});
}

TEST_CASE("a requirement has dates and activities, each id once") {
    Inputs inputs;
    const auto requirement = spec::read_requirement(
        inputs.entry("round:\n  summary: S\n  starts: 2020-09-30\n  implied: true\n  activities:\n"
                     "    a: {population: h, duration: d, staff: {gp: 1}}\n"
                     "    b: {population: h, duration: d, staff: {gp: 1}}\n"),
        inputs.diagnostics);
    inputs.expect_good();
    CHECK(requirement.implied);
    CHECK(requirement.dates.starts.state == spec::DraftDate::State::given);
    CHECK(requirement.activities.size() == 2);
}

TEST_CASE("a requirement without activities says why") {
    Inputs inputs;
    spec::read_requirement(inputs.entry("a: {summary: S, activities: {}, note: N}\n"),
                           inputs.diagnostics);
    inputs.expect_good();
    spec::read_requirement(inputs.entry("b: {summary: S, activities: {}}\n"), inputs.diagnostics);
    CHECK(inputs.mistakes() == Lines{"PCN-S425 b"});
    CHECK(inputs.diagnostics.error_count() == 0);
}

}  // namespace
