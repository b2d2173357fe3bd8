#include "nhs/epcn.hpp"

#include "support/published.hpp"

using namespace pcnload;
using test::Lines;
using test::Published;

namespace {

const std::string networks_heading =
    "PCN Code,PCN Name,Current Sub ICB Loc Code,Sub ICB Location,Open Date,Close Date\n";
const std::string partners_heading =
    "\"Partner\nOrganisation\nCode\",\"Partner\nName\",\"Practice\nParent\nSub ICB Loc Code\","
    "PCN Code,PCN Name,\"PCN Parent\nSub ICB Loc Code\","
    "\"Practice to PCN\nRelationship\nStart Date\",\"Practice to PCN\nRelationship\nEnd Date\","
    "Practice Sub ICB Loc and PCN Sub ICB Loc Match \n";

}  // namespace

TEST_CASE("open networks are told from closed ones") {
    Published published;
    published.add(networks_heading +
                  "U00001,HILL PCN,01A,NHS ONE,20191001,\n"
                  "U00002,VALE PCN,01A,NHS ONE,20191001.0,20240331\n");
    published.expect_good();
    const auto& networks = published.content<nhs::NetworkNames>().networks;
    REQUIRE(networks.size() == 2);
    CHECK(networks[0].open);
    CHECK(networks[0].sub_icb == "01A");
    CHECK_FALSE(networks[1].open);
    CHECK(published.files[0].findings.release == units::read_date("2024-03-31"));
}

TEST_CASE("links that have ended are passed over") {
    Published published;
    published.add(partners_heading +
                  "A00001,SURGERY,01A,U00001,HILL PCN,01A,20191001,20240331,1\n"
                  "A00001,SURGERY,01A,U00002,VALE PCN,01A,20240401,,1\n"
                  "A00002,SURGERY,01A,U00002,VALE PCN,01A,20191001,,0\n");
    published.expect_good();
    const auto& mapping = published.content<nhs::PracticeMapping>();
    REQUIRE(mapping.links.size() == 2);
    CHECK(mapping.links[0].network == "U00002");
    CHECK(mapping.networks[0].places.at({"", "", "01A"}) == 2);
    CHECK(published.files[0].findings.passed_over.at("links that have ended") == 1);
    CHECK(published.files[0].findings.release == units::read_date("2024-04-01"));
}

TEST_CASE("before integrated care boards the workbook had CCGs") {
    Published published;
    published.add(
        "PCN Code,PCN Name,Current CCG Code,CCG,Open Date,Close Date\n"
        "U00001,HILL PCN,01A,NHS ONE CCG,20191001,\n");
    published.expect_good();
    CHECK(published.content<nhs::NetworkNames>().networks[0].sub_icb == "01A");
}

TEST_CASE("a practice with two open links is listed, a bad date told") {
    Published published;
    published.add(partners_heading +
                  "A00001,SURGERY,01A,U00001,HILL PCN,01A,20191001,,1\n"
                  "A00001,SURGERY,01A,U00002,VALE PCN,01A,20240401,,1\n"
                  "A00002,SURGERY,01A,U00002,VALE PCN,01A,45000,,1\n");
    CHECK(published.files[0].findings.unknown[0].what ==
          "practice `A00001` stands in row 2 too, which counts");
    REQUIRE(published.told().size() == 1);
    CHECK(published.told()[0].ends_with("`45000` is no date"));
}
