#include "nhs/spellings.hpp"

#include <doctest/doctest.h>

using namespace pcnload::nhs;

TEST_CASE("each of the spellings counts, and no part of one") {
    CHECK(is_spelling("icb_code|stp_code", "icb_code"));
    CHECK(is_spelling("icb_code|stp_code", "stp_code"));
    CHECK_FALSE(is_spelling("icb_code|stp_code", "code"));
    CHECK_FALSE(is_spelling("icb_code|stp_code", "icb_code|stp_code"));
    CHECK(first_spelling("icb_code|stp_code") == "icb_code");
    CHECK(first_spelling("sex") == "sex");
}
