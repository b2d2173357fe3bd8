#include "render/json_writer.hpp"

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

using namespace pcnload::render;
using nlohmann::json;

namespace {

template <class T>
std::string written(const T& value) {
    JsonWriter writer;
    writer.value(value);
    std::string text = writer.take();
    REQUIRE(text.ends_with('\n'));
    text.pop_back();
    return text;
}

JsonWriter nested(JsonStyle style) {
    JsonWriter writer(style);
    writer.begin_object();
    writer.member("name", "gp");
    writer.key("hours");
    writer.begin_array();
    writer.value(1);
    writer.value(2.5);
    writer.begin_object();
    writer.end_object();
    writer.begin_array();
    writer.end_array();
    writer.end_array();
    writer.member("free", false);
    writer.key("none");
    writer.null();
    writer.end_object();
    return writer;
}

}  // namespace

TEST_CASE("a document is indented by two spaces") {
    CHECK(nested(JsonStyle::indented).take() ==
          "{\n"
          "  \"name\": \"gp\",\n"
          "  \"hours\": [\n"
          "    1,\n"
          "    2.5,\n"
          "    {},\n"
          "    []\n"
          "  ],\n"
          "  \"free\": false,\n"
          "  \"none\": null\n"
          "}\n");
}

TEST_CASE("a document can stand on one line") {
    CHECK(nested(JsonStyle::one_line).take() ==
          "{\"name\":\"gp\",\"hours\":[1,2.5,{},[]],\"free\":false,\"none\":null}\n");
    CHECK(json::parse(nested(JsonStyle::one_line).take()) ==
          json::parse(nested(JsonStyle::indented).take()));
}

TEST_CASE("a writer can be used again") {
    JsonWriter writer(JsonStyle::one_line);
    writer.value(1);
    CHECK(writer.take() == "1\n");
    writer.begin_array();
    writer.value(2);
    writer.end_array();
    CHECK(writer.take() == "[2]\n");
}

TEST_CASE("a number is the shortest text that reads back") {
    CHECK(written(0.0) == "0");
    CHECK(written(-0.0) == "0");
    CHECK(written(1.0) == "1");
    CHECK(written(48000.0) == "48000");
    CHECK(written(0.1) == "0.1");
    CHECK(written(0.1 + 0.2) == "0.30000000000000004");
    CHECK(written(-2.5) == "-2.5");
    CHECK(written(1e21) == "1e+21");
    CHECK(written(5e-324) == "5e-324");
    CHECK(written(std::numeric_limits<double>::max()) == "1.7976931348623157e+308");
}

TEST_CASE("every number reads back to the same bits") {
    std::uint64_t state = 88172645463325252U;
    for (int i = 0; i < 20'000; ++i) {
        state ^= state << 13U;
        state ^= state >> 7U;
        state ^= state << 17U;
        const auto number = std::bit_cast<double>(state);
        if (!std::isfinite(number)) continue;
        REQUIRE(json::parse(written(number)).get<double>() == number);
    }
}

TEST_CASE("a number that is not finite is null") {
    CHECK(written(std::numeric_limits<double>::infinity()) == "null");
    CHECK(written(-std::numeric_limits<double>::infinity()) == "null");
    CHECK(written(std::numeric_limits<double>::quiet_NaN()) == "null");
    JsonWriter writer(JsonStyle::one_line);
    writer.begin_object();
    writer.member("a", std::nan(""));
    writer.member("b", 1);
    writer.end_object();
    CHECK(writer.take() == "{\"a\":null,\"b\":1}\n");
}

TEST_CASE("whole numbers of any type are written as they are") {
    CHECK(written(0) == "0");
    CHECK(written(-7) == "-7");
    CHECK(written(std::size_t{18446744073709551615U}) == "18446744073709551615");
    CHECK(written(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
    CHECK(written(std::uint8_t{200}) == "200");
}

TEST_CASE("a text of any kind is a text and not a flag") {
    CHECK(written("a") == "\"a\"");
    CHECK(written(std::string("a")) == "\"a\"");
    CHECK(written(std::string_view("a")) == "\"a\"");
    CHECK(written(true) == "true");
}

TEST_CASE("texts are escaped") {
    CHECK(written("a\"b\\c/d") == "\"a\\\"b\\\\c/d\"");
    CHECK(written("\b\f\n\r\t") == "\"\\b\\f\\n\\r\\t\"");
    CHECK(written(std::string("\0\x1B", 2)) == "\"\\u0000\\u001b\"");
    CHECK(written("\x7F\xC2\x9B") == "\"\\u007f\\u009b\"");
    CHECK(written("\xC2\xA3 \xE2\x80\xA8 \xF0\x9F\x98\x80") ==
          "\"\xC2\xA3 \xE2\x80\xA8 \xF0\x9F\x98\x80\"");
}

TEST_CASE("every character reads back") {
    std::string all;
    for (int c = 0; c < 128; ++c)
        all += static_cast<char>(c);
    all += "\xC2\x80\xC2\x9F\xC3\xA9\xE2\x80\xA8\xEF\xBB\xBF\xF4\x8F\xBF\xBF";
    CHECK(json::parse(written(all)).get<std::string>() == all);
}

TEST_CASE("a byte that is no UTF-8 is replaced") {
    CHECK(written("a\xFF") == "\"a\xEF\xBF\xBD\"");
    CHECK(json::parse(written("\xED\xA0\x80")).is_string());
    CHECK(json::parse(written("\xC3")).is_string());
}

TEST_CASE("keys are escaped too") {
    JsonWriter writer(JsonStyle::one_line);
    writer.begin_object();
    writer.member("a\"\n", 1);
    writer.end_object();
    CHECK(writer.take() == "{\"a\\\"\\n\":1}\n");
}

TEST_CASE("brackets may be nested deeply") {
    JsonWriter writer;
    for (int i = 0; i < 100; ++i)
        writer.begin_array();
    for (int i = 0; i < 100; ++i)
        writer.end_array();
    CHECK(json::parse(writer.take()).is_array());
}
