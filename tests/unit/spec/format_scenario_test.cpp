// What the format requires of profiles, scenarios and their changes.
#include "spec/format.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using Keys = std::vector<std::string_view>;

Keys required_by(const yaml::Record& record) {
    Keys keys;
    for (const yaml::FieldRow& row : record.fields) {
        if (row.need == yaml::Need::required) keys.push_back(row.key);
    }
    return keys;
}

bool has(const yaml::Record& record, std::string_view key) {
    return std::ranges::find(record.fields, key, &yaml::FieldRow::key) != record.fields.end();
}

TEST_CASE("what profiles, scenarios and changes need") {
    CHECK(required_by(spec::profile_record) == Keys{"pcn"});
    CHECK(required_by(spec::staff_record) == Keys{"wte"});
    CHECK(required_by(spec::practice_record) == Keys{"code"});
    CHECK(required_by(spec::scenario_record) == Keys{"scenario"});
    CHECK(required_by(spec::set_record) == Keys{"what", "to"});
    CHECK(required_by(spec::reassign_record) == Keys{"what", "from", "to"});
    CHECK(required_by(spec::ramp_record) == Keys{"what", "over"});
    CHECK(required_by(spec::hire_record) == Keys{"role", "wte"});
    CHECK(required_by(spec::leave_record) == Keys{"role", "wte"});
    CHECK(required_by(spec::fund_record) == Keys{"id", "population", "rate"});
    CHECK(required_by(spec::withdraw_record) == Keys{"practices"});
}

TEST_CASE("every verb may carry a note, evidence and a source, in its mapping or beside it") {
    for (const yaml::Record* record :
         {&spec::drop_record, &spec::defer_record, &spec::ramp_record, &spec::set_record,
          &spec::scale_record, &spec::reassign_record, &spec::withdraw_record, &spec::hire_record,
          &spec::leave_record, &spec::fund_record, &spec::change_record}) {
        for (const char* key : {"note", "evidence", "source"})
            CHECK(has(*record, key));
    }
}

TEST_CASE("every verb that addresses a part may leave some out") {
    for (const yaml::Record* record :
         {&spec::drop_record, &spec::defer_record, &spec::ramp_record, &spec::set_record,
          &spec::scale_record, &spec::reassign_record}) {
        CHECK(has(*record, "what"));
        CHECK(has(*record, "except"));
    }
}

}  // namespace
