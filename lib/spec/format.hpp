// The format of every file, as tables: which keys, what stands in each, what it means. The readers
// check against them; the JSON Schemas and the reference are made from them.
#pragma once

#include "yaml/fields.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace pcnload::spec {

using yaml::Record;

extern const Record service_record;
extern const Record assumption_record;
extern const Record requirement_record;
extern const Record activity_record;
extern const Record alternative_record;
extern const Record contract_record;
extern const Record funding_record;
extern const Record reimbursement_record;
extern const Record reimbursed_role_record;
extern const Record driver_record;
extern const Record role_record;
extern const Record source_record;
extern const Record profile_record;
extern const Record staff_record;
extern const Record practice_record;
extern const Record scenario_record;
extern const Record drop_record;
extern const Record defer_record;
extern const Record ramp_record;
extern const Record set_record;
extern const Record scale_record;
extern const Record reassign_record;
extern const Record withdraw_record;
extern const Record hire_record;
extern const Record leave_record;
extern const Record fund_record;
extern const Record guardrails_record;
extern const Record guardrail_record;
extern const Record waiver_record;
extern const Record tests_record;
extern const Record case_record;
extern const Record expectation_record;
extern const Record change_record;  // one verb, and what may stand beside it

// Every record, to find the one that a row's `detail` names.
std::span<const Record* const> records();
const Record* find_record(std::string_view name);

// What a file holds, told by its first key.
enum class FileKind : std::uint8_t {
    service,
    contract,
    profile,
    scenario,
    drivers,
    roles,
    sources,
    assumptions,
    guardrails,
    tests,
};

struct FileKindRow {
    FileKind kind;
    std::string_view name;  // "profile", for `pcnload schema profile`
    std::string_view key;   // "pcn", the first key of the file
    const Record* record;   // of the file, or of one entry of a table
    bool table = false;
    std::string_view what;
};

std::span<const FileKindRow> file_kinds();
const FileKindRow& row(FileKind kind);

}  // namespace pcnload::spec
