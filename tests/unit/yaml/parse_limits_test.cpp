// Documents over the limits get their clear error, in bounded time and memory.
#include "support/texts.hpp"
#include "yaml/parse.hpp"

#include <cstddef>
#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using test::mistakes_in;

std::string code_of(std::string text) {
    const test::Lines mistakes = mistakes_in(std::move(text));
    REQUIRE(mistakes.size() == 1);
    return mistakes[0].substr(0, 8);
}

std::string repeated(std::string_view text, std::size_t times) {
    std::string all;
    all.reserve(text.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

TEST_CASE("64 levels are read, 65 refused") {
    const auto nested = [](std::size_t levels) {
        return std::string(levels - 1, '[') + "x" + std::string(levels - 1, ']');
    };
    CHECK(mistakes_in(nested(64)).empty());
    CHECK(code_of(nested(65)) == "PCN-Y110");
    std::string block;
    for (std::size_t level = 0; level < 100; ++level)
        block += std::string(level, ' ') + "a:\n";
    CHECK(code_of(block) == "PCN-Y110");
}

TEST_CASE("a document nested without end is refused at once") {
    CHECK(code_of(std::string(1'000'000, '[')) == "PCN-Y110");
    CHECK(code_of(std::string(1'000'000, '{')) == "PCN-Y110");
    CHECK(code_of(repeated("- ", 500'000)) == "PCN-Y110");
    CHECK(code_of(repeated("{a: ", 250'000)) == "PCN-Y110");
}

TEST_CASE("100,000 nodes are read, more refused") {
    // The sequence is a node too.
    CHECK(mistakes_in(repeated("- x\n", 99'999)).empty());
    CHECK(code_of(repeated("- x\n", 100'000)) == "PCN-Y111");
    CHECK(code_of("[" + repeated("{},", 2'000'000) + "]") == "PCN-Y111");
}

TEST_CASE("a file over 16 MiB is refused unread") {
    const std::string comment = "# " + std::string(yaml::largest_file, 'x') + "\na: 1\n";
    CHECK(code_of(comment) == "PCN-Y102");
    std::string most = "a: 1 #";
    most.resize(yaml::largest_file, 'x');
    CHECK(mistakes_in(most).empty());
}

TEST_CASE("many mistakes are counted, the first thousand kept") {
    test::Texts texts;
    texts.parse(repeated("- &a x\n", 5000));
    CHECK(texts.diagnostics.error_count() == 5000);
    CHECK(texts.diagnostics.all().size() == diagnostics::Diagnostics::cap);
}

}  // namespace
