#include "nhs/import_draft.hpp"
#include "support/published.hpp"

using namespace pcnload;
using test::column;
using test::Published;

TEST_CASE("registers are carried over to the patients of now") {
    Published published;
    published.add(test::small_ages()).add(test::small_mapping());
    published.add(test::prevalence_heading +
                  "A00001,DEM,30.0,TOTAL,3000\nA00002,DEM,40.0,TOTAL,4000\n"
                  "A00009,DEM,5.0,TOTAL,1000\nA00004,DEM,2,TOTAL,1000\nA00001,AST,3,06OV,2000\n");
    const nhs::Import import = published.import();
    published.expect_good();
    CHECK(column(import, "dementia_register") == std::vector<double>{70, -1});
    const nhs::ImportedFile& file = import.files[2];
    CHECK(file.totals[0].own == 77);
    CHECK(file.totals[0].in_networks == 70);
    CHECK(file.totals[0].outside == 2);
    CHECK(file.totals[0].unmatched == 5);
    CHECK(file.rows_used + file.rows_outside + file.rows_unmatched() + file.rows_passed_over() ==
          file.rows);
}

TEST_CASE("without lists the registers themselves are counted") {
    Published published;
    published.add(test::small_mapping());
    published.add(test::prevalence_heading + "A00001,DEM,30.0,TOTAL,3000\n");
    const nhs::Import import = published.import();
    CHECK(column(import, "dementia_register") == std::vector<double>{30, -1});
    CHECK(published.told() ==
          test::Lines{"PCN-N807 no file counts registered patients, which the contracts need"});
}
