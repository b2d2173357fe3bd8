#include "nhs/practice_mapping.hpp"

#include "support/published.hpp"

using namespace pcnload;
using test::Lines;
using test::Published;

TEST_CASE("practices, their networks and where these lie") {
    Published published;
    published.add(test::small_mapping());
    published.expect_good();
    const auto& mapping = published.content<nhs::PracticeMapping>();
    REQUIRE(mapping.links.size() == 4);
    CHECK(mapping.links[3].network.empty());
    REQUIRE(mapping.networks.size() == 2);
    CHECK(mapping.networks[0].name == "HILL, DALE PCN");
    CHECK(mapping.networks[0].places.at({"South West", "Q01", "01A"}) == 2);
}

TEST_CASE("before integrated care boards there were CCGs and STPs") {
    Published published;
    published.add(
        "PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,PCN_CODE,PCN_NAME,"
        "ONS_CCG_CODE,CCG_CODE,CCG_NAME,ONS_STP_CODE,STP_CODE,STP_NAME,ONS_COMM_REGION_CODE,"
        "COMM_REGION_CODE,COMM_REGION_NAME\n"
        "GP_PRAC_PAT_LIST,01-Sep-20,A00001,SURGERY,ZZ1 1ZZ,U00001,HILL PCN,E1,01A,NHS ONE CCG,E2,"
        "Q01,One and Two,E3,Y01,South West\n");
    published.expect_good();
    CHECK(published.content<nhs::PracticeMapping>().networks[0].places.contains(
        {"South West", "Q01", "01A"}));
    CHECK(nhs::month_text(*published.files[0].findings.release) == "September 2020");
}

TEST_CASE("a practice belongs to one network") {
    Published published;
    published.add(test::small_mapping() + test::mapping_row("A00001", "U00002", "VALE PCN") +
                  test::mapping_row("A00009", "Q00002", "VALE PCN"));
    CHECK(published.told() ==
          Lines{"PCN-N804 row 6, column `PRACTICE_CODE`: `A00001` stands in row 2 too",
                "PCN-N803 row 7, column `PCN_CODE`: `Q00002` is no code of a network"});
}
