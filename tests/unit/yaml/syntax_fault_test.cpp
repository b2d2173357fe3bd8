#include "yaml/syntax_fault.hpp"

#include <doctest/doctest.h>

using pcnload::yaml::syntax_fault;

TEST_CASE("a bracket that is not closed is told where it begins") {
    const auto brace = syntax_fault("while parsing a flow mapping",
                                    "did not find expected ',' or '}'", "  next", ": 1");
    CHECK(brace.message == "this `{` is not closed, or a `,` is missing behind it");
    CHECK(brace.at_context);
    CHECK_FALSE(brace.other.empty());
    const auto bracket =
        syntax_fault("while parsing a flow sequence", "did not find expected ',' or ']'", "", "");
    CHECK(bracket.message == "this `[` is not closed, or a `,` is missing behind it");
}

TEST_CASE("a quotation mark that is not closed is told where it begins") {
    const auto fault =
        syntax_fault("while scanning a quoted scalar", "found unexpected end of stream", "", "");
    CHECK(fault.message == "this quotation mark is not closed");
    CHECK(fault.at_context);
}

TEST_CASE("a character that begins no text is named, a tab by its name") {
    constexpr auto problem = "found character that cannot start any token";
    CHECK(syntax_fault("while scanning for the next token", problem, "title: ", "@home").message ==
          "a text cannot begin with `@`");
    CHECK(syntax_fault("while scanning for the next token", problem, "", "\tkey: 1").message ==
          "a tab stands where blanks belong");
}

TEST_CASE("what stands behind a value is told apart from what is badly indented") {
    constexpr auto context = "while parsing a block mapping";
    constexpr auto problem = "did not find expected key";
    CHECK(syntax_fault(context, problem, "title: \"Visits\" ", "to homes").message ==
          "this does not belong behind what stands before it");
    const auto fault = syntax_fault(context, problem, "   ", "key: 1");
    CHECK(fault.message == "this does not line up with the keys before it");
    CHECK(fault.other == "they begin here");
    CHECK_FALSE(fault.at_context);
    CHECK(syntax_fault(context, problem, "", ": 1").message ==
          "a key is missing in front of this `:`");
}

TEST_CASE("what has no words of ours keeps libyaml's") {
    const auto fault = syntax_fault("", "something rare", "", "x");
    CHECK(fault.message == "this is not YAML: something rare");
    CHECK_FALSE(fault.hint.empty());
}
