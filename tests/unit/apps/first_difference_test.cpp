#include "pcnload/first_difference.hpp"

#include "unit/apps/temporary_folder.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload::app;

struct Pair {
    TemporaryFolder folder;
    FilePart then;
    FilePart now;

    Pair(const std::string& a, const std::string& b)
        : then{folder.write("a", a)}, now{folder.write("b", b)} {}
    [[nodiscard]] auto difference() const { return first_difference(then, now); }
};

TEST_CASE("files that are the same have no difference") {
    CHECK_FALSE(Pair("", "").difference());
    CHECK_FALSE(Pair("a\nb\n", "a\nb\n").difference());
    const std::string large(std::size_t{1} << 19U, 'x');
    CHECK_FALSE(Pair(large, large).difference());
}

TEST_CASE("the first line that differs is told") {
    const auto difference = Pair("a\nbc\nd\n", "a\nbx\nd\n").difference();
    REQUIRE(difference);
    CHECK(difference->line == 2);
    CHECK(difference->then == "bc");
    CHECK(difference->now == "bx");
}

TEST_CASE("a file that ends earlier has no such line") {
    const auto shorter = Pair("a\nb\n", "a\n").difference();
    REQUIRE(shorter);
    CHECK(shorter->line == 2);
    CHECK(shorter->then == "b");
    CHECK_FALSE(shorter->now);
    const auto longer = Pair("", "a").difference();
    REQUIRE(longer);
    CHECK(longer->line == 1);
    CHECK_FALSE(longer->then);
    const auto no_end = Pair("a\n", "a").difference();
    REQUIRE(no_end);
    CHECK(no_end->line == 1);
}

TEST_CASE("lines are counted over any number of blocks, and long ones are cut") {
    std::string text;
    for (int i = 0; i < 100'000; ++i)
        text += "line\n";
    const std::string rest(1000, 'y');
    const auto difference =
        Pair(text + std::string(70, 'x') + "a" + rest, text + std::string(70, 'x') + "b" + rest)
            .difference();
    REQUIRE(difference);
    CHECK(difference->line == 100'001);
    const std::string shown = std::string(60, 'x') + "a" + std::string(99, 'y');
    CHECK(difference->then == "..." + shown + "...");
}

TEST_CASE("a part is compared by itself, and its lines counted from the start of the file") {
    Pair pair("1\n2\n3\n", "x\n2\n4\n");
    pair.then.begin = pair.now.begin = 2;
    const auto difference = pair.difference();
    REQUIRE(difference);
    CHECK(difference->line == 3);
    pair.then.end = pair.now.end = 4;
    CHECK_FALSE(pair.difference());
    CHECK(first_difference({pair.then.path, 0, 2}, {pair.now.path, 0, 2})->line == 1);
}

}  // namespace
