#include "pcnload/completed_words.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload::app;

CompletedWords value(const char* command, Flag flag) {
    return value_of(row(flag), *find_command(command));
}

TEST_CASE("a flag offers the words that it has to be one of") {
    CHECK(value("compare", Flag::basis) == CompletedWords{Offer::words, {"week", "year"}});
    CHECK(value("schema", Flag::output) == CompletedWords{Offer::files});
    CHECK(value("compare", Flag::quiet) == CompletedWords{});
    CHECK(value("compare", Flag::jobs) == CompletedWords{});
    // Formats are a command's own.
    CHECK(value("verify", Flag::format) == CompletedWords{Offer::words, {"table", "json"}});
}

TEST_CASE("what has a name is offered by its name") {
    CHECK(value("run", Flag::scenario) ==
          CompletedWords{Offer::names, {"contracts", "scenarios"}, "", true});
    CHECK(value("run", Flag::set) ==
          CompletedWords{Offer::names, {"assumptions", "drivers"}, "=", false});
}

TEST_CASE("arguments are offered by their place") {
    const auto explained = arguments_of(*find_command("explain"));
    REQUIRE(explained.size() == 2);
    CHECK(explained[0].words.front() == "contracts");
    CHECK(explained[1] == CompletedWords{Offer::names, {"roles"}});
    const auto listed = arguments_of(*find_command("list"));
    REQUIRE(listed.size() == 2);
    CHECK(listed[0].words.front() == "contracts");
    CHECK(listed[1] == CompletedWords{Offer::names, {"diagnostics"}});
    CHECK(arguments_of(*find_command("check")).size() == 1);
}

}  // namespace
