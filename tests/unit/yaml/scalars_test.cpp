#include "yaml/scalars.hpp"

#include "support/texts.hpp"

#include <array>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::Lines;
using test::Texts;

// What is wrong with the value, as `read` finds it.
template <class Read>
Lines mistakes(std::string text, Read read) {
    Texts texts;
    const yaml::Node node = texts.value(std::move(text));
    CHECK_FALSE(read(node, texts.diagnostics).has_value());
    return texts.mistakes();
}

template <class Read>
auto good(std::string text, Read read) {
    Texts texts;
    const yaml::Node node = texts.value(std::move(text));
    auto value = read(node, texts.diagnostics);
    texts.expect_good();
    REQUIRE(value.has_value());
    return *value;
}

const auto count = [](const yaml::Node& node, diagnostics::Diagnostics& diagnostics) {
    return yaml::read_count(node, "a count", diagnostics);
};
const auto text_of = [](const yaml::Node& node, diagnostics::Diagnostics& diagnostics) {
    return yaml::read_text(node, "a title", diagnostics);
};
const auto id = [](const yaml::Node& node, diagnostics::Diagnostics& diagnostics) {
    return yaml::read_id(node, "a service", diagnostics);
};

TEST_CASE("a count is a bare number") {
    CHECK(good("48000", count) == 48000);
    CHECK(good("5.3", count) == 5.3);
    CHECK(good("0", count) == 0);
    CHECK(good("010", count) == 10);
    CHECK(good("'12'", count) == 12);
    CHECK(good("1e3", count) == 1000);
}

TEST_CASE("a count has no unit, sign, separator or odd notation") {
    for (const char* text : {"48,000", "48 000", "5 beds", "50%", "0x10", ".5", "5.", "+5", ".nan",
                             ".inf", "inf", "nan", "1_000", "five", "-x", "'- 5'", "''", "~"}) {
        CAPTURE(text);
        CHECK(mistakes(text, count).at(0).substr(0, 8) == "PCN-F206");
    }
    CHECK(mistakes("-5", count) == Lines{"PCN-F213 -5"});
    CHECK(mistakes("1e400", count) == Lines{"PCN-U304 1e400"});
    CHECK(mistakes("1e-400", count) == Lines{"PCN-U304 1e-400"});
    CHECK(mistakes("[1]", count) == Lines{"PCN-F203 [1]"});
}

TEST_CASE("a text is a single value of bounded length") {
    CHECK(good("Home round", text_of) == "Home round");
    CHECK(mistakes("{a: b}", text_of) == Lines{"PCN-F203 {a: b}"});
    CHECK(good(std::string(yaml::longest_text, 'x'), text_of).size() == yaml::longest_text);
    CHECK(mistakes(std::string(yaml::longest_text + 1, 'x'), text_of).at(0).substr(0, 8) ==
          "PCN-F210");
}

TEST_CASE("an id is kebab-case") {
    for (const char* text : {"home-round", "a", "2020-21-draft", "x2"})
        CHECK(good(text, id) == text);
    for (const char* text : {"Home", "home_round", "-a", "a-", "a--b", "a b", "a/b", "é", "''"}) {
        CAPTURE(text);
        CHECK(mistakes(text, id).at(0).substr(0, 8) == "PCN-F204");
    }
    CHECK(yaml::is_id(std::string(yaml::longest_id, 'a')));
    CHECK_FALSE(yaml::is_id(std::string(yaml::longest_id + 1, 'a')));
}

TEST_CASE("a name is snake_case and no word of a product") {
    for (const char* text : {"beds", "minutes_per_visit", "share_65_plus", "persons"})
        CHECK(yaml::is_name(text));
    for (const char* text : {"", "Beds", "65_plus", "_a", "home-round", "per", "once", "a b"}) {
        CAPTURE(text);
        CHECK_FALSE(yaml::is_name(text));
    }
    CHECK_FALSE(yaml::is_name(std::string(yaml::longest_id + 1, 'a')));
}

TEST_CASE("dates, contract years and lengths of time") {
    CHECK(units::date_text(good("2020-09-30", yaml::read_date)) == "2020-09-30");
    for (const char* text : {"30/09/2020", "2020-9-30", "2021-02-29", "20200930", "soon"})
        CHECK(mistakes(text, yaml::read_date) == Lines{"PCN-F205 " + std::string(text)});
    CHECK(good("2020/21", yaml::read_contract_year).text() == "2020/21");
    for (const char* text : {"2020", "2020/22", "2020-21", "2020/2021"})
        CHECK(mistakes(text, yaml::read_contract_year) == Lines{"PCN-F208 " + std::string(text)});
    CHECK(good("6 months", yaml::read_time_length) == units::TimeLength{6, 0});
    for (const char* text : {"1.5 months", "6", "six months", "6 h", "-6 months"})
        CHECK(mistakes(text, yaml::read_time_length) == Lines{"PCN-F212 " + std::string(text)});
}

TEST_CASE("true and false are the only booleans") {
    CHECK(good("true", yaml::read_boolean));
    CHECK_FALSE(good("false", yaml::read_boolean));
    for (const char* text : {"yes", "no", "on", "True", "1"})
        CHECK(mistakes(text, yaml::read_boolean) == Lines{"PCN-F209 " + std::string(text)});
}

TEST_CASE("a word is one of a list, the nearest is told") {
    constexpr std::array<std::string_view, 2> words{"statistic", "judgement"};
    const auto read = [&](const yaml::Node& node, diagnostics::Diagnostics& diagnostics) {
        return yaml::read_word(node, words, diagnostics);
    };
    CHECK(good("judgement", read) == 1);
    CHECK(mistakes("Judgement", read) == Lines{"PCN-F207 Judgement"});
    Texts texts;
    read(texts.value("judgment"), texts.diagnostics);
    CHECK(texts.message() == "`judgment` is none of: statistic, judgement");
    CHECK(texts.hint() == "did you mean `judgement`?");
}

}  // namespace
