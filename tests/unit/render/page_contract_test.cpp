#include "render/page_contract.hpp"

#include "support/projections.hpp"

#include <string>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

namespace {

using namespace pcnload;

struct Written {
    nlohmann::json contract;
    nlohmann::json rows;

    explicit Written(const std::string& changes = "[]") {
        test::Projected projected;
        projected.files.clear();
        projected.add("common/tables.yaml", test::small_tables);
        projected.add("small/contract.yaml", test::small_head + test::small_money);
        projected.add("small/homes.yaml", test::small_service);
        projected.add("profiles/small.yaml", test::small_profile);
        projected.add("scenarios/it.yaml", "scenario: it\ncontract: small\nchanges: " + changes);
        projected.run({"it"});
        projected.expect_good();
        const auto& specification = *projected.all.at(0).at(0).specification;
        render::PageRows known;
        render::JsonWriter json(render::JsonStyle::one_line);
        render::write_page_contract(json, specification, projected.sources, known);
        contract = nlohmann::json::parse(json.take());
        rows = nlohmann::json::parse(known.array());
    }

    [[nodiscard]] nlohmann::json row(const std::string& list, const std::string& id) const {
        for (const auto& place : contract.at(list)) {
            const auto& found = rows.at(place.get<std::size_t>());
            if (found.at("id") == id) return found;
        }
        FAIL("there is no " << id);
        return {};
    }
};

TEST_CASE("a contract's page has its year and months") {
    const Written written;
    CHECK(written.contract.at("contract") == "small");
    CHECK(written.contract.at("year") == "2020/21");
    CHECK(written.contract.at("months").at(0) == "2020-04");
    CHECK(written.contract.at("days").at(10) == 28);
}

TEST_CASE("an assumption has its unit, its range and its bounds, in hours") {
    const auto row = Written().row("assumptions", "minutes_per_round");
    CHECK(row.at("unit") == "min per round");
    CHECK(row.at("scale").get<double>() == doctest::Approx(1.0 / 60));
    CHECK(row.at("range") == nlohmann::json{1, 3});
    CHECK(row.at("bounds") == nlohmann::json{0, 4});
    CHECK(row.at("grade") == static_cast<int>(spec::Evidence::study));
    CHECK(row.at("source") == "draft");
    CHECK(row.contains("dimension"));
}

TEST_CASE("a scaled assumption is known by its factors, and stands behind what it is made of") {
    const Written written("[{scale: {what: minutes_per_round, by: 120%}}]");
    const auto value = written.row("assumptions", "minutes_per_round").at("value");
    CHECK(value.size() == 2);
}

TEST_CASE("a driver says how it is estimated, and whose staff it counts") {
    const Written written;
    const auto estimate = written.row("drivers", "care_homes").at("estimate");
    CHECK(estimate.at("driver") == "registered_patients");
    CHECK(estimate.at("product").at(0).at("assumption") == "homes_per_patient");
    CHECK(written.row("drivers", "pharmacists_in_post").at("from_staff").at(0) == "pharmacist");
    CHECK(written.row("drivers", "pcn").at("value") == 1);
}

TEST_CASE("an activity has its months, and says who does it") {
    const auto visit = Written().row("activities", "visit");
    CHECK(visit.at("driver") == "care_homes");
    CHECK(visit.at("steady") == true);
    CHECK(visit.at("starts") == "2020-10-01");
    CHECK(visit.at("months").at(0) == 0);
    CHECK(visit.at("months").at(6).get<double>() == doctest::Approx(31.0 / 365));
    CHECK(visit.at("staff").at(0).at("role") == "gp");
    CHECK(visit.at("staff").at(1).at("terms").at(0).at("sign") == 1);
}

TEST_CASE("funding has its share of the year, and the scheme its roles") {
    const Written written;
    const auto premium = written.row("funding", "premium");
    CHECK(premium.at("share").get<double>() == doctest::Approx(243.0 / 365));
    CHECK(premium.at("paid_to") == "network");
    const auto& scheme = written.contract.at("reimbursement");
    CHECK(scheme.at("sum").at("driver") == "registered_patients");
    REQUIRE(scheme.at("roles").size() == 2);
    CHECK(scheme.at("roles").at(0).at("most").at(0).at("quantity").get<double>() ==
          doctest::Approx(40000.0 / 365));
    CHECK(scheme.at("roles").at(1).contains("share"));
}

}  // namespace
