#include "spec/readers.hpp"
#include "support/inputs.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Inputs;
using test::Lines;

Lines mistakes(const std::string& text) {
    Inputs inputs;
    spec::read_profile(inputs.node(text), inputs.diagnostics);
    return inputs.mistakes();
}

TEST_CASE("a profile counts drivers, staff, practices and tags") {
    Inputs inputs;
    const auto profile = spec::read_profile(
        inputs.node("pcn: U1\nname: One\n"
                    "drivers: {registered_patients: 48000, practices: 1.3, beds: ~}\n"
                    "staff: {gp: 26, nurse: {wte: 8, free: 25%}, matron: ~}\n"
                    "practices: [{code: A1, name: Hill, registered_patients: 48000}]\n"
                    "tags: {region: South West}\nlocal: []\n"),
        inputs.diagnostics);
    inputs.expect_good();
    CHECK(profile.pcn == "U1");
    CHECK(profile.counts.find("practices")->value == 1.3);
    CHECK(profile.counts.find("beds") == nullptr);
    CHECK(profile.staff.find("gp")->wte == 26);
    CHECK(profile.staff.find("gp")->free == 0);
    CHECK(profile.staff.find("nurse")->free == 0.25);
    CHECK(profile.staff.find("matron") == nullptr);
    CHECK(profile.practices.find("A1")->registered_patients == 48000);
    CHECK(profile.tags.at(0).value == "South West");
    CHECK(profile.local != nullptr);
}

TEST_CASE("a profile needs its code alone") {
    CHECK(mistakes("pcn: U1\n").empty());
    CHECK(mistakes("name: One\n").at(0).substr(0, 8) == "PCN-F202");
}

TEST_CASE("counts are bare numbers, never negative") {
    CHECK(mistakes("pcn: U1\ndrivers: {a: 48000 patients, b: -2, c: .nan, d: 1e999}\n") ==
          Lines{"PCN-F206 48000 patients", "PCN-F213 -2", "PCN-F206 .nan", "PCN-U304 1e999"});
    CHECK(mistakes("pcn: U1\ndrivers: [a]\n") == Lines{"PCN-F203 [a]"});
}

TEST_CASE("no more of the staff are free than there are") {
    CHECK(mistakes("pcn: U1\nstaff: {gp: {wte: 3, free: 101%}}\n") == Lines{"PCN-P604 101%"});
    CHECK(mistakes("pcn: U1\nstaff: {gp: {wte: 3, free: 60}}\n") == Lines{"PCN-P604 60"});
    CHECK(mistakes("pcn: U1\nstaff: {gp: {wte: 3, free: 1 h}}\n") == Lines{"PCN-U309 1 h"});
    CHECK(mistakes("pcn: U1\nstaff: {gp: {wte: 3, free: a}}\n").size() == 1);
    CHECK(mistakes("pcn: U1\nstaff: {gp: {wte: 3, free: 1}}\n").empty());
    CHECK(mistakes("pcn: U1\nstaff: {gp: {free: 10%}, nurse: three, x: -1}\n") ==
          Lines{"PCN-F202 gp", "PCN-F206 three", "PCN-F213 -1"});
}

TEST_CASE("practices are a list of records, each code once") {
    CHECK(mistakes("pcn: U1\npractices: {code: A1}\n") == Lines{"PCN-F203 {code: A1}"});
    CHECK(mistakes("pcn: U1\npractices: [{code: A1}, {code: A1}]\n") == Lines{"PCN-S404 A1"});
    CHECK(mistakes("pcn: U1\npractices: [{name: Hill}]\n") == Lines{"PCN-F202 {name: Hill}"});
}

TEST_CASE("practices that do not add up to the network's patients are warned of") {
    const std::string head = "pcn: U1\ndrivers: {registered_patients: 10000}\npractices:\n";
    CHECK(mistakes(head + "  - {code: A1, registered_patients: 9950}\n").empty());
    CHECK(mistakes(head + "  - {code: A1, registered_patients: 9000}\n") ==
          Lines{"PCN-P609 registered_patients"});
    CHECK(mistakes(head + "  - {code: A1, registered_patients: 9000}\n  - {code: A2}\n").empty());
}

TEST_CASE("a share is a plain number of at most one") {
    Inputs inputs;
    CHECK(spec::read_share(inputs.value("60%"), inputs.diagnostics) == 0.6);
    CHECK(spec::read_share(inputs.value("0.6"), inputs.diagnostics) == 0.6);
    CHECK(spec::read_share(inputs.value("100%"), inputs.diagnostics) == 1);
    inputs.expect_good();
    for (const char* text : {"101%", "1 bed", "-5%", "half", "[1]"})
        CHECK_FALSE(spec::read_share(inputs.value(text), inputs.diagnostics).has_value());
    CHECK(inputs.diagnostics.error_count() == 5);
}

}  // namespace
