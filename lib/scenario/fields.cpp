#include "scenario/fields.hpp"

#include <algorithm>
#include <array>

namespace pcnload::scenario {

namespace {

// The names in the order of the enumerators.
constexpr std::array<std::string_view, 10> activity_fields{
    "population", "frequency", "duration",  "staff", "already_done",
    "individual", "starts",    "full_from", "ends",  "by"};
constexpr std::array<std::string_view, 6> role_fields{"contracted", "working_weeks", "allowance",
                                                      "cost",       "employer",      "lag"};
constexpr std::array<std::string_view, 4> funding_fields{"population", "rate", "starts", "ends"};
constexpr std::array<std::string_view, 2> scheme_fields{"sum", "share"};

template <class Field, std::size_t count>
std::optional<Field> find_in(const std::array<std::string_view, count>& names,
                             std::string_view name) {
    const auto* place = std::ranges::find(names, name);
    return place == names.end() ? std::nullopt
                                : std::optional(static_cast<Field>(place - names.begin()));
}

spec::DraftProduct* pointer(std::optional<spec::DraftProduct>& product) {
    return product ? &*product : nullptr;
}

}  // namespace

std::optional<ActivityField> find_activity_field(std::string_view name) {
    return find_in<ActivityField>(activity_fields, name);
}

std::optional<RoleField> find_role_field(std::string_view name) {
    return find_in<RoleField>(role_fields, name);
}

std::optional<FundingField> find_funding_field(std::string_view name) {
    return find_in<FundingField>(funding_fields, name);
}

std::optional<SchemeField> find_scheme_field(std::string_view name) {
    return find_in<SchemeField>(scheme_fields, name);
}

std::vector<std::string_view> field_names() {
    std::vector<std::string_view> names(activity_fields.begin(), activity_fields.end());
    names.insert(names.end(), role_fields.begin(), role_fields.end());
    names.emplace_back("rate");
    names.insert(names.end(), scheme_fields.begin(), scheme_fields.end());
    return names;
}

spec::DraftProduct* product_in(spec::DraftActivity& activity, ActivityField field) {
    switch (field) {
        case ActivityField::population:
            return &activity.population;
        case ActivityField::frequency:
            return pointer(activity.frequency);
        case ActivityField::duration:
            return &activity.duration;
        case ActivityField::already_done:
            return pointer(activity.already_done);
        default:
            return nullptr;
    }
}

spec::DraftProduct* product_in(spec::DraftRole& role, RoleField field) {
    switch (field) {
        case RoleField::contracted:
            return &role.contracted;
        case RoleField::working_weeks:
            return &role.working_weeks;
        case RoleField::allowance:
            return pointer(role.allowance);
        case RoleField::cost:
            return &role.cost;
        case RoleField::employer:
        case RoleField::lag:
            break;
    }
    return nullptr;
}

spec::DraftProduct* product_in(spec::DraftFunding& stream, FundingField field) {
    switch (field) {
        case FundingField::population:
            return &stream.population;
        case FundingField::rate:
            return &stream.rate;
        default:
            return nullptr;
    }
}

spec::DraftProduct* product_in(spec::DraftReimbursement& scheme, SchemeField field) {
    return field == SchemeField::sum ? pointer(scheme.sum) : pointer(scheme.share);
}

spec::DraftDate& date_in(spec::DraftDates& dates, ActivityField field) {
    switch (field) {
        case ActivityField::full_from:
            return dates.full_from;
        case ActivityField::ends:
            return dates.ends;
        case ActivityField::by:
            return dates.by;
        default:
            return dates.starts;
    }
}

}  // namespace pcnload::scenario
