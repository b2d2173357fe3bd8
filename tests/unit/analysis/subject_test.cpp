#include "analysis/subject.hpp"

#include "support/hand_made_projection.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::analysis;

TEST_CASE("an address names a service, a requirement, an activity or a role") {
    const auto specification = test::hand_made_specification();
    CHECK(find_subject(specification, "") == Subject(Whole{}));
    CHECK(find_subject(specification, "homes") == Subject(spec::ServiceIndex{0}));
    CHECK(find_subject(specification, "homes/travel") == Subject(spec::RequirementIndex{2}));
    CHECK(find_subject(specification, "homes/travel/drive") == Subject(spec::ActivityIndex{1}));
    CHECK(find_subject(specification, "nurse") == Subject(spec::RoleIndex{1}));
}

TEST_CASE("a requirement may stand without its service where its id is unique") {
    auto specification = test::hand_made_specification();
    CHECK(find_subject(specification, "travel") == Subject(spec::RequirementIndex{2}));
    CHECK(find_subject(specification, "travel/drive") == Subject(spec::ActivityIndex{1}));
    test::add_requirement(specification, {1}, "travel");
    CHECK_FALSE(find_subject(specification, "travel").has_value());
    CHECK_FALSE(find_subject(specification, "travel/drive").has_value());
    CHECK(find_subject(specification, "homes/travel").has_value());
}

TEST_CASE("what names nothing is nothing") {
    const auto specification = test::hand_made_specification();
    for (const char* address :
         {"nothing", "homes/nothing", "homes/travel/nothing", "reviews/travel",
          "homes/travel/drive/more", "/", "homes/", "//", "nothing/a/b"}) {
        CAPTURE(address);
        CHECK_FALSE(find_subject(specification, address).has_value());
    }
}

TEST_CASE("every address leads back to its subject") {
    const auto specification = test::hand_made_specification();
    const auto addresses = subject_addresses(specification);
    CHECK(addresses.size() == 2 + 4 + 3 + 3);
    for (const std::string& address : addresses) {
        CAPTURE(address);
        const auto subject = find_subject(specification, address);
        REQUIRE(subject.has_value());
        CHECK(address_of(specification, *subject) == address);
    }
}
