// Withdraw, hire and set of a driver, as the network comes out of them.
#include "support/changes.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Applied;
using test::Lines;
using test::replaced;

Applied applied(const std::string& changes, std::string profile = test::small_profile) {
    Applied result(changes, std::move(profile));
    result.expect_good();
    return result;
}

Lines mistakes(const std::string& changes, std::string profile = test::small_profile) {
    return Applied(changes, std::move(profile)).mistakes();
}

TEST_CASE("hire adds WTE, the free share becomes their weighted mean") {
    const Applied more = applied("- hire: {role: pharmacist, wte: 2, free: 100%}\n");
    CHECK(more.in_post("pharmacist").wte == 4);
    CHECK(more.in_post("pharmacist").free == 0.75);
    CHECK(more.count("pharmacists_in_post") == 4);
    const Applied busy = applied("- hire: {role: nurse, wte: 2, free: 0%}\n");
    CHECK(busy.in_post("nurse").wte == 10);
    CHECK(busy.in_post("nurse").free == doctest::Approx(0.2));
    const Applied first = applied("- hire: {role: matron, wte: 1.5}\n");
    CHECK(first.in_post("matron").wte == 1.5);
    CHECK(first.in_post("matron").free == 1);
    CHECK(first.in_post("matron").stated);
}

TEST_CASE("a share of practices withdraws with its staff, its patients stay") {
    const Applied network = applied("- withdraw: {practices: 25%}\n");
    CHECK(network.count("practices") == 3);
    CHECK(network.count("registered_patients") == 48'000);
    CHECK(network.count("care_homes") == 12);
    CHECK(network.in_post("gp").wte == 15);
    CHECK(network.in_post("nurse").wte == 6);
    CHECK(network.in_post("nurse").free == 0.25);
    CHECK(network.in_post("pharmacist").wte == 2);
}

TEST_CASE("with the patients every count falls, but the network and its staff") {
    const Applied network = applied("- withdraw: {practices: 25%, patients: leave}\n");
    CHECK(network.count("practices") == 3);
    CHECK(network.count("registered_patients") == 36'000);
    CHECK(network.count("care_homes") == 9);
    CHECK(network.count("beds") == 270);
    CHECK(network.count("pcn") == 1);
    CHECK(network.count("pharmacists_in_post") == 2);
}

TEST_CASE("a second withdrawal is of what the first left") {
    const Applied network = applied(
        "- withdraw: {practices: 50%, patients: leave}\n"
        "- withdraw: {practices: 50%, patients: leave}\n");
    CHECK(network.count("registered_patients") == 12'000);
    CHECK(network.count("practices") == 1);
    CHECK(network.in_post("gp").wte == 5);
}

TEST_CASE("named practices take their share of the patients, and their number") {
    const Applied network = applied("- withdraw: {practices: [A1], patients: leave}\n");
    CHECK(network.count("practices") == 3);
    CHECK(network.count("registered_patients") == 36'000);
    CHECK(network.in_post("gp").wte == 15);
    const Applied both = applied("- withdraw: {practices: [A1, A2]}\n");
    CHECK(both.count("practices") == 2);
    CHECK(both.in_post("gp").wte == 5);
    CHECK(both.count("registered_patients") == 48'000);
}

TEST_CASE("named withdrawals one after the other come to the same as both at once") {
    const Applied one = applied(
        "- withdraw: {practices: [A1], patients: leave}\n"
        "- withdraw: {practices: [A2], patients: leave}\n");
    CHECK(one.count("registered_patients") == doctest::Approx(12'000));
    CHECK(one.count("practices") == 2);
}

TEST_CASE("staff who left their employer before stay when it withdraws") {
    const Applied network = applied(
        "- set: {what: nurse.employer, to: network}\n"
        "- withdraw: {practices: 25%}\n");
    CHECK(network.in_post("nurse").wte == 8);
    CHECK(network.in_post("gp").wte == 15);
    CHECK(applied("- withdraw: {practices: 25%}\n- set: {what: nurse.employer, to: network}\n")
              .in_post("nurse")
              .wte == 6);
}

TEST_CASE("those hired before a withdrawal leave, those behind it stay") {
    CHECK(applied("- hire: {role: gp, wte: 4}\n- withdraw: {practices: 25%}\n").in_post("gp").wte ==
          18);
    CHECK(applied("- withdraw: {practices: 25%}\n- hire: {role: gp, wte: 4}\n").in_post("gp").wte ==
          19);
}

TEST_CASE("what is wrong with a withdrawal") {
    CHECK(mistakes("- withdraw: {practices: [A9]}\n") == Lines{"PCN-C507 A9"});
    CHECK(mistakes("- withdraw: {practices: [A1, A1]}\n") == Lines{"PCN-C507 A1"});
    CHECK(mistakes("- withdraw: {practices: [A1]}\n- withdraw: {practices: [A1]}\n") ==
          Lines{"PCN-C507 A1"});
    CHECK(mistakes("- withdraw: {practices: [A1]}\n",
                   replaced(test::small_profile, "{code: A1, registered_patients: 12000}",
                            "{code: A1}")) == Lines{"PCN-C507 A1"});
    CHECK(mistakes("- withdraw: {practices: [A1, A2]}\n",
                   replaced(test::small_profile, "practices: 4", "practices: 1"))
              .back()
              .substr(0, 8) == "PCN-C507");
    CHECK(mistakes("- set: {what: registered_patients, to: 10000}\n"
                   "- withdraw: {practices: [A1]}\n") == Lines{"PCN-C507 withdraw"});
}

TEST_CASE("a driver that is set has that count, with or without its unit") {
    CHECK(applied("- set: {what: registered_patients, to: 40000}\n").count("care_homes") == 10);
    CHECK(applied("- set: {what: care_homes, to: 10 homes}\n").count("beds") == 300);
    CHECK(applied("- set: {what: referrals, to: 1000}\n").count("referrals") == 1000);
    CHECK(applied("- set: {what: referrals, to: 1000 referrals per year}\n").count("referrals") ==
          doctest::Approx(1000));
    CHECK(applied("- set: {what: pharmacists_in_post, to: 7}\n").count("pharmacists_in_post") == 7);
    CHECK(mistakes("- set: {what: care_homes, to: 10 beds}\n") == Lines{"PCN-U308 10 beds"});
    CHECK(mistakes("- set: {what: care_homes, to: -1}\n") == Lines{"PCN-F213 -1"});
    CHECK(mistakes("- set: {what: care_homes, to: many}\n") == Lines{"PCN-F206 many"});
    CHECK(mistakes("- set: {what: care_homes, to: 1, range: [1, 2]}\n").size() == 1);
}

TEST_CASE("a count set after a withdrawal is final, one before it falls") {
    CHECK(applied("- withdraw: {practices: 50%, patients: leave}\n"
                  "- set: {what: registered_patients, to: 40000}\n")
              .count("registered_patients") == 40'000);
    CHECK(applied("- set: {what: registered_patients, to: 40000}\n"
                  "- withdraw: {practices: 50%, patients: leave}\n")
              .count("registered_patients") == 20'000);
}

TEST_CASE("a profile's local changes come before the scenario's") {
    const std::string local = test::small_profile +
                              "local:\n  - set: {what: care_homes, to: 20}\n"
                              "  - hire: {role: pharmacist, wte: 2, free: 0%}\n";
    const Applied network = applied("- hire: {role: pharmacist, wte: 4, free: 100%}\n", local);
    CHECK(network.count("care_homes") == 20);
    CHECK(network.in_post("pharmacist").wte == 8);
    CHECK(network.in_post("pharmacist").free == 0.625);
    CHECK(applied("- set: {what: care_homes, to: 10}\n", local).count("care_homes") == 10);
}

}  // namespace
