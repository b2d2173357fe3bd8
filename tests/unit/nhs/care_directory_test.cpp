#include "nhs/care_directory.hpp"

#include "support/published.hpp"

using namespace pcnload;
using test::Lines;
using test::Published;

namespace {

const std::string heading =
    "Location ID,Dormant (Y/N),Care home?,Location Name,Care homes beds,Location Postal Code,"
    "Service user band - Older People\n";

}  // namespace

TEST_CASE("care homes that are open and have beds are taken") {
    Published published;
    published.add("Care directory\n\n\n,,,,,,\n\n\n" + heading +
                  "1-1,,Y,\"Home, The\",30,zz1  1zz,Y\n1-2,N,Y,Other,12.0,ZZ1 2ZZ,\n"
                  "1-3,Y,Y,Asleep,9,ZZ1 2ZZ,\n1-4,,N,A surgery,,ZZ1 1ZZ,\n1-5,,Y,No beds,0,,\n"
                  "1-6,,,Blank,,,\n");
    published.expect_good();
    const auto& homes = published.content<nhs::CareHomes>().homes;
    REQUIRE(homes.size() == 2);
    CHECK(homes[0].location == "1-1");
    CHECK(homes[0].postcode == "ZZ11ZZ");
    CHECK(homes[1].beds == 12);
    const auto& passed_over = published.files[0].findings.passed_over;
    CHECK(passed_over.at("no care homes") == 2);
    CHECK(passed_over.at("homes that lie dormant") == 1);
    CHECK(passed_over.at("homes without beds") == 1);
}

TEST_CASE("a home twice is told") {
    Published published;
    published.add(heading + "1-1,,Y,Home,30,ZZ1 1ZZ,\n1-1,,Y,Home,30,ZZ1 1ZZ,\n");
    CHECK(published.told() ==
          Lines{"PCN-N804 row 3, column `Location ID`: `1-1` stands in row 2 too"});
}

TEST_CASE("homes and postcodes stand in one file") {
    Published published;
    published.add(
        "PCN Code,Location ID,Postcode\nU00001,1-1,ZZ1 1ZZ\nU00002,,zz1 2zz\n"
        "U00002,,ZZ12ZZ\nU,1-3,\nU00001,,\n");
    published.expect_good();
    const auto& alignment = published.content<nhs::HomeAlignment>();
    CHECK(alignment.by_location.at("1-1").network == "U00001");
    CHECK(alignment.by_location.at("1-3").network.empty());
    CHECK(alignment.by_postcode.at("ZZ12ZZ").row == 3);
    CHECK(alignment.rows == 4);
    CHECK(published.files[0].findings.unknown[0].what == "neither a location nor a postcode");
}

TEST_CASE("a home is aligned to one network") {
    Published published;
    published.add("PCN Code,Postcode\nU00001,ZZ1 1ZZ\nU00002,ZZ1 1ZZ\n");
    CHECK(published.told() ==
          Lines{"PCN-N804 row 3, column `Postcode`: `ZZ11ZZ` is aligned to `U00001` too"});
}
