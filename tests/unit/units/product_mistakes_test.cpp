// What is no product, and where its reader says the mistake is.
#include "units/product_text.hpp"

#include <cstdint>
#include <string>
#include <utility>

#include <doctest/doctest.h>

using namespace pcnload::units;

namespace {

TextError mistake(std::string_view text) {
    ProductRead read = read_product(text);
    if (!std::holds_alternative<TextError>(read)) FAIL("read without a mistake: " << text);
    TextError error = std::get<TextError>(std::move(read));
    CHECK(error.begin <= error.end);
    CHECK(error.end <= text.size());
    CHECK_FALSE(error.message.empty());
    return error;
}

TextFault fault(std::string_view text) { return mistake(text).fault; }

// What of the text is marked.
std::string marked(std::string_view text) {
    const TextError error = mistake(text);
    return std::string(text.substr(error.begin, error.end - error.begin));
}

}  // namespace

TEST_CASE("a factor is missing") {
    for (const char* text : {"", "  ", "a *", "a / ", "8 min *"}) {
        CAPTURE(text);
        CHECK(fault(text) == TextFault::expected_factor);
    }
    CHECK(fault("* a") == TextFault::unexpected);
    CHECK(fault("a * * b") == TextFault::unexpected);
    CHECK(marked("a * * b") == "*");
}

TEST_CASE("per needs a number before it and a unit behind it") {
    CHECK(fault("5 per 1000") == TextFault::per_without_unit);
    CHECK(marked("5 per 1000") == "1000");
    CHECK(fault("5 per") == TextFault::per_without_unit);
    CHECK(fault("5 per 1000 per year") == TextFault::per_without_unit);
    CHECK(fault("5 per * a") == TextFault::per_without_unit);
    CHECK(fault("5 per 10% patients") == TextFault::per_without_unit);
    CHECK(fault("once per") == TextFault::per_without_unit);
    CHECK(fault("per home") == TextFault::unexpected);
    CHECK(fault("a * per home") == TextFault::unexpected);
}

TEST_CASE("nothing divides by zero") {
    CHECK(fault("1 round per 0 weeks") == TextFault::zero_divisor);
    CHECK(fault("1 round per home per 0.0 weeks") == TextFault::zero_divisor);
    CHECK(marked("1 round per 0 weeks") == "0");
    CHECK(fault("a / 0 min per visit") == TextFault::zero_divisor);
    CHECK(fault("a / 0%") == TextFault::zero_divisor);
    CHECK(std::holds_alternative<ProductText>(read_product("a * 0")));
}

TEST_CASE("a quantity is never negative") {
    CHECK(fault("-5") == TextFault::negative);
    CHECK(fault("- 5 min") == TextFault::negative);
    CHECK(fault("a * -2") == TextFault::negative);
    CHECK(fault("1 round per -2 weeks") == TextFault::negative);
    CHECK(fault("-a") == TextFault::negative);
    CHECK(marked("a * -2") == "-");
}

TEST_CASE("nothing is added or taken away") {
    CHECK(mistake("a + b").message.find('+') != std::string::npos);
    CHECK(fault("a + b") == TextFault::unexpected);
    CHECK(mistake("a - b").message.find("a field is a product") != std::string::npos);
    CHECK(fault("8 min -2") == TextFault::unexpected);
    CHECK(fault("+5") == TextFault::unexpected);
}

TEST_CASE("there are no thousands separators") {
    CHECK(fault("1,000") == TextFault::thousands);
    CHECK(marked("1,000 patients") == ",");
    CHECK(fault("5 per 1,000 patients") == TextFault::thousands);
    CHECK(fault("£1,500 per practice") == TextFault::thousands);
    CHECK(mistake("1 000 patients").hint.find("1000") != std::string::npos);
    CHECK(fault("1_000") == TextFault::unexpected);
}

TEST_CASE("a number has digits on both sides of its point") {
    CHECK(fault(".5") == TextFault::number);
    CHECK(fault("5.") == TextFault::number);
    CHECK(fault("5. min") == TextFault::number);
    CHECK(fault("1.2.3") == TextFault::number);
    CHECK(fault("5 per 10. patients") == TextFault::number);
}

TEST_CASE("a quantity is finite") {
    for (const char* text : {"NaN", "nan", "a * inf", "Infinity", ".nan", "£nan"}) {
        CAPTURE(text);
        CHECK(fault(text) == TextFault::number);
    }
    CHECK(marked("a * NaN") == "NaN");
    CHECK(std::holds_alternative<ProductText>(read_product("infant_checks * nanny")));
    for (const char* text : {"1e400", "1e-400", "1 per 1e400 weeks", "1e300 per 1e-300 weeks",
                             "1e-300 per 1e300 weeks", "once per 1e-300 a per 1e-300 b",
                             "0 per 1e-300 a per 1e-300 b", "1e308 years"}) {
        CAPTURE(text);
        CHECK(fault(text) == TextFault::out_of_range);
    }
}

TEST_CASE("once stands first and nowhere else") {
    CHECK(fault("a * once") == TextFault::once_misplaced);
    CHECK(fault("1 plan once") == TextFault::once_misplaced);
    CHECK(fault("1 per once") == TextFault::once_misplaced);
    CHECK(fault("once once") == TextFault::once_misplaced);
    CHECK(marked("a * once per resident") == "once");
}

TEST_CASE("only a number carries a unit") {
    CHECK(fault("care_homes home") == TextFault::unexpected);
    CHECK(marked("care_homes home") == "home");
    CHECK(fault("care_homes per pcn") == TextFault::unexpected);
    CHECK(fault("a b * c") == TextFault::unexpected);
}

TEST_CASE("factors are joined by star or slash") {
    CHECK(fault("8 min 5") == TextFault::unexpected);
    CHECK(fault("GBP 1.50") == TextFault::unexpected);
    CHECK(fault("a × b") == TextFault::unexpected);
    CHECK(marked("a × b") == "×");
    CHECK(marked("a ÷ b") == "÷");
    CHECK(fault("(a * b)") == TextFault::unexpected);
    CHECK(fault("a ** b") == TextFault::unexpected);
    CHECK(fault("a \xE2\x82\xAC") == TextFault::unexpected);
    CHECK(marked("5 \xE2\x82\xAC") == "\xE2\x82\xAC");
}

TEST_CASE("the pound sign stands before its number") {
    CHECK(fault("£ 1.50") == TextFault::number);
    CHECK(fault("£") == TextFault::number);
    CHECK(fault("£a") == TextFault::number);
    CHECK(mistake("1.50 £").hint.find("£1.50") != std::string::npos);
    CHECK(marked("1.50 £") == "£");
}

TEST_CASE("percent signs stand behind a number once") {
    CHECK(fault("%") == TextFault::unexpected);
    CHECK(fault("5%%") == TextFault::unexpected);
    CHECK(fault("a%") == TextFault::unexpected);
}

TEST_CASE("a quantity alone is no product of several") {
    CHECK(std::holds_alternative<TextError>(read_quantity("2 min * 3")));
    CHECK(std::holds_alternative<TextError>(read_quantity("a")));
    CHECK(std::holds_alternative<TextError>(read_quantity("once")));
    CHECK(std::holds_alternative<TextError>(read_quantity("")));
    CHECK(std::holds_alternative<TextError>(read_quantity("-1")));
    CHECK(std::holds_alternative<TextError>(read_quantity("nan")));
}

TEST_CASE("a unit alone has no number of its own") {
    for (const char* text : {"", "5 patients", "per year", "patient *", "once", "%", "a per 0 b"}) {
        CAPTURE(text);
        CHECK(std::holds_alternative<TextError>(read_unit(text)));
    }
}

TEST_CASE("a text of any length is refused in no time") {
    std::string words = "1";
    std::string factors = "a";
    for (int i = 0; i < 200'000; ++i) {
        words += " w" + std::to_string(i) + "x";
        factors += " * a";
    }
    CHECK(fault(words) == TextFault::unexpected);
    CHECK(fault(factors) == TextFault::unexpected);
    CHECK(fault(words.substr(0, 400)) == TextFault::unexpected);
    CHECK(std::holds_alternative<TextError>(read_quantity(words)));
    CHECK(std::holds_alternative<TextError>(read_unit(words.substr(2))));
}

TEST_CASE("no bytes make the reader fail otherwise") {
    std::uint32_t state = 1;
    const std::string alphabet = "a1 .*/%,-+e0per once\xC2\xA3\xFF\n";
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        for (std::uint32_t length = state % 24; length > 0; --length) {
            state = state * 1664525U + 1013904223U;
            text += alphabet[(state >> 16U) % alphabet.size()];
        }
        state = state * 1664525U + 1013904223U;
        CAPTURE(text);
        const ProductRead read = read_product(text);
        if (const auto* error = std::get_if<TextError>(&read)) {
            REQUIRE(error->end <= text.size());
        } else {
            REQUIRE_FALSE(std::get<ProductText>(read).factors.empty());
        }
    }
}
