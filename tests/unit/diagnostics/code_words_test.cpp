#include "diagnostics/code_words.hpp"

#include <algorithm>

#include <doctest/doctest.h>

using namespace pcnload::diagnostics;

TEST_CASE("a code names itself") {
    CHECK(codes_named("PCN-U308") == std::vector{Code::units_left_over});
}

TEST_CASE("a family names all of its codes and no other") {
    const auto codes = codes_named("PCN-P");
    CHECK(codes.size() > 5);
    for (const Code code : codes)
        CHECK(row(code).id.substr(0, 5) == "PCN-P");
    const auto of_family = [](const CodeRow& known) { return known.id.substr(0, 5) == "PCN-P"; };
    CHECK(static_cast<std::size_t>(std::ranges::count_if(catalogue(), of_family)) == codes.size());
}

TEST_CASE("part of a code names nothing") {
    for (const char* word : {"", "PCN", "PCN-", "PCN-U3", "PCN-U30", "U308", "pcn-u308", "PCN-Z"}) {
        CAPTURE(word);
        CHECK(codes_named(word).empty());
    }
}

TEST_CASE("every word that is offered names something") {
    const auto words = code_words();
    CHECK(words.size() > catalogue().size());
    CHECK(words.front() == "PCN-Y");
    for (const std::string_view word : words)
        CHECK_FALSE(codes_named(word).empty());
}
