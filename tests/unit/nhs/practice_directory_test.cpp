#include "nhs/practice_directory.hpp"

#include <doctest/doctest.h>

using namespace pcnload::nhs;
using Kind = Placement::Kind;

TEST_CASE("the newest mapping decides, then older ones, then the practice's own file") {
    PracticeDirectory directory;
    CHECK(directory.add_network("U00001") == 0);
    CHECK(directory.add_network("U00002") == 1);
    CHECK(directory.add_network("U00001") == 0);
    directory.add_mapping({{{"A1", "U00001", 2}, {"A2", "", 3}}, {}});
    directory.add_mapping(
        {{{"A1", "U00002", 2}, {"A2", "U00002", 3}, {"A3", "U00002", 4}, {"A4", "U00009", 5}}, {}});
    CHECK(directory.network_count() == 2);
    CHECK(directory.place("A1", "U00002").network == 0);
    CHECK(directory.place("A2", "U00002").kind == Kind::outside);
    CHECK(directory.place("A3", "").network == 1);
    CHECK(directory.place("A4", "").kind == Kind::unmatched);
    CHECK(directory.place("A4", "U00002").network == 1);
    CHECK(directory.place("A5", "U00009").kind == Kind::unmatched);
    CHECK(directory.find_network("U00002") == 1);
    CHECK_FALSE(directory.find_network("").has_value());
}
