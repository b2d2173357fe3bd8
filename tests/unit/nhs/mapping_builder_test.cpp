#include "nhs/mapping_builder.hpp"

#include <doctest/doctest.h>

using namespace pcnload::nhs;

TEST_CASE("networks come out of the rows of their practices") {
    MappingBuilder builder;
    builder.add({"A1", "U00001", 2}, "HILL", {"South", "Q1", "01A"});
    builder.add({"A2", "U00001", 3}, "HILL", {"South", "Q2", "01A"});
    builder.add({"A3", "", 4}, "Unallocated", {});
    CHECK(builder.row_of("A2") == 3);
    CHECK(builder.row_of("A9") == 0);
    const PracticeMapping mapping = builder.take();
    CHECK(mapping.links.size() == 3);
    REQUIRE(mapping.networks.size() == 1);
    CHECK(mapping.networks[0].places.size() == 2);
}
