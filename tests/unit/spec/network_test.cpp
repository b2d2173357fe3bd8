// A profile seen through a contract.
#include "spec/network.hpp"

#include "spec/readers.hpp"
#include "support/small_contract.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using spec::Evidence;
using test::Lines;
using test::replaced;

struct Seen : test::Inputs {
    spec::Specification specification;
    spec::ChangedProfile changed;
    std::optional<spec::Network> network;

    explicit Seen(const std::string& profile, const std::string& tables = test::small_tables,
                  std::vector<spec::Withdrawal> withdrawals = {})
        : Inputs(test::small_inputs(test::small_service, tables)),
          specification(test::good_specification(test::small_inputs(test::small_service, tables))) {
        changed = {spec::read_profile(node(profile), diagnostics), std::move(withdrawals)};
        network = spec::read_network(changed, specification, diagnostics);
    }
    [[nodiscard]] const spec::DriverCount& driver(std::string_view id) const {
        REQUIRE(network.has_value());
        return network->driver(test::index_of<spec::DriverIndex>(specification.drivers, id));
    }
    [[nodiscard]] const spec::StaffInPost& staff(std::string_view id) const {
        REQUIRE(network.has_value());
        return network->in_post(test::index_of<spec::RoleIndex>(specification.roles, id));
    }
    [[nodiscard]] double count(std::string_view id) const { return driver(id).value.value_or(-1); }
};

constexpr const char* least = "pcn: U1\ndrivers: {registered_patients: 48000}\n";

TEST_CASE("what is not counted is estimated, in its driver's unit") {
    const Seen seen(least);
    seen.expect_good();
    CHECK(seen.count("care_homes") == doctest::Approx(12));
    CHECK(seen.count("beds") == doctest::Approx(360));
    CHECK(seen.count("referrals") == doctest::Approx(1440));
    CHECK(seen.driver("beds").estimated);
    CHECK_FALSE(seen.driver("registered_patients").estimated);
}

TEST_CASE("an estimate rests on its rate, and on what that is made of") {
    const Seen seen(least);
    CHECK(seen.driver("care_homes").evidence == Evidence::statistic);
    CHECK(seen.driver("beds").evidence == Evidence::judgement);  // 30 is a literal
    const Seen counted(replaced(least, "}", ", care_homes: 10}"));
    CHECK(counted.count("beds") == 300);
    CHECK(counted.driver("beds").evidence == Evidence::judgement);
    CHECK(counted.driver("care_homes").evidence == Evidence::contract);
}

TEST_CASE("a count wins over a value, that over staff, that over an estimate") {
    const std::string driver = "practices: {unit: practice}";
    const std::string all =
        "practices: {unit: wte, value: 3, from_staff: gp, estimate: "
        "pharmacists_in_post * 2}";
    const std::string staffed =
        "practices: {unit: wte, from_staff: gp, estimate: "
        "pharmacists_in_post * 2}";
    const std::string estimated = "practices: {unit: wte, estimate: pharmacists_in_post * 2}";
    const std::string profile = std::string(least) + "staff: {gp: 7, pharmacist: 4}\n";
    const auto count = [&](const std::string& by, const std::string& text) {
        const Seen seen(text, replaced(test::small_tables, driver, by));
        seen.expect_good();
        return seen.count("practices");
    };
    CHECK(count(all, replaced(profile, "}", ", practices: 9}")) == 9);
    CHECK(count(all, replaced(profile, "}", ", practices: 0}")) == 0);
    CHECK(count(all, profile) == 3);
    CHECK(count(staffed, profile) == 7);
    CHECK(count(estimated, profile) == 8);
}

TEST_CASE("staff of several roles are summed, none is none") {
    const std::string tables =
        replaced(test::small_tables, "from_staff: pharmacist", "from_staff: [pharmacist, gp]");
    CHECK(Seen(std::string(least) + "staff: {gp: 7, pharmacist: 4}\n", tables)
              .count("pharmacists_in_post") == 11);
    CHECK(Seen(least).count("pharmacists_in_post") == 0);
}

TEST_CASE("staff that the profile does not speak of are none, and flagged") {
    const Seen seen(std::string(least) + "staff: {gp: {wte: 7, free: 10%}, nurse: 0}\n");
    CHECK(seen.staff("gp").wte == 7);
    CHECK(seen.staff("gp").free == 0.1);
    CHECK(seen.staff("nurse").stated);
    CHECK_FALSE(seen.staff("matron").stated);
    CHECK(seen.staff("matron").wte == 0);
}

TEST_CASE("estimates are made before practices leave, and each count falls once") {
    const Seen seen(replaced(least, "}", ", practices: 4}"), test::small_tables,
                    {{0.25, true, 0}, {0.5, false, 0}});
    seen.expect_good();
    CHECK(seen.count("practices") == 1.5);
    CHECK(seen.count("registered_patients") == 36'000);
    CHECK(seen.count("care_homes") == doctest::Approx(9));
    CHECK(seen.count("beds") == doctest::Approx(270));
    CHECK(seen.count("pcn") == 1);
}

TEST_CASE("practices that leave by name are counted") {
    const Seen seen(replaced(least, "}", ", practices: 4}"), test::small_tables, {{0.25, true, 2}});
    CHECK(seen.count("practices") == 2);
    const Seen more(replaced(least, "}", ", practices: 1}"), test::small_tables, {{0.25, true, 2}});
    CHECK_FALSE(more.network.has_value());
    CHECK(more.mistakes().at(0).substr(0, 8) == "PCN-C507");
}

TEST_CASE("a needed count that is nowhere is told with the driver and its users") {
    const Seen seen("pcn: U1\n");
    CHECK_FALSE(seen.network.has_value());
    CHECK(seen.mistakes() == Lines{"PCN-P601 pcn"});
    CHECK(seen.message().find("`registered_patients`") != std::string::npos);
    CHECK(seen.message().find("`U1`") != std::string::npos);
    CHECK(seen.hint().find("round/visit") != std::string::npos);
}

TEST_CASE("a stream that could not be read needs no driver, and does no harm") {
    test::Inputs inputs = test::small_inputs(
        test::small_service, test::small_tables,
        test::small_head + replaced(test::small_money, "population: beds", "population: beds + 1"));
    const auto specification = inputs.specification();
    REQUIRE(specification.has_value());
    const spec::Profile profile = spec::read_profile(inputs.node("pcn: U1\n"), inputs.diagnostics);
    CHECK_FALSE(spec::read_network({profile, {}}, *specification, inputs.diagnostics).has_value());
    CHECK(inputs.mistakes() == Lines{"PCN-U301 +", "PCN-P601 pcn"});
}

TEST_CASE("a count that nothing needs may be missing") {
    const Seen seen(least);
    CHECK_FALSE(seen.driver("practices").value.has_value());
    seen.expect_good();
}

TEST_CASE("what the contract does not have is told with the nearest") {
    const Seen seen(
        "pcn: U1\ndrivers: {registered_patient: 1, registered_patients: 2}\n"
        "staff: {gpp: 1}\n");
    CHECK(seen.mistakes() == Lines{"PCN-P603 gpp", "PCN-P602 registered_patient"});
    CHECK(seen.hint(1) == "did you mean `registered_patients`?");
}

TEST_CASE("a count too large to reckon with is told") {
    const Seen seen("pcn: U1\ndrivers: {registered_patients: 1e308, care_homes: 1e308}\n");
    CHECK_FALSE(seen.network.has_value());
    CHECK(seen.mistakes().at(0).substr(0, 8) == "PCN-S422");
}

}  // namespace
