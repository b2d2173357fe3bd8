#include "nhs/import.hpp"

#include "support/published.hpp"

using namespace pcnload;
using test::Lines;
using test::Published;

TEST_CASE("columns stand in the order of the contracts, with what they sum up to") {
    Published published;
    published.add(test::workforce_heading + test::workforce_row("U00001", "Managers", "0.5") +
                  test::workforce_row("U00001", "Pharmacists", "2"));
    published.add(test::small_mapping()).add(test::small_ages());
    const nhs::Import import = published.import();
    published.expect_good();
    Lines headings;
    for (const nhs::ImportedColumn& column : import.columns)
        headings.push_back(column.heading);
    CHECK(headings == Lines{"registered_patients", "patients_65_plus", "practices",
                            "staff.pcn-manager.wte", "staff.clinical-pharmacist.wte",
                            "staff.care-coordinator.wte"});
    CHECK(import.columns[0].total == 9'000);
    CHECK(import.columns[0].given == 2);
    CHECK(import.columns[4].given == 1);
    CHECK(import.networks[0].values[4] == 2);
    CHECK(import.absent ==
          Lines{"weighted_patients", "care_homes", "care_home_beds", "dementia_register"});
}

TEST_CASE("the order of the files does not matter") {
    Published one;
    one.add(test::small_mapping()).add(test::small_ages());
    Published other;
    other.add(test::small_ages()).add(test::small_mapping());
    const auto a = one.import();
    const auto b = other.import();
    REQUIRE(a.networks.size() == b.networks.size());
    for (std::size_t i = 0; i < a.networks.size(); ++i) {
        CHECK(a.networks[i].code == b.networks[i].code);
        CHECK(a.networks[i].values == b.networks[i].values);
    }
}

TEST_CASE("no networks, no import") {
    Published published;
    published.add(
        "EXTRACT_DATE,TYPE,CODE,SEX,AGE,NUMBER_OF_PATIENTS\n"
        "01Aug2026,GP,A00001,ALL,ALL,5000\n");
    CHECK(published.import().networks.empty());
    CHECK(published.told() == Lines{"PCN-N806 no file says which networks there are"});
}

TEST_CASE("a file of which nothing has a place is not used, and said to be so") {
    Published published;
    published.add(test::small_ages());
    published.add("file.csv", test::prevalence_heading + "A00001,DEM,1,TOTAL,10\n");
    CHECK_FALSE(published.import().files[1].used);
    CHECK(published.told() == Lines{"PCN-N809 nothing of the file has a place: no network of the "
                                    "import stands in it"});
}

TEST_CASE("rows that no reader knows are among those that match nothing") {
    Published published;
    published.add(test::small_ages() + test::age_row("England", "E", "ALL", "ALL", 10'000));
    const nhs::Import import = published.import();
    REQUIRE(import.files[0].unmatched.size() == 1);
    CHECK(import.files[0].unmatched[0].what == "organisation type `England`");
}
