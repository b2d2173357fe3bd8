#include "nhs/import_draft.hpp"
#include "support/published.hpp"

using namespace pcnload;
using test::column;
using test::Published;

namespace {

std::size_t rows_told(const nhs::ImportedFile& file) {
    return file.rows_used + file.rows_outside + file.rows_unmatched() + file.rows_passed_over();
}

}  // namespace

TEST_CASE("practices are added up by the mapping, and agree with the file's own sums") {
    Published published;
    published.add(test::small_ages()).add(test::small_mapping());
    const nhs::Import import = published.import();
    published.expect_good();
    CHECK(column(import, "registered_patients") == std::vector<double>{7'000, 2'000});
    CHECK(column(import, "patients_65_plus") == std::vector<double>{1'200, 400});
    const nhs::ImportedFile& ages = import.files[0];
    CHECK(ages.totals[0].own == 10'000);
    CHECK(ages.totals[0].in_networks == 9'000);
    CHECK(ages.totals[0].outside == 1'000);
    CHECK(ages.comparison->compared == 2);
    CHECK(ages.comparison->differences.empty());
    CHECK(rows_told(ages) == ages.rows);
}

TEST_CASE("without a mapping the file's own sums of networks count") {
    Published published;
    published.add(test::small_ages());
    const nhs::Import import = published.import();
    published.expect_good();
    CHECK(column(import, "registered_patients") == std::vector<double>{7'000, 2'000});
    CHECK(import.files[0].totals[0].outside == 1'000);
    CHECK(column(import, "practices").empty());
    CHECK(rows_told(import.files[0]) == import.files[0].rows);
}

TEST_CASE("a mapping of another day moves patients, which the comparison shows") {
    Published published;
    published.add(test::small_ages());
    published.add(test::mapping_heading + test::mapping_row("A00001", "U00001", "HILL") +
                  test::mapping_row("A00002", "U00002", "VALE") +
                  test::mapping_row("A00005", "U00003", "NEW"));
    const nhs::Import import = published.import();
    CHECK(column(import, "registered_patients") == std::vector<double>{4'000, 3'000});
    const auto& differences = import.files[0].comparison->differences;
    REQUIRE(differences.size() == 2);
    CHECK(differences[0].own == 7'000);
    CHECK(differences[0].ours == 4'000);
    REQUIRE(import.files[0].unmatched.size() == 2);
    CHECK(import.files[0].unmatched[0].what == "practice `A00003`");
    CHECK(import.without_patients == test::Lines{"U00003"});
    CHECK(rows_told(import.files[0]) == import.files[0].rows);
}

TEST_CASE("newer totals take over the share of old patients") {
    Published published;
    published.add(test::small_ages()).add(test::small_mapping());
    published.add(
        "EXTRACT_DATE,TYPE,CODE,SEX,AGE,NUMBER_OF_PATIENTS\n"
        "01Aug2026,GP,A00001,ALL,ALL,5000\n01Aug2026,GP,A00002,ALL,ALL,3400\n"
        "01Aug2026,GP,A00003,ALL,ALL,1000\n");
    const nhs::Import import = published.import();
    published.expect_good();
    CHECK(column(import, "registered_patients") == std::vector<double>{8'400, 1'000});
    CHECK(column(import, "patients_65_plus") == std::vector<double>{1'440, 200});
    CHECK(import.columns[1].basis == nhs::Basis::carried);
}

TEST_CASE("without registrations those of the payments count") {
    Published published;
    published.add(test::small_mapping());
    published.add(test::payments_heading + "A00001,U00001,HILL,100,120,0\nA00003,U,VALE,50,40,0\n");
    const nhs::Import import = published.import();
    published.expect_good();
    CHECK(column(import, "registered_patients") == std::vector<double>{100, 50});
    CHECK(column(import, "weighted_patients") == std::vector<double>{120, 40});
    CHECK(import.files[1].notes[0].starts_with("Registered patients are those of the payments"));
}
