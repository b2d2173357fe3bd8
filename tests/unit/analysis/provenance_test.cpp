#include "analysis/provenance.hpp"

#include "support/projections.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using analysis::Provenance;
using doctest::Approx;

namespace {

constexpr const char* minutes = "    evidence: study\n    source: draft\nrequirements:";
constexpr const char* minutes_until_march =
    "    evidence: study\n    source: draft\n    valid_until: 2021-03-31\nrequirements:";

Provenance on(const analysis::Projection& projection, const char* as_of) {
    return analysis::provenance(projection, units::read_date(as_of));
}

std::string aged_service() {
    return test::replaced(test::small_service, minutes, minutes_until_march);
}

std::string aged_tables() {
    return test::replaced(test::small_tables, "value: 1 home per 4000 patients,",
                          "value: 1 home per 4000 patients, valid_until: 2021-03-31,");
}

analysis::Projection aged(const std::string& profile = test::small_profile) {
    return test::small_projection("[]", aged_service(), profile, aged_tables());
}

std::string name_of(const Provenance& provenance, std::size_t place) {
    return provenance.specification->assumptions[provenance.expired.at(place).assumption].id;
}

}  // namespace

TEST_CASE("the grades of a projection are those of its provenance") {
    const auto projection = test::small_projection();
    const Provenance provenance = analysis::provenance(projection, std::nullopt);
    CHECK(provenance.total.per_week == Approx(22));
    double sum = 0;
    for (const analysis::Hours& hours : provenance.evidence.by_grade)
        sum += hours.per_week;
    CHECK(sum == Approx(22));
    CHECK(provenance.pcn == "U00001");
    CHECK(provenance.network == "Small");
}

TEST_CASE("where the day is not known nothing has expired") {
    const Provenance provenance = analysis::provenance(aged(), std::nullopt);
    CHECK(provenance.expired.empty());
    CHECK(provenance.on_expired.per_week == 0);
}

TEST_CASE("the hours on what has expired are those of the activities that use it") {
    const auto projection = test::small_projection("[]", aged_service());
    CHECK(on(projection, "2021-03-31").expired.empty());
    const Provenance provenance = on(projection, "2021-04-01");
    REQUIRE(provenance.expired.size() == 1);
    CHECK(name_of(provenance, 0) == "minutes_per_round");
    CHECK(provenance.on_expired.per_week == Approx(18));  // 12 of the gp, 6 of the nurse
    CHECK(provenance.expired[0].hours.per_week == Approx(18));
}

TEST_CASE("an hour counts once however many have expired beneath it") {
    const Provenance provenance = on(aged(), "2022-01-01");
    REQUIRE(provenance.expired.size() == 2);
    CHECK(provenance.expired[0].hours.per_week == Approx(18));
    CHECK(provenance.expired[1].hours.per_week == Approx(18));
    CHECK(provenance.on_expired.per_week == Approx(18));
    // The plans of beds, which are estimated from homes: 360 beds x 30 min, once.
    const std::size_t homes = name_of(provenance, 0) == "homes_per_patient" ? 0 : 1;
    const double of_minutes = provenance.expired[1 - homes].hours.in_year;
    CHECK(provenance.expired[homes].hours.in_year == Approx(of_minutes + 180));
    CHECK(provenance.on_expired.in_year == Approx(of_minutes + 180));
}

TEST_CASE("a count that the profile gives rests on no estimate") {
    const auto projection = aged(test::replaced(test::small_profile, "practices: 4}",
                                                "practices: 4, care_homes: 12, beds: 360}"));
    const Provenance provenance = on(projection, "2022-01-01");
    REQUIRE(provenance.expired.size() == 2);
    CHECK(name_of(provenance, 1) == "homes_per_patient");
    CHECK(provenance.expired[1].hours.in_year == 0);
    CHECK(provenance.on_expired.per_week == Approx(18));
}

TEST_CASE("a role's share is of its own hours alone") {
    std::string service = test::replaced(test::small_service, "staff: {gp: 1, nurse: 50%}",
                                         "staff: {gp: 1, nurse: nurse_share}");
    service = test::replaced(service, "assumptions:\n",
                             "assumptions:\n  nurse_share: {title: t, value: 50%, evidence: "
                             "judgement, valid_until: 2021-03-31}\n");
    const Provenance provenance = on(test::small_projection("[]", service), "2022-01-01");
    REQUIRE(provenance.expired.size() == 1);
    CHECK(provenance.on_expired.per_week == Approx(6));
}

TEST_CASE("what an assumption is made of counts through it") {
    std::string service =
        test::replaced(test::small_service,
                       "value: 120 min per round\n    range: [60, 180]\n    bounds: [0, 240]\n",
                       "value: base_minutes * 2\n");
    service = test::replaced(service, "requirements:\n",
                             "  base_minutes: {title: t, value: 60 min per round, evidence: "
                             "judgement, valid_until: 2021-03-31}\nrequirements:\n");
    const Provenance provenance = on(test::small_projection("[]", service), "2022-01-01");
    REQUIRE(provenance.expired.size() == 1);
    CHECK(name_of(provenance, 0) == "base_minutes");
    CHECK(provenance.on_expired.per_week == Approx(18));
}

TEST_CASE("requirements without an activity are not modelled") {
    const std::string service =
        test::small_service +
        "  aim:\n    summary: An aim\n    activities: {}\n    note: No work\n";
    const Provenance provenance =
        analysis::provenance(test::small_projection("[]", service), std::nullopt);
    REQUIRE(provenance.not_modelled.size() == 1);
    CHECK(provenance.specification->requirements[provenance.not_modelled[0]].id == "aim");
    CHECK(analysis::provenance(test::small_projection(), std::nullopt).not_modelled.empty());
}
