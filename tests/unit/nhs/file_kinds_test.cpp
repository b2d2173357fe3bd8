#include "nhs/file_kinds.hpp"

#include "support/published.hpp"

#include <set>

using namespace pcnload;
using namespace pcnload::nhs;

namespace {

HeadingMatch match(const std::string& line) {
    diagnostics::Diagnostics diagnostics;
    HeadingMatch match;
    spec::CsvRows rows({0}, diagnostics,
                       [&](const spec::CsvRow& row) { match = match_heading(row); });
    rows.feed(line);
    rows.finish();
    return match;
}

}  // namespace

TEST_CASE("a file is known by its heading") {
    struct Known {
        std::string heading;
        FileKind kind;
    };
    const std::vector<Known> headings{
        {test::age_heading, FileKind::age_bands},
        {test::mapping_heading, FileKind::practice_mapping},
        {test::workforce_heading, FileKind::workforce},
        {test::prevalence_heading, FileKind::prevalence},
        {test::payments_heading, FileKind::payments},
        {"PUBLICATION,EXTRACT_DATE,TYPE,CCG_CODE,ONS_CCG_CODE,CODE,POSTCODE,SEX,AGE,"
         "NUMBER_OF_PATIENTS",
         FileKind::practice_lists},
        {"PUBLICATION,EXTRACT_DATE,PRACTICE_CODE,PRACTICE_NAME,PRACTICE_POSTCODE,PCN_CODE,PCN_NAME,"
         "ONS_CCG_CODE,CCG_CODE,CCG_NAME,ONS_STP_CODE,STP_CODE,STP_NAME,ONS_COMM_REGION_CODE,"
         "COMM_REGION_CODE,COMM_REGION_NAME",
         FileKind::practice_mapping},
        {"PCN Code,PCN Name,Current Sub ICB Loc Code,Sub ICB Location,Open Date,Close "
         "Date,Postcode",
         FileKind::epcn_networks},
        {"\"Partner\nOrganisation\nCode\",\"Partner\nName\",PCN Code,PCN Name,\"Practice to PCN\n"
         "Relationship\nStart Date\",\"Practice to PCN\nRelationship\nEnd Date\",Match ",
         FileKind::epcn_partners},
        {"Location ID,Dormant (Y/N),Care home?,Location Name,Care homes beds,Location Postal Code",
         FileKind::care_directory},
        {"Postcode,PCN Code", FileKind::home_alignment},
    };
    std::set<FileKind> seen;
    for (const Known& known : headings) {
        CAPTURE(known.heading);
        const HeadingMatch found = match(known.heading);
        REQUIRE(found.fits());
        CHECK(found.kind->kind == known.kind);
        seen.insert(known.kind);
    }
    CHECK(seen.size() == file_kinds().size());
}

TEST_CASE("case, order and further columns do not matter") {
    const HeadingMatch found = match(
        "register,x,GROUP_CODE,practice code,Practice_List_Size,"
        "PATIENT_LIST_TYPE");
    REQUIRE(found.fits());
    CHECK(found.kind->kind == FileKind::prevalence);
    CHECK(found.heading.places[0] == 3);
    CHECK(found.heading.names[3] == "practice code");
}

TEST_CASE("a heading that lacks a column is told apart from one that is none") {
    const HeadingMatch near = match("PRACTICE_CODE,GROUP_CODE,REGISTER,PATIENT_LIST_TYPE");
    CHECK_FALSE(near.fits());
    CHECK(near.kind->kind == FileKind::prevalence);
    CHECK(near.missing == test::Lines{"practice_list_size"});
    CHECK(match("a,b,c").found == 0);
}

TEST_CASE("a column that stands twice is found out") {
    CHECK(match("PCN_CODE,Postcode,pcn code").twice == test::Lines{"pcn_code"});
}
