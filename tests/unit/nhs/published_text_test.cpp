#include "nhs/published_text.hpp"

#include <doctest/doctest.h>

using namespace pcnload::nhs;

TEST_CASE("blanks about a cell do not count") {
    CHECK(trimmed(" a b\n") == "a b");
    CHECK(trimmed(" \t").empty());
}

TEST_CASE("headings are the same however they are broken and written") {
    CHECK(folded("Practice\nParent\nSub ICB Loc Code ") == "practice_parent_sub_icb_loc_code");
    CHECK(folded("PCN_CODE") == "pcn_code");
    CHECK(folded("Care home?") == "care_home");
    CHECK(folded("Dormant (Y/N)") == "dormant_y_n");
    CHECK(folded("--").empty());
}

TEST_CASE("a name stands on one line and hides nothing") {
    CHECK(name_text("  A\n  PCN ") == "A PCN");
    CHECK(name_text("A\xE2\x80\x8BPCN\xE2\x80\xAE") == "A PCN");
    CHECK(name_text("Clinical \xE2\x80\x93 Nurse") == "Clinical \xE2\x80\x93 Nurse");
}

TEST_CASE("codes are capitals without blanks") { CHECK(code_text(" ts18 1hu") == "TS181HU"); }

TEST_CASE("a figure may be marked as not given") {
    for (const char* text : {"", "ND", "NA", "*", "-", "None"})
        CHECK(is_not_given(text));
    CHECK_FALSE(is_not_given("0"));
}

TEST_CASE("numbers are read as publishers write them") {
    CHECK(read_amount("113") == 113);
    CHECK(read_amount("113.0") == 113);
    CHECK(read_amount("0.82667") == 0.82667);
    CHECK(read_amount("-2820") == -2820);
    CHECK(read_amount("1,234") == 1234);
    CHECK(read_amount("63,436,508.5") == 63436508.5);
}

TEST_CASE("what is no number is none") {
    for (const char* text : {"", "x", "1 2", "1,23", "1234,567", ",123", "1,2345678", "1,234,",
                             "1,234567,890", "+1", "--1", "0x10", "nan", "1.", "1.234,567"}) {
        CAPTURE(text);
        CHECK_FALSE(read_amount(text).has_value());
    }
}

TEST_CASE("a practice may be in no network, in several words") {
    for (const char* text : {"", "U", "u", "Unallocated", "Unknown or no PCN"})
        CHECK(is_no_network(text));
    CHECK_FALSE(is_no_network("U00001"));
    CHECK(is_network_code("U00001"));
    for (const char* text : {"U", "U0001", "A00001", "U0000X", "U000001"})
        CHECK_FALSE(is_network_code(text));
}
