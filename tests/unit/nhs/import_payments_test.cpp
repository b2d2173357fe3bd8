#include "nhs/import_draft.hpp"
#include "support/published.hpp"

using namespace pcnload;
using test::column;
using test::Published;

TEST_CASE("weighted patients keep their part in the list, the premium becomes beds") {
    Published published;
    published.add(test::small_ages()).add(test::small_mapping());
    published.add(test::payments_heading +
                  "A00001,U00001,HILL,2000,2200,12000\nA00002,U00001,HILL,2000,2200,-60\n"
                  "A00003,U00002,VALE,1000,900,0\nA00077,U00002,VALE,1000,1000,0\n"
                  "A00078,U00044,GONE,10,10,120\n");
    const nhs::Import import = published.import();
    published.expect_good();
    CHECK(column(import, "weighted_patients") == std::vector<double>{7'700, 1'900});
    CHECK(column(import, "care_home_beds") == std::vector<double>{100, -1});
    const nhs::ImportedFile& file = import.files[2];
    CHECK(file.rows_used == 4);
    CHECK(file.unmatched[0].what == "practice `A00078`");
    CHECK(file.totals[2].own == 12'060);
    CHECK(file.notes[0].find("In 0 of the networks") != std::string::npos);
}

TEST_CASE("a premium for hardly a bed is said") {
    Published published;
    published.add(test::small_ages()).add(test::small_mapping());
    published.add(test::payments_heading + "A00001,U00001,HILL,2000,2200,240\n");
    const nhs::Import import = published.import();
    CHECK(import.files[2].notes[0].find("In 1 of the networks") != std::string::npos);
}

TEST_CASE("practices that have moved since are counted") {
    Published published;
    published.add(test::small_ages()).add(test::small_mapping());
    published.add(test::payments_heading +
                  "A00001,U00002,VALE,2000,2200,0\n"
                  "A00002,U00001,HILL,2000,2200,0\n");
    const nhs::Import import = published.import();
    CHECK(import.files[2].notes[0] ==
          "Practices that count for another network than the file has them in: 1.");
}
