#include "spec/table.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace {

using pcnload::spec::Table;

struct Row {
    std::string id;
    int value = 0;
};

TEST_CASE("rows keep their order and are found by id") {
    Table<Row> table;
    table.put({"b", 1});
    table.put({"a", 2});
    CHECK(table.ids() == std::vector<std::string_view>{"b", "a"});
    CHECK(table.find("a")->value == 2);
    CHECK(table.find("c") == nullptr);
    CHECK(table.place_of("c") == Table<Row>::none);
}

TEST_CASE("a row of a known id takes the place of the old one") {
    Table<Row> table;
    table.put({"b", 1});
    table.put({"a", 2});
    table.put({"b", 3});
    CHECK(table.size() == 2);
    CHECK(table[0].value == 3);
}

TEST_CASE("a large table finds, replaces and erases as a small one does") {
    Table<Row> table;
    for (int i = 0; i < 200; ++i)
        table.put({"r" + std::to_string(i), i});
    CHECK(table.find("r0")->value == 0);
    CHECK(table.find("r199")->value == 199);
    table.put({"r7", -7});
    CHECK(table.size() == 200);
    CHECK(table[7].value == -7);
    CHECK(table.erase_if([](const Row& row) { return row.value % 2 == 0; }) == 100);
    CHECK(table.find("r0") == nullptr);
    CHECK(table.find("r199")->value == 199);
    table.erase_if([](const Row& row) { return row.value > 20; });
    CHECK(table.size() == 10);
    CHECK(table.find("r19")->value == 19);
    table.put({"new", 1});
    CHECK(table.place_of("new") == 10);
}

}  // namespace
