#include "nhs/age_bands.hpp"

#include "support/published.hpp"

using namespace pcnload;
using test::Lines;
using test::Published;
using Figures = nhs::ListFigures;

TEST_CASE("each patient counts once, and not fifteen times") {
    Published published;
    published.add(test::small_ages());
    published.expect_good();
    const auto& lists = published.content<nhs::PatientLists>();
    REQUIRE(lists.practices.size() == 4);
    CHECK(lists.practices[0].code == "A00001");
    CHECK(lists.practices[0].figures[Figures::patients] == 4'000);
    CHECK(lists.practices[0].figures[Figures::aged_65_plus] == 800);
    CHECK(lists.practices[0].rows == 9);
    REQUIRE(lists.networks.size() == 3);
    CHECK(lists.networks[0].figures[Figures::patients] == 7'000);
    CHECK(lists.networks[2].code.empty());
    CHECK(lists.totals.at("GP") == 10'000);
    CHECK(lists.totals.at("Comm Region") == 10'000);
    CHECK(published.files[0].findings.passed_over.at("sums of larger areas") == 18);
    CHECK(published.files[0].findings.release == units::read_date("2026-07-01"));
}

TEST_CASE("a practice without old patients has none, one without bands has no figure") {
    Published published;
    published.add(test::age_heading + test::age_row("GP", "A00001", "ALL", "ALL", 10) +
                  test::age_row("GP", "A00001", "MALE", "5_9", 10) +
                  test::age_row("GP", "A00002", "ALL", "ALL", 20) +
                  test::age_row("GP", "A00003", "FEMALE", "70_74", 30));
    published.expect_good();
    const auto& practices = published.content<nhs::PatientLists>().practices;
    CHECK(practices[0].figures[Figures::aged_65_plus] == 0);
    CHECK_FALSE(practices[1].figures[Figures::aged_65_plus].has_value());
    CHECK(practices[2].figures[Figures::patients] == 30);
}

TEST_CASE("organisation types are known in mixed spellings, others are listed") {
    Published published;
    published.add(test::age_heading + test::age_row("gp practice", "A00001", "ALL", "ALL", 10) +
                  test::age_row("Sub-ICB Location", "01A", "ALL", "ALL", 10) +
                  test::age_row("England", "ENG", "ALL", "ALL", 10));
    published.expect_good();
    CHECK(published.content<nhs::PatientLists>().practices.size() == 1);
    const auto& unknown = published.files[0].findings.unknown;
    REQUIRE(unknown.size() == 1);
    CHECK(unknown[0].row == 4);
    CHECK(unknown[0].what == "organisation type `England`");
}

TEST_CASE("a row that stands twice would count patients twice") {
    Published published;
    published.add(test::age_heading + test::age_row("GP", "A00001", "MALE", "65_69", 10) +
                  test::age_row("GP", "A00002", "MALE", "65_69", 10) +
                  test::age_row("GP", "A00001", "MALE", "65_69", 10));
    CHECK(published.told() == Lines{"PCN-N804 row 4, column `ORG_CODE`: `A00001` stands twice with "
                                    "this sex and age"});
}

TEST_CASE("every bad row is told") {
    Published published;
    published.add(test::age_heading + test::age_row("GP", "A00001", "OTHER", "65_69", 10) +
                  test::age_row("GP", "A00001", "MALE", "65+", 10) +
                  test::age_row("GP", "A00001", "MALE", "66_69", 10) +
                  test::age_row("PCN", "Q00001", "MALE", "65_69", 10) +
                  "P,2026-07-01,GP,A00001,,,ALL,ALL,\n");
    CHECK(published.told() ==
          Lines{"PCN-N803 row 2, column `SEX`: `OTHER` is no sex of these files",
                "PCN-N803 row 4, column `AGE_GROUP_5`: `66_69` is no five-year band",
                "PCN-N803 row 5, column `ORG_CODE`: `Q00001` is no code of a network",
                "PCN-N803 row 6, column `NUMBER_OF_PATIENTS`: no number is given"});
}

TEST_CASE("bands of both sexes together are not added to those of each") {
    Published published;
    published.add(test::age_heading + test::age_row("GP", "A00001", "ALL", "ALL", 10) +
                  test::age_row("GP", "A00001", "ALL", "65_69", 10) +
                  test::age_row("GP", "A00001", "MALE", "65_69", 10));
    published.expect_good();
    CHECK(published.content<nhs::PatientLists>().practices[0].figures[Figures::aged_65_plus] == 10);
}
