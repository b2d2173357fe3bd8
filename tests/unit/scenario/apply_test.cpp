#include "scenario/apply.hpp"

#include "spec/readers.hpp"
#include "support/changes.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Lines;

// The small contract, perhaps with changes of its own, seen by several profiles.
struct Seen : test::Inputs {
    spec::Library read;
    std::vector<spec::Profile> profiles;

    explicit Seen(const std::string& contract_changes = "")
        : Inputs(test::small_inputs(test::small_service, test::small_tables,
                                    test::small_head + test::small_money + contract_changes)),
          read(library()) {
        expect_good();
    }
    Seen& profile(const std::string& text) {
        profiles.push_back(spec::read_profile(node(text), diagnostics));
        return *this;
    }
    std::vector<scenario::AppliedGroup> apply(const std::string& changes,
                                              const std::string& settings = "[]") {
        scenario::Scenario it;
        it.contract = {"small", {}};
        it.changes = scenario::read_changes(node(changes), diagnostics);
        return scenario::apply(read, it, scenario::read_changes(node(settings), diagnostics),
                               profiles, diagnostics);
    }
};

double patients(const scenario::AppliedGroup& group, std::size_t place) {
    const auto index =
        test::index_of<spec::DriverIndex>(group.specification->drivers, "registered_patients");
    return *group.networks.at(place).driver(index).value;
}

double lead(const scenario::AppliedGroup& group) {
    return test::row_of(group.specification->activities, "sessions").load * 7;
}

TEST_CASE("profiles without local changes share a specification") {
    Seen seen;
    seen.profile("pcn: A\ndrivers: {registered_patients: 10, practices: 1}\n")
        .profile(
            "pcn: B\ndrivers: {registered_patients: 20, practices: 1}\nlocal: [{set: {what: "
            "lead.duration, to: 7 h per pcn per week}}]\n")
        .profile("pcn: C\ndrivers: {registered_patients: 30, practices: 1}\n");
    const auto groups = seen.apply("[]");
    seen.expect_good();
    REQUIRE(groups.size() == 2);
    for (const auto& group : groups) {
        REQUIRE(group.profiles.size() == group.networks.size());
        for (std::size_t i = 0; i < group.networks.size(); ++i)
            CHECK(group.networks[i].pcn == seen.profiles[group.profiles[i]].pcn);
    }
    const auto& shared = groups[0].networks.size() == 2 ? groups[0] : groups[1];
    const auto& local = groups[0].networks.size() == 2 ? groups[1] : groups[0];
    CHECK(patients(shared, 0) == 10);
    CHECK(patients(shared, 1) == 30);
    CHECK(lead(shared) == doctest::Approx(4));
    CHECK(lead(local) == doctest::Approx(7));
}

TEST_CASE("the contract's changes come first, then local, then the scenario's, then settings") {
    const std::string set = "set: {what: lead.duration, to: ";
    const std::string contract = "changes: [{" + set + "1 h per pcn per week}}]\n";
    const std::string profile = "pcn: A\ndrivers: {registered_patients: 10, practices: 1}\n";
    const std::string local = profile + "local: [{" + set + "2 h per pcn per week}}]\n";
    const std::string scenario = "[{" + set + "3 h per pcn per week}}]";
    const std::string setting = "[{" + set + "5 h per pcn per week}}]";
    const auto hours = [&](const std::string& profile_text, const std::string& changes,
                           const std::string& settings) {
        Seen seen(contract);
        const auto groups = seen.profile(profile_text).apply(changes, settings);
        seen.expect_good();
        return lead(groups.at(0));
    };
    CHECK(hours(profile, "[]", "[]") == doctest::Approx(1));
    CHECK(hours(local, "[]", "[]") == doctest::Approx(2));
    CHECK(hours(local, scenario, "[]") == doctest::Approx(3));
    CHECK(hours(local, scenario, setting) == doctest::Approx(5));
}

TEST_CASE("a contract's own changes of a network reach every profile") {
    Seen seen("changes: [{withdraw: {practices: 50%, patients: leave}}]\n");
    seen.profile("pcn: A\ndrivers: {registered_patients: 10, practices: 2}\n")
        .profile("pcn: B\ndrivers: {registered_patients: 20, practices: 2}\nlocal: []\n");
    for (const auto& group : seen.apply("[]"))
        CHECK(patients(group, 0) == (group.networks[0].pcn == "A" ? 5 : 10));
    seen.expect_good();
}

TEST_CASE("one profile's mistake leaves nothing, and the others' are told too") {
    Seen seen;
    seen.profile("pcn: A\ndrivers: {patients: 10}\n")
        .profile("pcn: B\ndrivers: {registered_patients: 1}\nlocal: [{drop: hoems}]\n")
        .profile("pcn: C\ndrivers: {registered_patients: 1}\nstaff: {doctor: 1}\n");
    CHECK(seen.apply("[]").empty());
    Lines codes;
    for (const std::string& mistake : seen.mistakes())
        codes.push_back(mistake.substr(0, 8));
    std::ranges::sort(codes);
    CHECK(codes == Lines{"PCN-C502", "PCN-P602", "PCN-P603"});
}

TEST_CASE("a mistake that every profile would make is told once") {
    Seen seen;
    for (const char* pcn : {"A", "B"}) {
        seen.profile("pcn: " + std::string(pcn) +
                     "\ndrivers: {registered_patients: 1}\nlocal: []\n");
    }
    CHECK(seen.apply("[{drop: hoems}]").empty());
    CHECK(seen.mistakes() == Lines{"PCN-C502 hoems"});
}

TEST_CASE("no profiles, no groups") {
    Seen seen;
    CHECK(seen.apply("[]").empty());
    seen.expect_good();
}

}  // namespace
