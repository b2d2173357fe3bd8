#include "nhs/payments.hpp"

#include "support/published.hpp"

using namespace pcnload;
using test::Lines;
using test::Published;
using Figures = nhs::PaymentFigures;

TEST_CASE("lists, premium and the network under its wrong heading") {
    Published published;
    published.add("\xEF\xBB\xBF" + test::payments_heading +
                  "A00001,U00001,HILL PCN,4029.25,4579.78,1200\n"
                  "A00002,Unknown or no PCN,Unknown or no PCN,0,,-2820\n");
    published.expect_good();
    const auto& practices = published.content<nhs::Payments>().practices;
    REQUIRE(practices.size() == 2);
    CHECK(practices[0].network == "U00001");
    CHECK(practices[0].figures[Figures::weighted] == 4579.78);
    CHECK(practices[1].network.empty());
    CHECK_FALSE(practices[1].figures[Figures::weighted].has_value());
    CHECK(practices[1].figures[Figures::care_home_premium] == -2820);
}

TEST_CASE("a practice twice is told") {
    Published published;
    published.add(test::payments_heading + "A00001,U00001,HILL,1,1,0\nA00001,U00001,HILL,1,1,0\n");
    CHECK(published.told() ==
          Lines{"PCN-N804 row 3, column `Practice Code`: `A00001` stands in row 2 too"});
}

TEST_CASE("a release without a premium is read for its lists") {
    Published published;
    published.add(
        "Practice Code,Number of Registered Patients,Number of Weighted Patients\n"
        "A00001,10,12\n");
    published.expect_good();
    CHECK_FALSE(published.content<nhs::Payments>()
                    .practices[0]
                    .figures[Figures::care_home_premium]
                    .has_value());
}
