#include "nhs/import_draft.hpp"
#include "support/published.hpp"

using namespace pcnload;
using test::column;
using test::Lines;
using test::Published;

namespace {

const std::string homes =
    "Location ID,Care home?,Care homes beds,Location Postal Code\n"
    "1-1,Y,30,ZZ1 1ZZ\n1-2,Y,20,ZZ1 2ZZ\n1-3,Y,10,ZZ1 1ZZ\n1-4,Y,5,ZZ9 9ZZ\n1-5,Y,7,ZZ1 1ZZ\n"
    "1-6,Y,8,ZZ1 1ZZ\n";
const std::string alignment =
    "PCN Code,Location ID,Postcode\nU00001,1-1,\nU00002,,ZZ1 2ZZ\nU00001,,ZZ1 1ZZ\nU,1-5,\n"
    "U00099,1-6,\nU00001,1-99,\nU00002,,ZZ8 8ZZ\nU00002,,ZZ8 8ZZ\n";

}  // namespace

TEST_CASE("homes go to the network that they, or else their postcodes, are aligned to") {
    Published published;
    published.add(test::small_ages()).add(test::small_mapping()).add(homes).add(alignment);
    const nhs::Import import = published.import();
    published.expect_good();
    CHECK(column(import, "care_homes") == std::vector<double>{2, 1});
    CHECK(column(import, "care_home_beds") == std::vector<double>{40, 20});
    const nhs::ImportedFile& directory = import.files[2];
    CHECK(directory.totals[1].own == 80);
    CHECK(directory.totals[1].in_networks == 60);
    CHECK(directory.totals[1].outside == 7);
    CHECK(directory.totals[1].unmatched == 13);
    REQUIRE(directory.unmatched.size() == 2);
    CHECK(directory.unmatched[0].what == "home `1-4`");
    CHECK(directory.unmatched[1].what == "home `1-6`");
    const nhs::ImportedFile& aligned = import.files[3];
    REQUIRE(aligned.unmatched.size() == 1);
    CHECK(aligned.unmatched[0].what == "home `1-99`");
    CHECK(aligned.rows_used + aligned.rows_unmatched() + aligned.rows_passed_over() ==
          aligned.rows);
}

TEST_CASE("homes counted by the directory count before the premium") {
    Published published;
    published.add(test::small_ages()).add(test::small_mapping()).add(homes).add(alignment);
    published.add(test::payments_heading + "A00001,U00001,HILL,2000,2200,12000\n");
    CHECK(column(published.import(), "care_home_beds") == std::vector<double>{40, 20});
}

TEST_CASE("neither a directory nor an alignment is of use alone") {
    Published published;
    published.add(test::small_ages()).add(test::small_mapping()).add(homes);
    CHECK_FALSE(published.import().files[2].used);
    CHECK(published.told() ==
          Lines{"PCN-N809 the care directory is not used: it names no networks"});
    Published other;
    other.add(test::small_ages()).add(test::small_mapping()).add(alignment);
    CHECK_FALSE(other.import().files[2].used);
    CHECK(other.told() == Lines{"PCN-N809 the alignment of homes is not used: it counts no beds"});
}
