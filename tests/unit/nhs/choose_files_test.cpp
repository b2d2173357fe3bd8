#include "nhs/choose_files.hpp"

#include "support/published.hpp"

using namespace pcnload;
using test::Lines;
using test::Published;

namespace {

std::string at(const std::string& text, const std::string& date) {
    std::string moved = text;
    for (auto found = moved.find("01Jul2026"); found != std::string::npos;
         found = moved.find("01Jul2026"))
        moved.replace(found, 9, date);
    return moved;
}

nhs::ChosenFiles choose(Published& published, std::vector<nhs::ImportedFile>& accounts) {
    accounts.resize(published.files.size());
    return nhs::choose_files(published.files, accounts, published.diagnostics);
}

}  // namespace

TEST_CASE("mappings are all of use, the newest first") {
    Published published;
    published.add(at(test::small_mapping(), "01-Sep-20")).add(test::small_mapping());
    std::vector<nhs::ImportedFile> accounts;
    CHECK(choose(published, accounts).mappings == std::vector<std::size_t>{1, 0});
    published.expect_good();
}

TEST_CASE("of other kinds the newest release counts") {
    Published published;
    const std::string row = test::workforce_row("U00001", "Pharmacists", "1");
    published.add("old.csv",
                  test::workforce_heading + test::replaced(row, ",2026,6,", ",2020,12,"));
    published.add("new.csv", test::workforce_heading + row);
    std::vector<nhs::ImportedFile> accounts;
    CHECK(choose(published, accounts).workforce == 1);
    CHECK_FALSE(accounts[0].used);
    CHECK(accounts[1].used);
    CHECK(published.told() ==
          Lines{"PCN-N808 the file is not used: there is a newer one of workforce, June 2026"});
}

TEST_CASE("patients by age count before totals of the same day") {
    const std::string totals =
        "EXTRACT_DATE,TYPE,CODE,SEX,AGE,NUMBER_OF_PATIENTS\n01Jul2026,GP,A00001,ALL,ALL,10\n";
    Published published;
    published.add(totals).add(test::small_ages());
    std::vector<nhs::ImportedFile> accounts;
    const auto chosen = choose(published, accounts);
    CHECK(chosen.lists == 1);
    CHECK(chosen.ages == 1);
    CHECK_FALSE(accounts[0].used);

    Published newer;
    newer.add(at(totals, "01Aug2026")).add(test::small_ages());
    const auto both = choose(newer, accounts = {});
    CHECK(both.lists == 0);
    CHECK(both.ages == 1);
    newer.expect_good();
}

TEST_CASE("two files of one release, or two without a date, are refused") {
    Published published;
    published.add("a.csv", test::small_mapping()).add("b.csv", test::small_mapping());
    published.add("c.csv", test::prevalence_heading + "A00001,DEM,1,TOTAL,10\n");
    published.add("d.csv", test::prevalence_heading + "A00001,DEM,2,TOTAL,10\n");
    std::vector<nhs::ImportedFile> accounts;
    choose(published, accounts);
    const auto told = published.told();
    REQUIRE(told.size() >= 2);
    CHECK(told[0] == "PCN-N805 practice mapping of July 2026 is given twice");
    CHECK(told[1] == "PCN-N805 QOF prevalence is given twice, and neither file has a date");
}
