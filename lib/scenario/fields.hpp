// The fields that changes may address, and where each stands in a draft.
#pragma once

#include "spec/draft.hpp"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace pcnload::scenario {

// What a field holds, and so how a new value is read.
enum class FieldValue : std::uint8_t { product, optional_product, staff, flag, date, employer };

enum class ActivityField : std::uint8_t {
    population,
    frequency,
    duration,
    staff,
    already_done,
    individual,
    starts,
    full_from,
    ends,
    by,
};

enum class RoleField : std::uint8_t {
    contracted,
    working_weeks,
    allowance,
    cost,
    employer,
    lag,
};

enum class FundingField : std::uint8_t { population, rate, starts, ends };

enum class SchemeField : std::uint8_t { sum, share };

std::optional<ActivityField> find_activity_field(std::string_view name);
std::optional<RoleField> find_role_field(std::string_view name);
std::optional<FundingField> find_funding_field(std::string_view name);
std::optional<SchemeField> find_scheme_field(std::string_view name);

// Every name, for "did you mean".
std::vector<std::string_view> field_names();

// The product in the field; null where the field holds something else or nothing.
spec::DraftProduct* product_in(spec::DraftActivity& activity, ActivityField field);
spec::DraftProduct* product_in(spec::DraftRole& role, RoleField field);
spec::DraftProduct* product_in(spec::DraftFunding& stream, FundingField field);
spec::DraftProduct* product_in(spec::DraftReimbursement& scheme, SchemeField field);

spec::DraftDate& date_in(spec::DraftDates& dates, ActivityField field);  // starts ... by

}  // namespace pcnload::scenario
