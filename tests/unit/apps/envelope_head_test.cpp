#include "pcnload/envelope_head.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload::app;

EnvelopeHead head_of(std::string_view text, std::size_t piece = 1) {
    EnvelopeHeadReader reader;
    for (std::size_t at = 0; at < text.size(); at += piece) {
        if (!reader.feed(text.substr(at, piece))) break;
    }
    return reader.take();
}

TEST_CASE("the head ends where the results begin") {
    const std::string text = "{\n  \"tool\": {\"results\": [1]},\n  \"results\": [2]\n}\n";
    for (std::size_t piece = 1; piece < text.size(); ++piece) {
        const EnvelopeHead head = head_of(text, piece);
        CHECK(head.complete);
        CHECK(head.text == "{\n  \"tool\": {\"results\": [1]}");
        CHECK(head.bytes == text.rfind("\"results\""));
    }
}

TEST_CASE("only a key of the outermost object ends the head") {
    CHECK(head_of(R"({"a": "results", "b": "x\"results\"", "results": 1})").text ==
          R"({"a": "results", "b": "x\"results\"")");
    CHECK_FALSE(head_of(R"({"a": ["results"], "b": "results"})").complete);
    CHECK_FALSE(head_of(R"(["results"])").complete);
}

TEST_CASE("an answer that there is none has no results") {
    const EnvelopeHead head = head_of(R"({"tool": {}, "diagnostics": [], "results": 1})");
    CHECK(head.failed);
    CHECK_FALSE(head.complete);
}

TEST_CASE("what is no object is not read on") {
    for (const std::string text :
         {"pcn,name\n", "\"results\": 1", "", "}", "{} {\"results\": 1}"}) {
        CAPTURE(text);
        CHECK_FALSE(head_of(text).complete);
    }
    EnvelopeHeadReader reader;
    CHECK_FALSE(reader.feed("p"));
}

TEST_CASE("a head without an end is not read for ever") {
    EnvelopeHeadReader reader;
    CHECK(reader.feed("{\""));
    const std::string piece(std::size_t{1} << 20U, 'x');
    std::size_t fed = 1;
    while (reader.feed(piece))
        ++fed;
    CHECK(fed == 16);
}

}  // namespace
