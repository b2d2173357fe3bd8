#include "render/import_tables.hpp"

#include "render/csv_writer.hpp"
#include "support/published.hpp"

using namespace pcnload;
using namespace pcnload::render;
using test::Published;

namespace {

Published three_files() {
    Published published;
    published.add("ages.csv", test::small_ages()).add("map.csv", test::small_mapping());
    published.add("staff.csv", test::workforce_heading +
                                   test::workforce_row("U00001", "Pharmacists", "2.5") +
                                   test::workforce_row("U00009", "Pharmacists", "1"));
    return published;
}

}  // namespace

TEST_CASE("profiles have a row a network and an empty cell for what is not given") {
    Published published = three_files();
    const nhs::Import import = published.import({{"registered_patients"}, {"clinical-pharmacist"}});
    CHECK(to_csv(profiles_table(import)) ==
          "pcn,name,registered_patients,staff.clinical-pharmacist.wte,"
          "staff.clinical-pharmacist.free,tag.region,tag.icb,tag.sub_icb\r\n"
          "U00001,\"HILL, DALE PCN\",7000,2.5,,South West,Q01,01A\r\n"
          "U00002,VALE PCN,2000,,,South West,Q02,01A\r\n");
}

TEST_CASE("tags that no file has are no columns") {
    Published published;
    published.add(test::small_ages());
    CHECK(to_csv(profiles_table(published.import({{"registered_patients"}, {}}))) ==
          "pcn,name,registered_patients\r\nU00001,,7000\r\nU00002,,2000\r\n");
}

TEST_CASE("files, totals and columns are told in rows") {
    Published published = three_files();
    const nhs::Import import = published.import();
    CHECK(to_csv(imported_files_table(import, published.sources)) ==
          "file,kind,release,rows,used,outside,unmatched,passed_over\r\n"
          "ages.csv,patients by age,July 2026,81,27,9,0,45\r\n"
          "map.csv,practice mapping,July 2026,4,3,1,0,0\r\n"
          "staff.csv,workforce,June 2026,2,1,0,1,0\r\n");
    const std::string totals = to_csv(imported_totals_table(import, published.sources));
    CHECK(totals.find("patients,10000,9000,1000,0\r\n") != std::string::npos);
    CHECK(totals.find("WTE of all roles,3.5,2.5,0,1\r\n") != std::string::npos);
    const std::string columns = to_csv(imported_columns_table(import, published.sources));
    CHECK(columns.find("registered_patients,ages.csv,counted,2,0,9000\r\n") != std::string::npos);
    CHECK(columns.find("staff.clinical-pharmacist.wte,staff.csv,counted,1,1,2.5\r\n") !=
          std::string::npos);
}

TEST_CASE("a file that is not used says so, and one without a date") {
    Published published = three_files();
    published.add("qof.csv", test::prevalence_heading + "A00099,DEM,1,TOTAL,10\n");
    CHECK(to_csv(imported_files_table(published.import(), published.sources))
              .find("qof.csv,QOF prevalence,not dated,1,not used") != std::string::npos);
}

TEST_CASE("each basis has a word") {
    CHECK(basis_text(nhs::Basis::counted) == "counted");
    CHECK(basis_text(nhs::Basis::carried) == "carried over");
    CHECK(basis_text(nhs::Basis::converted) == "from payments");
}
