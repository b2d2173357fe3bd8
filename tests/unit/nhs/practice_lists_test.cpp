#include "nhs/practice_lists.hpp"

#include "support/published.hpp"

using namespace pcnload;
using test::Lines;
using test::Published;

namespace {

const std::string heading =
    "PUBLICATION,EXTRACT_DATE,TYPE,CCG_CODE,ONS_CCG_CODE,CODE,POSTCODE,SEX,AGE,NUMBER_OF_"
    "PATIENTS\n";

std::string row(const std::string& type, const std::string& code, const std::string& sex,
                const std::string& patients) {
    return "GP_PRAC_PAT_LIST,01JAN2021," + type + ",00L,E3," + code + ",ZZ1 1ZZ," + sex + ",ALL," +
           patients + '\n';
}

}  // namespace

TEST_CASE("totals of practices are taken, other rows passed over") {
    Published published;
    published.add(heading + row("GP", "A00001", "ALL", "4000") +
                  row("GP", "A00001", "MALE", "2000") + row("CCG", "00L", "ALL", "4000") +
                  row("GP", "A00002", "ALL", "\"3,000\""));
    published.expect_good();
    const auto& lists = published.content<nhs::PatientLists>();
    REQUIRE(lists.practices.size() == 2);
    CHECK(lists.practices[1].figures[nhs::ListFigures::patients] == 3'000);
    CHECK_FALSE(lists.practices[1].figures[nhs::ListFigures::aged_65_plus].has_value());
    CHECK_FALSE(lists.has_ages);
    CHECK(published.files[0].findings.passed_over.size() == 2);
    CHECK(nhs::month_text(*published.files[0].findings.release) == "January 2021");
}

TEST_CASE("a practice that stands twice is told") {
    Published published;
    published.add(heading + row("GP", "A00001", "ALL", "4000") +
                  row("GP", "A00001", "ALL", "4000"));
    CHECK(published.told() == Lines{"PCN-N804 row 3, column `CODE`: `A00001` stands in row 2 too"});
}
