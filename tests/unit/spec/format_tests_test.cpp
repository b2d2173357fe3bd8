// What the format requires of tests.
#include "spec/format.hpp"

#include <doctest/doctest.h>

using namespace pcnload;

TEST_CASE("a file of tests has cases, each with a scenario") {
    const auto needs = [](const yaml::Record& record, std::string_view key) {
        for (const yaml::FieldRow& row : record.fields) {
            if (row.key == key) return row.need == yaml::Need::required;
        }
        FAIL("there is no " << std::string(key));
        return false;
    };
    CHECK(needs(spec::tests_record, "tests"));
    CHECK(needs(spec::tests_record, "cases"));
    CHECK(needs(spec::case_record, "scenario"));
    CHECK_FALSE(needs(spec::case_record, "pcn"));
    CHECK_FALSE(needs(spec::case_record, "expect"));
    CHECK_FALSE(needs(spec::case_record, "diagnostics"));
    CHECK_FALSE(needs(spec::expectation_record, "value"));
}

TEST_CASE("tests are a kind of file, told by its first key") {
    CHECK(spec::row(spec::FileKind::tests).key == "tests");
    CHECK(spec::row(spec::FileKind::tests).record == &spec::tests_record);
    CHECK(spec::find_record("a case") == &spec::case_record);
    CHECK(spec::find_record("an expectation") == &spec::expectation_record);
}
