#include "spec/profile_csv.hpp"

#include "spec/csv_rows.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using diagnostics::Code;
using diagnostics::Diagnostic;
using diagnostics::Diagnostics;

std::vector<spec::Profile> read(std::string_view text, Diagnostics& diagnostics) {
    spec::ProfileCsv csv({0}, diagnostics);
    csv.feed(text.substr(0, text.size() / 2));
    csv.feed(text.substr(text.size() / 2));
    return csv.finish();
}

std::vector<spec::Profile> read_good(std::string_view text) {
    Diagnostics diagnostics;
    auto profiles = read(text, diagnostics);
    for (const Diagnostic& diagnostic : diagnostics.all())
        FAIL_CHECK(diagnostic.message);
    return profiles;
}

// The messages of a text, each with its code's id.
std::vector<std::string> mistakes(std::string_view text) {
    Diagnostics diagnostics;
    read(text, diagnostics);
    std::vector<std::string> found;
    for (const Diagnostic& diagnostic : diagnostics.all())
        found.push_back(std::string(row(diagnostic.code).id) + ' ' + diagnostic.message);
    return found;
}

using Lines = std::vector<std::string>;

TEST_CASE("each row is a network") {
    const auto profiles = read_good(
        "pcn,name,registered_patients,staff.gp.wte,staff.gp.free,tag.region\n"
        "U00001,\"Hill, Dale\",48000,26,5%,South West\n"
        "U00002,Vale,51000.5,20,0.25,\n");
    REQUIRE(profiles.size() == 2);
    CHECK(profiles[0].pcn == "U00001");
    CHECK(profiles[0].name == "Hill, Dale");
    CHECK(profiles[0].counts.find("registered_patients")->value == 48000);
    CHECK(profiles[0].staff.find("gp")->wte == 26);
    CHECK(profiles[0].staff.find("gp")->free == 0.05);
    REQUIRE(profiles[0].tags.size() == 1);
    CHECK(profiles[0].tags[0].value == "South West");
    CHECK(profiles[1].counts.find("registered_patients")->value == 51000.5);
    CHECK(profiles[1].staff.find("gp")->free == 0.25);
    CHECK(profiles[1].tags.empty());
}

TEST_CASE("an empty cell is a value not given") {
    const auto profiles = read_good(
        "staff.gp.free,pcn,care_homes,staff.gp.wte\n"
        "50%,U1,,\n"
        ",U2,3,4\n");
    REQUIRE(profiles.size() == 2);
    CHECK(profiles[0].counts.empty());
    CHECK(profiles[0].staff.empty());
    CHECK(profiles[1].staff.find("gp")->free == 0);
}

TEST_CASE("every unknown column is told, with what may have been meant") {
    Diagnostics diagnostics;
    read("PCN,Care Homes,staff.gp.fte,tags.region,pcn\n", diagnostics);
    std::vector<std::string> hints;
    for (const Diagnostic& diagnostic : diagnostics.all()) {
        CHECK(diagnostic.code == Code::unknown_column);
        hints.push_back(diagnostic.hint);
    }
    CHECK(hints == Lines{"did you mean `pcn`?", "did you mean `care_homes`?",
                         "did you mean `staff.gp.wte`?", "did you mean `tag.region`?"});
    CHECK(diagnostics.all()[1].message == "row 1, column 2: `Care Homes` is no known column");
}

TEST_CASE("the heading is whole") {
    CHECK(mistakes("name\nx\n") == Lines{"PCN-P607 the heading has no column `pcn`"});
    CHECK(mistakes("") == Lines{"PCN-P607 the file has no heading"});
    CHECK(mistakes("pcn\n") == Lines{"PCN-P607 no network stands beneath the heading"});
    CHECK(mistakes("pcn,homes,homes\n") ==
          Lines{"PCN-S404 row 1: the column `homes` stands twice"});
    CHECK(mistakes("pcn,\nU1,\n") == Lines{"PCN-P605 row 1, column 2: the heading is empty"});
    CHECK(mistakes("pcn,staff.gp.free\nU1,1\n") ==
          Lines{"PCN-P605 row 1: `staff.gp.free` stands without `staff.gp.wte`"});
}

TEST_CASE("what is wrong in the heading hides no mistake beneath it") {
    CHECK(mistakes("pcn,homes,Nonsense!,staff.gp.wte,staff.gp.free\n"
                   "U1,-1,?,1,150%\n"
                   "U1,1,?,1,5%\n"
                   "\"U2,1,?,1,5%\n"
                   "U3,x,?,1,5%\n") ==
          Lines{"PCN-P605 row 1, column 3: `Nonsense!` is no known column",
                "PCN-F213 row 2, column `homes`: `-1` is negative: a count is 0 or more",
                "PCN-P604 row 2, column `staff.gp.free`: the share that is free is 150%, more than "
                "the whole",
                "PCN-P608 row 3, column `pcn`: `U1` stands in row 2 too",
                "PCN-P607 row 4: a quotation mark is not closed",
                "PCN-F206 row 5, column `homes`: `x` is not a bare number"});
}

TEST_CASE("numbers are read as strictly as in YAML, every bad one is told") {
    CHECK(mistakes("pcn,homes,staff.gp.wte,staff.gp.free\n"
                   "U1,-1,1e999,60\n"
                   "U2,nan,\"1,000\",5 h\n"
                   "U3, 1,0x1,101%\n") ==
          Lines{"PCN-F213 row 2, column `homes`: `-1` is negative: a count is 0 or more",
                "PCN-U304 row 2, column `staff.gp.wte`: `1e999` is out of range",
                "PCN-P604 row 2, column `staff.gp.free`: the share that is free is 6000%, more "
                "than the whole",
                "PCN-F206 row 3, column `homes`: `nan` is not a bare number",
                "PCN-F206 row 3, column `staff.gp.wte`: `1,000` is not a bare number",
                "PCN-U309 row 3, column `staff.gp.free`: the share that is free must be a plain "
                "number, but `hour` is left over",
                "PCN-F206 row 4, column `homes`: ` 1` is not a bare number",
                "PCN-F206 row 4, column `staff.gp.wte`: `0x1` is not a bare number",
                "PCN-P604 row 4, column `staff.gp.free`: the share that is free is 101%, more "
                "than the whole"});
}

TEST_CASE("rows have as many cells as the heading, and a code of their own") {
    Diagnostics diagnostics;
    read("pcn,name\nU1\nU2,a,b\n,c\nU3,d\nU3,e\n", diagnostics);
    REQUIRE(diagnostics.all().size() == 4);
    CHECK(diagnostics.all()[0].code == Code::cells_miscounted);
    CHECK(diagnostics.all()[0].message == "row 2 has 1 cells, the heading 2");
    CHECK(diagnostics.all()[1].message == "row 3 has 3 cells, the heading 2");
    CHECK(diagnostics.all()[2].message == "row 4, column `pcn`: no code is given");
    const Diagnostic& twice = diagnostics.all()[3];
    CHECK(twice.code == Code::duplicate_pcn);
    CHECK(twice.message == "row 6, column `pcn`: `U3` stands in row 5 too");
    REQUIRE(twice.labels.size() == 1);
    CHECK(twice.labels[0].span == diagnostics::SourceSpan{{0}, 22, 24});
}

TEST_CASE("behind what is kept of the file a row's number is its place") {
    Diagnostics diagnostics;
    spec::ProfileCsv csv({0}, diagnostics);
    csv.feed("pcn,name\n");
    std::size_t fed = 0;
    for (std::size_t i = 0; fed <= spec::located_csv_bytes; ++i) {
        const std::string line = "U" + std::to_string(i) + "," + std::string(10'000, 'x') + "\n";
        csv.feed(line);
        fed += line.size();
    }
    csv.feed("U0,again\n");
    csv.finish();
    REQUIRE(diagnostics.all().size() == 1);
    CHECK(diagnostics.all()[0].span == diagnostics::SourceSpan{{0}, 0, 0});
    CHECK(diagnostics.all()[0].message.find("column `pcn`: `U0` stands in row 2 too") !=
          std::string::npos);
}

TEST_CASE("every bad row of many is counted, the first thousand kept") {
    std::string text = "pcn,homes\n";
    for (int i = 0; i < 3000; ++i)
        text += "U" + std::to_string(i) + ",x\n";
    Diagnostics diagnostics;
    read(text, diagnostics);
    CHECK(diagnostics.error_count() == 3000);
    CHECK(diagnostics.all().size() == Diagnostics::cap);
}

}  // namespace
