// What the format requires of the files of contracts.
#include "spec/format.hpp"

#include <string>
#include <string_view>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using Keys = std::vector<std::string_view>;

Keys required_of(const yaml::Record& record) {
    Keys keys;
    for (const yaml::FieldRow& row : record.fields) {
        if (row.need == yaml::Need::required) keys.push_back(row.key);
    }
    return keys;
}

TEST_CASE("what a contract's records need") {
    CHECK(required_of(spec::driver_record) == Keys{"unit"});
    CHECK(required_of(spec::role_record) ==
          Keys{"title", "employer", "contracted", "working_weeks", "cost"});
    CHECK(required_of(spec::assumption_record) == Keys{"title", "value", "evidence"});
    CHECK(required_of(spec::requirement_record) == Keys{"summary", "activities"});
    CHECK(required_of(spec::activity_record) == Keys{"population", "duration", "staff"});
    CHECK(required_of(spec::contract_record) == Keys{"contract", "title", "year", "status"});
    CHECK(required_of(spec::service_record) == Keys{"service"});
    CHECK(required_of(spec::funding_record) == Keys{"population", "rate"});
    CHECK(required_of(spec::reimbursement_record).empty());
    CHECK(required_of(spec::source_record).empty());
}

}  // namespace
