#include "nhs/prevalence.hpp"

#include "nhs/qof_registers.hpp"
#include "support/published.hpp"

using namespace pcnload;
using test::Lines;
using test::Published;

TEST_CASE("registers are taken with the list they stand on") {
    Published published;
    published.add(test::prevalence_heading +
                  "A00001,AST,324.0,06OV,3687\nA00001,DEM,27.0,TOTAL,3904\n"
                  "A00001,LD,31,TOTAL,3904.0\nA00002,DEM,,TOTAL,2000\n");
    published.expect_good();
    const auto& practices = published.content<nhs::Registers>().practices;
    REQUIRE(practices.size() == 1);
    CHECK(practices[0].figures[0] == 3904);
    CHECK(practices[0].figures[*nhs::find_qof_register("DEM") + 1] == 27);
    CHECK(practices[0].figures[*nhs::find_qof_register("LD") + 1] == 31);
    CHECK_FALSE(practices[0].figures[*nhs::find_qof_register("PC") + 1].has_value());
    CHECK(practices[0].rows == 2);
    const auto& passed_over = published.files[0].findings.passed_over;
    CHECK(passed_over.at("registers that no driver counts") == 1);
    CHECK(passed_over.at("registers without a figure") == 1);
    CHECK_FALSE(published.files[0].findings.release.has_value());
}

TEST_CASE("a register twice, or on another list, is told") {
    Published published;
    published.add(test::prevalence_heading +
                  "A00001,DEM,27.0,TOTAL,3904\nA00001,DEM,28.0,TOTAL,3904\n"
                  "A00001,LD,31,18OV,3000\n");
    CHECK(
        published.told() ==
        Lines{"PCN-N804 row 3, column `PRACTICE_CODE`: `A00001` has this register twice",
              "PCN-N803 row 4, column `PATIENT_LIST_TYPE`: `18OV` is not the whole list, on which "
              "this register stands"});
}
