#include "nhs/nhs_file.hpp"

#include "support/published.hpp"

using namespace pcnload;
using test::Lines;
using test::Published;

TEST_CASE("lines above the heading are passed over") {
    Published published;
    published.add("Prevalence of QOF\n\n,,,,\nPublished 2025\n" + test::prevalence_heading +
                  "A00001,DEM,27.0,TOTAL,3904\n");
    published.expect_good();
    REQUIRE(published.files.size() == 1);
    CHECK(published.files[0].rows == 1);
}

TEST_CASE("a byte order mark, Windows line ends and Windows-1252 do no harm") {
    Published published;
    published.add("\xEF\xBB\xBF" + test::prevalence_heading + "A00001,DEM,27.0,TOTAL,3904\r\n");
    std::string ansi = test::workforce_heading;
    ansi += test::workforce_row("U00001", "Clinical Director \x96 Nurse", "1");
    published.add(ansi);
    published.expect_good();
    CHECK(published.files[0].encoding == spec::CsvEncoding::utf8);
    CHECK(published.files[1].encoding == spec::CsvEncoding::windows_1252);
    CHECK(published.content<nhs::NetworkStaff>(1).others[0].name ==
          "Clinical Director \xE2\x80\x93 Nurse");
}

TEST_CASE("padding beyond the heading is let pass, text is not") {
    Published published;
    published.add(test::prevalence_heading + "A00001,DEM,27.0,TOTAL,3904,,\n,,,,\n");
    published.expect_good();
    published.add(test::prevalence_heading + "A00001,DEM,27,TOTAL,3,904\nA00001,PC,1\n");
    CHECK(published.told() == Lines{"PCN-P606 row 2 has 6 cells, the heading 5",
                                    "PCN-P606 row 3 has 3 cells, the heading 5"});
}

TEST_CASE("a file of no known kind is told once") {
    Published published;
    std::string text = "a,b\n";
    for (int i = 0; i < 50; ++i)
        text += "1,2\n";
    published.add(text);
    CHECK(published.files.empty());
    CHECK(published.told() ==
          Lines{"PCN-N801 no row of the file is the heading of a known kind of file"});
    CHECK(published.hint().starts_with("known are: Patients Registered"));
}

TEST_CASE("an empty file is of no known kind") {
    CHECK(Published().add("").told().size() == 1);
    CHECK(Published().add("\n\n").told().size() == 1);
}

TEST_CASE("a heading that nearly fits is told with what it lacks") {
    CHECK(Published().add("PRACTICE_CODE,GROUP_CODE,REGISTER,PRACTICE_LIST_SIZE\n").told() ==
          Lines{"PCN-N801 the heading looks like that of `Quality and Outcomes Framework: "
                "prevalence`, but has no column `patient_list_type`"});
}

TEST_CASE("a heading with a column twice, or without rows, is refused") {
    CHECK(Published().add("PCN_CODE,Postcode,PCN Code\nU00001,ZZ1 1ZZ,U00002\n").told() ==
          Lines{"PCN-N801 row 1: the heading has `pcn_code` twice"});
    CHECK(Published().add(test::prevalence_heading).told() ==
          Lines{"PCN-N801 no row stands beneath the heading"});
}

TEST_CASE("a workbook is told apart from CSV") {
    CHECK(Published().add(std::string("PK\x03\x04\0\0", 6)).told() ==
          Lines{"PCN-N802 the file is a workbook, not CSV"});
    CHECK(Published().add("\xD0\xCF\x11\xE0 x").told() ==
          Lines{"PCN-N802 the file is a workbook, not CSV"});
}

TEST_CASE("text of two bytes a character is told once") {
    CHECK(Published().add(std::string("\xFF\xFEP\0C\0N\0\n\0", 10)).told() ==
          Lines{"PCN-Y103 the text is UTF-16"});
}

TEST_CASE("behind rows that are no heading nothing is told, however the file is cut") {
    std::string text;
    for (int row = 0; row < 25; ++row)
        text += "some,words\n";
    text += "a \"mark\" inside\n";
    for (const std::size_t size : {text.size(), std::size_t{3}}) {
        diagnostics::Diagnostics diagnostics;
        nhs::NhsFileReader reader({0}, diagnostics);
        for (std::size_t at = 0; at < text.size(); at += size)
            reader.feed(std::string_view(text).substr(at, size));
        CHECK_FALSE(reader.finish().has_value());
        REQUIRE(diagnostics.all().size() == 1);
        CHECK(diagnostics.all()[0].code == diagnostics::Code::unknown_published_file);
    }
}

TEST_CASE("pieces may be cut anywhere") {
    const std::string text = "\xEF\xBB\xBF" + test::workforce_heading +
                             test::workforce_row("U00001", "Pharmacists", "1");
    for (const std::size_t size : {1U, 2U, 3U, 5U}) {
        diagnostics::Diagnostics diagnostics;
        nhs::NhsFileReader reader({0}, diagnostics);
        for (std::size_t at = 0; at < text.size(); at += size)
            reader.feed(std::string_view(text).substr(at, size));
        const auto file = reader.finish();
        REQUIRE(file.has_value());
        CHECK(file->kind->kind == nhs::FileKind::workforce);
        CHECK(file->rows == 1);
        CHECK(diagnostics.all().empty());
    }
}
