// Hire and leave by date, as the network comes out of them.
#include "scenario/change_staff.hpp"

#include "support/changes.hpp"

#include <chrono>
#include <string>
#include <utility>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using doctest::Approx;
using test::Applied;
using test::Lines;
using test::replaced;

Applied applied(const std::string& changes, std::string profile = test::small_profile) {
    Applied result(changes, std::move(profile));
    result.expect_good();
    return result;
}

Lines mistakes(const std::string& changes) { return Applied(changes).mistakes(); }

units::Date day(std::string_view text) { return *units::read_date(text); }

// Over the days of the year, one after the other.
double mean_wte(const Applied& network, std::string_view role) {
    const spec::StaffInPost staff = network.in_post(role);
    const units::ContractYear year = network.specification().head.year;
    long double sum = 0;
    for (auto on = year.first_day(); on <= year.last_day(); on += std::chrono::days{1}) {
        double wte = staff.wte;
        for (const spec::StaffStep& step : staff.course)
            if (step.from <= on) wte = step.wte;
        sum += wte;
    }
    return static_cast<double>(sum / year.days());
}

// To the last bit.
void check_same(const spec::StaffInPost& one, const spec::StaffInPost& other) {
    CHECK(one.wte == other.wte);
    CHECK(one.free == other.free);
    REQUIRE(one.course.size() == other.course.size());
    for (std::size_t i = 0; i < one.course.size(); ++i) {
        CHECK(one.course[i].from == other.course[i].from);
        CHECK(one.course[i].wte == other.course[i].wte);
        CHECK(one.course[i].free == other.course[i].free);
    }
}

TEST_CASE("those hired for a day are in post from then on") {
    const Applied later =
        applied("- hire: {role: pharmacist, wte: 2, free: 100%, from: 2020-10-01}\n");
    const spec::StaffInPost staff = later.in_post("pharmacist");
    CHECK(staff.wte == 4);
    CHECK(staff.free == 0.75);
    REQUIRE(staff.course.size() == 2);
    CHECK(staff.course[0].from == day("2020-04-01"));
    CHECK(staff.course[0].wte == 2);
    CHECK(staff.course[0].free == 0.5);
    CHECK(staff.course[1].from == day("2020-10-01"));
    CHECK(mean_wte(later, "pharmacist") == Approx(2 + 2 * 182 / 365.0).epsilon(1e-15));
    CHECK(later.count("pharmacists_in_post") == 4);
}

TEST_CASE("those who leave are gone from their day on") {
    const Applied fewer = applied("- leave: {role: nurse, wte: 2, from: 2020-10-01}\n");
    CHECK(fewer.in_post("nurse").wte == 6);
    CHECK(fewer.in_post("nurse").free == 0.25);
    CHECK(mean_wte(fewer, "nurse") == Approx((8 * 183 + 6 * 182) / 365.0).epsilon(1e-15));
    const Applied at_once = applied("- leave: {role: nurse, wte: 2}\n");
    CHECK(at_once.in_post("nurse").wte == 6);
    CHECK(at_once.in_post("nurse").course.empty());
    const Applied all = applied("- leave: {role: nurse, wte: 8, from: 2021-01-01}\n");
    CHECK(all.in_post("nurse").wte == 0);
}

TEST_CASE("those who leave take their free time along, or that of the others") {
    const Applied busy = applied("- leave: {role: nurse, wte: 2, free: 0%}\n");
    CHECK(busy.in_post("nurse").free == Approx(2.0 / 6));
    const Applied idle = applied("- leave: {role: nurse, wte: 2, free: 100%}\n");
    CHECK(idle.in_post("nurse").free == 0);
}

TEST_CASE("a date no later than the year's first day is from the beginning, to the last bit") {
    for (const std::string role : {"pharmacist", "nurse", "matron"}) {
        for (const std::string wte : {"0.1", "1.7", "3"}) {
            const std::string hire = "- hire: {role: " + role + ", wte: " + wte + ", free: 33%";
            const Applied plain = applied(hire + "}\n");
            for (const std::string from : {"2020-04-01", "2019-11-30"}) {
                const Applied dated = applied(hire + ", from: " + from + "}\n");
                check_same(dated.in_post(role), plain.in_post(role));
            }
            // In the end they are the same whenever they come.
            const Applied late = applied(hire + ", from: 2020-12-24}\n");
            CHECK(late.in_post(role).wte == plain.in_post(role).wte);
            CHECK(late.in_post(role).free == plain.in_post(role).free);
        }
    }
}

TEST_CASE("who is hired and leaves on the same day changes nothing") {
    for (const std::string from : {"2020-04-01", "2020-07-01", "2021-03-31"}) {
        const std::string who = "{role: nurse, wte: 1.3, free: 60%, from: " + from + "}\n";
        const Applied both = applied("- hire: " + who + "- leave: " + who);
        const spec::StaffInPost staff = both.in_post("nurse");
        CHECK(staff.wte == Approx(8).epsilon(1e-14));
        CHECK(staff.free == Approx(0.25).epsilon(1e-14));
        CHECK(mean_wte(both, "nurse") == Approx(8).epsilon(1e-14));
    }
    const std::string who = "{role: matron, wte: 0.7, from: 2020-07-01}\n";
    const Applied nobody = applied("- hire: " + who + "- leave: " + who);
    CHECK(nobody.in_post("matron").wte == 0);
    CHECK(mean_wte(nobody, "matron") == 0);
}

TEST_CASE("twice as many come for twice as much of the year's work") {
    const auto more = [](const std::string& wte, const std::string& from) {
        return mean_wte(applied("- hire: {role: matron, wte: " + wte + ", from: " + from + "}\n"),
                        "matron");
    };
    for (const std::string from : {"2020-04-01", "2020-05-17", "2020-12-01", "2021-03-31"})
        CHECK(more("2.6", from) == 2 * more("1.3", from));
    CHECK(more("1", "2021-03-31") == Approx(1 / 365.0).epsilon(1e-15));
}

TEST_CASE("a lag puts off the day that they are in post") {
    const auto first_day = [](const std::string& lag) {
        const Applied network =
            applied("- hire: {role: nurse, wte: 1, from: 2020-07-31" + lag + "}\n");
        return network.in_post("nurse").course.at(1).from;
    };
    CHECK(first_day("") == day("2020-07-31"));
    CHECK(first_day(", lag: 2 weeks") == day("2020-08-14"));
    CHECK(first_day(", lag: 2 months") == day("2020-09-30"));
}

TEST_CASE("a role's lag holds for hires with a date that say none") {
    const std::string set = "- set: {what: nurse.lag, to: 3 months}\n";
    const Applied dated = applied(set + "- hire: {role: nurse, wte: 1, from: 2020-07-01}\n");
    CHECK(dated.in_post("nurse").course.at(1).from == day("2020-10-01"));
    const Applied own =
        applied("- hire: {role: nurse, wte: 1, from: 2020-07-01, lag: 1 week}\n" + set);
    CHECK(own.in_post("nurse").course.at(1).from == day("2020-07-08"));
    CHECK(applied(set + "- hire: {role: nurse, wte: 1}\n").in_post("nurse").course.empty());
    const Applied taken_away = applied(set +
                                       "- set: {what: nurse.lag, to: ~}\n"
                                       "- hire: {role: nurse, wte: 1, from: 2020-07-01}\n");
    CHECK(taken_away.in_post("nurse").course.at(1).from == day("2020-07-01"));
}

TEST_CASE("a practice that withdraws takes those along who come later, in the order written") {
    const std::string hire = "- hire: {role: gp, wte: 4, from: 2020-10-01}\n";
    const std::string withdraw = "- withdraw: {practices: 25%}\n";
    CHECK(applied(hire + withdraw).in_post("gp").wte == 18);
    CHECK(applied(withdraw + hire).in_post("gp").wte == 19);
    CHECK(applied(hire + withdraw).in_post("gp").course.at(0).wte == 15);
}

TEST_CASE("nobody leaves who is not there on any of the days") {
    CHECK(mistakes("- leave: {role: nurse, wte: 9}\n") == Lines{"PCN-C513 9"});
    CHECK(mistakes("- leave: {role: matron, wte: 1, from: 2020-10-01}\n") == Lines{"PCN-C513 1"});
    const std::string hire = "- hire: {role: matron, wte: 1, from: 2020-10-01}\n";
    CHECK(mistakes(hire + "- leave: {role: matron, wte: 1, from: 2020-09-30}\n") ==
          Lines{"PCN-C513 1"});
    CHECK(mistakes(hire + "- leave: {role: matron, wte: 1, from: 2020-10-01}\n").empty());
    CHECK(mistakes("- leave: {role: nurse, wte: 2, from: 2020-06-01}\n"
                   "- leave: {role: nurse, wte: 7, from: 2020-05-01}\n") == Lines{"PCN-C513 7"});
    CHECK(mistakes("- leave: {role: pharmacist, wte: 1.5, free: 100%}\n") == Lines{"PCN-C513 1.5"});
    CHECK(mistakes("- leave: {role: pharmacist, wte: 1.5, free: 0%}\n") == Lines{"PCN-C513 1.5"});
}

TEST_CASE("who comes or leaves after the contract year is told of, and in no figure") {
    const std::string hire = "- hire: {role: nurse, wte: 1, from: 2021-04-01}\n";
    CHECK(mistakes(hire) == Lines{"PCN-C514 hire"});
    CHECK(Applied(hire).in_post("nurse").wte == 8);
    CHECK(mistakes("- hire: {role: nurse, wte: 1, from: 2021-03-01, lag: 6 weeks}\n") ==
          Lines{"PCN-C514 hire"});
    CHECK(mistakes("- leave: {role: nurse, wte: 1, from: 2021-04-01}\n") ==
          Lines{"PCN-C514 leave"});
    CHECK(mistakes("- hire: {role: nurse, wte: 1, from: 2199-12-31, lag: 1 day}\n") ==
          Lines{"PCN-C511 hire"});
    CHECK(mistakes("- leave: {role: nurse, wte: 1, from: 2021-03-31}\n").empty());
}

}  // namespace
