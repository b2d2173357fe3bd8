#include "spec/format.hpp"

#include <algorithm>
#include <set>
#include <string_view>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;

TEST_CASE("every record has a name of its own and is found by it") {
    std::set<std::string_view> names;
    for (const yaml::Record* record : spec::records()) {
        CHECK(names.insert(record->name).second);
        CHECK(spec::find_record(record->name) == record);
    }
    CHECK(spec::find_record("no record") == nullptr);
}

TEST_CASE("a field that holds records names one that there is") {
    using enum yaml::FieldType;
    for (const yaml::Record* record : spec::records()) {
        for (const yaml::FieldRow& row : record->fields) {
            const bool holds = row.type == yaml::FieldType::record || row.type == record_list ||
                               row.type == record_map;
            if (!holds) continue;
            CHECK_MESSAGE(spec::find_record(row.detail) != nullptr,
                          std::string(record->name) << ": " << std::string(row.key));
        }
    }
}

TEST_CASE("every key stands once in its record and says what it is") {
    for (const yaml::Record* record : spec::records()) {
        std::set<std::string_view> keys;
        for (const yaml::FieldRow& row : record->fields) {
            CHECK(keys.insert(row.key).second);
            CHECK_FALSE(row.what.empty());
            CHECK_FALSE(row.what.ends_with('.'));
            CHECK((row.type == yaml::FieldType::choice) ==
                  (row.detail.find('|') != std::string_view::npos));
        }
    }
}

TEST_CASE("every kind of file has a row, and its first key stands first in its record") {
    using enum spec::FileKind;
    for (const spec::FileKind kind :
         {service, contract, profile, scenario, drivers, roles, sources, assumptions, tests}) {
        const spec::FileKindRow& row = spec::row(kind);
        CHECK(row.kind == kind);
        REQUIRE(row.record != nullptr);
        if (!row.table) CHECK(row.record->fields.front().key == row.key);
    }
    CHECK(spec::file_kinds().size() == 10);
}

}  // namespace
