// The fields of every part of a contract as text, so that two versions of it can be laid side by
// side: one table a kind of part.
#pragma once

#include "spec/specification.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::analysis {

enum class EditedPart : std::uint8_t {
    contract,
    source,
    assumption,
    driver,
    role,
    service,
    requirement,
    activity,
    funding,
    reimbursement,
};
inline constexpr std::array<std::string_view, 10> edited_part_words{
    "contract", "source",      "assumption", "driver",  "role",
    "service",  "requirement", "activity",   "funding", "reimbursement"};

enum class EditedField : std::uint8_t {
    none,  // the whole part
    title,
    note,
    source,
    evidence,
    year,
    status,
    publisher,
    date,
    url,
    value,
    range,
    distribution,
    bounds,
    correlated_with,
    reviewed,
    valid_until,
    unit,
    from_staff,
    estimate,
    employer,
    group,
    contracted,
    working_weeks,
    allowance,
    cost,
    clause,
    summary,
    implied,
    dates,
    population,
    frequency,
    duration,
    staff,
    already_done,
    individual,
    rate,
    starts,
    ends,
    payee,
    sum,
    share,
    roles,
};
inline constexpr std::array<std::string_view, 43> edited_field_words{
    "",           "title",       "note",         "source",        "evidence",
    "year",       "status",      "publisher",    "date",          "url",
    "value",      "range",       "distribution", "bounds",        "correlated_with",
    "reviewed",   "valid_until", "unit",         "from_staff",    "estimate",
    "employer",   "group",       "contracted",   "working_weeks", "allowance",
    "cost",       "clause",      "summary",      "implied",       "dates",
    "population", "frequency",   "duration",     "staff",         "already_done",
    "individual", "rate",        "starts",       "ends",          "payee",
    "sum",        "share",       "roles"};

inline std::string_view word(EditedPart part) {
    return edited_part_words[static_cast<std::size_t>(part)];
}
inline std::string_view word(EditedField field) {
    return edited_field_words[static_cast<std::size_t>(field)];
}

// The names of the base by those of the head, of what was renamed.
using NewNames = std::map<std::string, std::string, std::less<>>;
struct Renamed {
    NewNames values;  // assumptions and drivers
    NewNames roles;
    NewNames sources;
};

// One of the two versions; what the head renamed is read by its name in the base.
struct Side {
    const spec::Specification& specification;
    const Renamed& renamed;
};

struct FieldText {
    EditedField field{};
    std::string text;  // as written; empty where it says nothing
    std::string key;   // what it means: the same for `2 min * a` and `2 minutes*a`
    diagnostics::SourceSpan span;

    // Years that move take with them the dates that are the year's own, so that either may be
    // equal.
    [[nodiscard]] bool says_the_same(const FieldText& other) const {
        return text == other.text || key == other.key;
    }
};

// The fields in a fixed order for each kind of part, so that those of two versions stand opposite.
std::vector<FieldText> fields_of(const Side& side, const spec::ContractHead& row);
std::vector<FieldText> fields_of(const Side& side, const spec::Source& row);
std::vector<FieldText> fields_of(const Side& side, const spec::Assumption& row);
std::vector<FieldText> fields_of(const Side& side, const spec::Driver& row);
std::vector<FieldText> fields_of(const Side& side, const spec::Role& row);
std::vector<FieldText> fields_of(const Side& side, const spec::Service& row);
std::vector<FieldText> fields_of(const Side& side, const spec::Requirement& row);
std::vector<FieldText> fields_of(const Side& side, const spec::Activity& row);
std::vector<FieldText> fields_of(const Side& side, const spec::Funding& row);
std::vector<FieldText> fields_of(const Side& side, const spec::Reimbursement& row);

// The dates that an activity is in force by: its own, else its requirement's, else the year's. In
// the key the year's own are told by their names: they move with it.
FieldText dates_of(const Side& side, const spec::Activity& row);

// All that a part says but its id and title, the parts within it included; of a source, which has
// little else, the title too.
template <class Row>
std::string body_of(const Side& side, const Row& row) {
    std::string body;
    for (const FieldText& field : fields_of(side, row)) {
        if (field.field != EditedField::title) {
            body += field.key + '\n';
        }
    }
    return body;
}
template <>
std::string body_of(const Side& side, const spec::Source& row);
template <>
std::string body_of(const Side& side, const spec::Activity& row);
template <>
std::string body_of(const Side& side, const spec::Requirement& row);
template <>
std::string body_of(const Side& side, const spec::Service& row);

}  // namespace pcnload::analysis
