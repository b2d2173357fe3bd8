#include "scenario/selection.hpp"

#include "support/inputs.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Lines;

// Two services that share the requirement `lead`, and one activity id in several places.
constexpr const char* services[] = {
    "service: homes\nrequirements:\n"
    "  round: {summary: s, activities: {visit: {population: a, duration: b, staff: {gp: 1}}, "
    "travel: {population: a, duration: b, staff: {gp: 1}}}}\n"
    "  lead: {summary: s, activities: {sessions: {population: a, duration: b, staff: {gp: 1}}}}\n",
    "service: reviews\nrequirements:\n"
    "  review: {summary: s, activities: {visit: {population: a, duration: b, staff: {gp: 1}}}}\n"
    "  lead: {summary: s, activities: {sessions: {population: a, duration: b, staff: {gp: 1}}}}\n"
    "  silent: {summary: s, note: n, activities: {}}\n"};

struct Selected : test::Inputs {
    spec::Draft contract;

    Selected() {
        add("c/contract.yaml", "contract: c\ntitle: t\nyear: 2020/21\nstatus: draft\n");
        add("c/a.yaml", services[0]).add("c/b.yaml", services[1]);
        contract = draft();
        expect_good();
    }
    scenario::Address address(const std::string& text) {
        return *scenario::read_address(value("\"" + text + "\""), diagnostics);
    }
    Lines texts(const std::vector<scenario::Part>& found) {
        Lines lines;
        for (const scenario::Part& part : found)
            lines.push_back(scenario::part_text(contract, part));
        return lines;
    }
    Lines parts(const std::string& text) {
        return texts(scenario::select_parts(contract, address(text), diagnostics));
    }
    Lines activities(const std::string& text, const Lines& except = {}) {
        std::vector<scenario::Address> left_out;
        for (const std::string& each : except)
            left_out.push_back(address(each));
        return texts(scenario::select_activities(contract, address(text), left_out, diagnostics));
    }
};

TEST_CASE("an address means the part it names") {
    Selected selected;
    CHECK(selected.parts("homes") == Lines{"homes"});
    CHECK(selected.parts("homes/round") == Lines{"homes/round"});
    CHECK(selected.parts("homes/round/travel") == Lines{"homes/round/travel"});
    CHECK(selected.parts("round") == Lines{"homes/round"});
    CHECK(selected.parts("review/visit") == Lines{"reviews/review/visit"});
    selected.expect_good();
}

TEST_CASE("an asterisk stands for any part, alone for all") {
    Selected selected;
    CHECK(selected.parts("*") == Lines{"homes", "reviews"});
    CHECK(selected.parts("*/lead") == Lines{"homes/lead", "reviews/lead"});
    CHECK(selected.parts("homes/*") == Lines{"homes/round", "homes/lead"});
    CHECK(selected.parts("*/visit") == Lines{"homes/round/visit", "reviews/review/visit"});
    CHECK(selected.parts("*/*/sessions") == Lines{"homes/lead/sessions", "reviews/lead/sessions"});
    CHECK(selected.parts("round/*") == Lines{"homes/round/visit", "homes/round/travel"});
    selected.expect_good();
}

TEST_CASE("a requirement of several services needs its service") {
    Selected selected;
    CHECK(selected.parts("lead").empty());
    CHECK(selected.parts("lead/sessions").empty());
    CHECK(selected.parts("lead/*").empty());
    CHECK(selected.mistakes() ==
          Lines{"PCN-C503 \"lead\"", "PCN-C503 \"lead/sessions\"", "PCN-C503 \"lead/*\""});
    CHECK(selected.hint().find("`homes/lead`, `reviews/lead`") != std::string::npos);
}

TEST_CASE("an address that names nothing is told with the nearest") {
    Selected selected;
    CHECK(selected.parts("homes/raund").empty());
    CHECK(selected.parts("homes/round/visits").empty());
    CHECK(selected.parts("reviews/round").empty());
    CHECK(selected.parts("visit").empty());
    CHECK(selected.mistakes() == Lines{"PCN-C502 \"homes/raund\"",
                                       "PCN-C502 \"homes/round/visits\"",
                                       "PCN-C502 \"reviews/round\"", "PCN-C502 \"visit\""});
    CHECK(selected.hint().find("homes/round") != std::string::npos);
}

TEST_CASE("the activities beneath an address, less those beneath the exceptions") {
    Selected selected;
    CHECK(selected.activities("homes") ==
          Lines{"homes/round/visit", "homes/round/travel", "homes/lead/sessions"});
    CHECK(selected.activities("*", {"homes"}) ==
          Lines{"reviews/review/visit", "reviews/lead/sessions"});
    CHECK(selected.activities("*", {"*/lead", "round/travel"}) ==
          Lines{"homes/round/visit", "reviews/review/visit"});
    CHECK(selected.activities("homes/round", {"*/visit"}) == Lines{"homes/round/travel"});
    selected.expect_good();
}

TEST_CASE("nothing left beneath an address is an error, so is an exception that is nothing") {
    Selected selected;
    CHECK(selected.activities("homes/round", {"homes"}).empty());
    CHECK(selected.activities("silent").empty());
    CHECK(selected.activities("homes", {"house"}).size() == 3);
    CHECK(selected.mistakes() ==
          Lines{"PCN-C502 \"homes/round\"", "PCN-C502 \"silent\"", "PCN-C502 \"house\""});
}

TEST_CASE("known addresses are all that a person may write") {
    Selected selected;
    const auto known = scenario::known_addresses(selected.contract);
    for (const char* text : {"homes", "round", "homes/round", "round/visit", "homes/round/visit"})
        CHECK(std::ranges::find(known, text) != known.end());
}

}  // namespace
