#include "uncertainty/driver_chains.hpp"

#include "support/small_contract.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using namespace pcnload::uncertainty;
using doctest::Approx;

spec::Specification specification(const std::string& homes = "1 home per 4000 patients",
                                  const std::string& range = "[0.0001, 0.0005]") {
    return test::good_specification(test::small_inputs(
        test::small_service,
        test::replaced(test::small_tables, "value: 1 home per 4000 patients",
                       "value: " + homes + ", range: " +
                           test::replaced(test::replaced(range, ",", " home per patient,"), "]",
                                          " home per patient]"))));
}

struct Counted {
    spec::Specification made;
    spec::Network network;

    explicit Counted(spec::Specification specification) : made(std::move(specification)) {
        network.drivers.resize(made.drivers.size());
        network.staff.resize(made.roles.size());
    }
    Counted& set(std::string_view id, double count, bool estimated = false) {
        network.drivers[index(id).value] = {count, estimated, spec::Evidence::contract};
        return *this;
    }
    [[nodiscard]] spec::DriverIndex index(std::string_view id) const {
        return test::index_of<spec::DriverIndex>(made.drivers, id);
    }
    void expect(std::string_view id, const Monomial& chain, double base) const {
        const Factors factors(made);
        const auto chains = driver_chains(made, factors, estimated_drivers(network));
        CHECK(chains[index(id).value] == chain);
        CHECK(driver_bases(made, factors, chains, network)[index(id).value] == Approx(base));
    }
};

const Monomial homes_per_patient = power_of(FactorIndex{0}, 1);

TEST_CASE("counts that are given are numbers") {
    Counted counted(specification());
    counted.set("registered_patients", 48'000).set("care_homes", 9);
    counted.expect("registered_patients", constant(1), 48'000);
    counted.expect("care_homes", constant(1), 9);
    counted.expect("practices", constant(1), 0);
}

TEST_CASE("an estimate is written out down to the counts it is made from") {
    Counted counted(specification());
    counted.set("registered_patients", 48'000).set("care_homes", 12, true).set("beds", 360, true);
    counted.expect("care_homes", homes_per_patient, 48'000);
    counted.expect("beds", homes_per_patient, 48'000 * 30);
}

TEST_CASE("an estimate from a count that is given ends there") {
    Counted counted(specification());
    counted.set("registered_patients", 48'000).set("care_homes", 9).set("beds", 270, true);
    counted.expect("beds", constant(1), 270);
}

TEST_CASE("what practices took with them is in the base") {
    Counted counted(specification());
    counted.set("registered_patients", 36'000).set("care_homes", 9, true).set("beds", 270, true);
    counted.expect("care_homes", homes_per_patient, 36'000);
    counted.expect("beds", homes_per_patient, 36'000 * 30);
}

TEST_CASE("an estimate that is nothing at its value keeps its range") {
    Counted counted(specification("0 home per patient", "[0, 0.0005]"));
    counted.set("registered_patients", 48'000).set("care_homes", 0, true).set("beds", 0, true);
    counted.expect("care_homes", homes_per_patient, 48'000);
    counted.expect("beds", homes_per_patient, 48'000 * 30);
}

}  // namespace
