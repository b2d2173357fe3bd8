// What the format requires of guardrails.
#include "spec/format.hpp"
#include "spec/guardrail.hpp"

#include <algorithm>
#include <string>
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

template <std::size_t count>
std::string joined(const std::array<std::string_view, count>& words) {
    std::string text;
    for (const std::string_view word : words)
        text += (text.empty() ? "" : "|") + std::string(word);
    return text;
}

TEST_CASE("a guardrail and its waiver have an owner, a reason and an end") {
    CHECK(required_by(spec::guardrails_record) == Keys{"guardrails", "limits"});
    CHECK(required_by(spec::guardrail_record) == Keys{"owner", "reason", "expires"});
    CHECK(required_by(spec::waiver_record) == Keys{"owner", "reason", "until"});
}

TEST_CASE("the words of the format are those of the guardrail") {
    const auto detail = [](std::string_view key) {
        const auto& fields = spec::guardrail_record.fields;
        return std::ranges::find(fields, key, &yaml::FieldRow::key)->detail;
    };
    CHECK(detail("count") == joined(spec::capacity_count_words));
    CHECK(detail("judge") == joined(spec::judged_words));
    CHECK(detail("networks") == joined(spec::spread_words));
    CHECK(detail("on_breach") == joined(spec::on_breach_words));
}

}  // namespace
