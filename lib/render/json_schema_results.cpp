#include "render/json_schema_results.hpp"

#include "render/json_sample.hpp"
#include "render/json_schema_parts.hpp"
#include "render/json_schema_questions.hpp"
#include "render/json_sensitivity.hpp"
#include "render/json_sidecar.hpp"
#include "render/json_staff.hpp"
#include "render/json_wisn.hpp"

#include <array>

namespace pcnload::render {

namespace {

constexpr std::array<std::string_view, 18> role_keys{"hours_per_week",
                                                     "hours_in_year",
                                                     "additional_hours_per_week",
                                                     "additional_hours_in_year",
                                                     "individual_hours_per_week",
                                                     "individual_hours_in_year",
                                                     "wte_required",
                                                     "wte_required_in_year",
                                                     "additional_wte_required",
                                                     "wte_in_post",
                                                     "wte_spare",
                                                     "wte_in_post_in_year",
                                                     "wte_spare_in_year",
                                                     "difference",
                                                     "cost",
                                                     "cost_in_year",
                                                     "reimbursement",
                                                     "reimbursement_in_year"};
constexpr std::array<std::string_view, 17> total_keys{"hours_per_week",
                                                      "hours_in_year",
                                                      "additional_hours_per_week",
                                                      "additional_hours_in_year",
                                                      "implied_hours_per_week",
                                                      "implied_hours_in_year",
                                                      "not_yet_started_hours_per_week",
                                                      "cost",
                                                      "funding",
                                                      "reimbursement",
                                                      "net",
                                                      "cost_in_year",
                                                      "funding_in_year",
                                                      "reimbursement_in_year",
                                                      "net_in_year",
                                                      "practice_income",
                                                      "practice_income_in_year"};
constexpr std::array<std::string_view, 2> hours_keys{"hours_per_week", "hours_in_year"};
constexpr std::array<std::string_view, 4> service_role_keys{"hours_per_week", "hours_in_year",
                                                            "wte_required", "cost"};
constexpr std::array<std::string_view, 2> funding_keys{"per_year", "in_year"};

// An object of numbers, every one of them there.
void write_numbers(JsonWriter& json, std::span<const std::string_view> keys, Keys nullable = {},
                   Keys words = {}) {
    json.member("type", "object");
    write_required(json, keys);
    const Object properties(json, "properties");
    for (const std::string_view key : keys)
        write_typed(json, key, {"number"});
    for (const std::string_view key : nullable)
        write_typed(json, key, {"number", "null"});
    for (const std::string_view key : words)
        write_typed(json, key, {"string", "null"});
}

void write_services(JsonWriter& json) {
    write_by_id(json, "services", [&] {
        json.member("type", "object");
        const Object properties(json, "properties");
        write_by_id(json, "roles", [&] { write_numbers(json, service_role_keys); });
        write_by_id(json, "requirements", [&] {
            json.member("type", "object");
            const Object inner(json, "properties");
            write_by_id(json, "activities", [&] {
                json.member("type", "object");
                const Object roles(json, "additionalProperties");
                write_numbers(json, hours_keys);
            });
        });
    });
}

void write_months(JsonWriter& json) {
    const Object months(json, "months");
    json.member("type", "array");
    const Object items(json, "items");
    json.member("type", "object");
    const Object properties(json, "properties");
    write_typed(json, "month", {"string"});
    for (const std::string_view key : {"roles", "wte_in_post", "wte_spare", "wte_required"}) {
        const Object by_role(json, key);
        json.member("type", "object");
        write_typed(json, "additionalProperties", {"number"});
    }
}

void write_drivers(JsonWriter& json) {
    write_by_id(json, "drivers", [&] {
        json.member("type", "object");
        const Object properties(json, "properties");
        write_typed(json, "value", {"number", "null"});
        write_typed(json, "unit", {"string"});
        write_typed(json, "estimated", {"boolean"});
    });
}

void write_basis_year(JsonWriter& json) {
    const Object year(json, "basis_year");
    json.member("type", "object");
    const Object properties(json, "properties");
    write_typed(json, "first_day", {"string"});
    write_typed(json, "last_day", {"string"});
    write_typed(json, "days", {"integer"});
}

void write_projections_schema(JsonWriter& json) {
    json.member("type", "array");
    const Object items(json, "items");
    json.member("type", "object");
    constexpr std::array<std::string_view, 13> keys{
        "scenario", "title",    "contract", "year",    "pcn",    "basis_year", "drivers",
        "roles",    "services", "months",   "funding", "totals", "evidence"};
    write_required(json, keys);
    const Object properties(json, "properties");
    for (const char* key : {"scenario", "title", "contract", "year", "pcn"})
        write_typed(json, key, {"string"});
    write_basis_year(json);
    write_drivers(json);
    write_by_id(json, "roles", [&] {
        write_numbers(json, role_keys, {"ratio", "time_share"}, {"falls_short_from"});
    });
    write_services(json);
    write_months(json);
    write_by_id(json, "funding", [&] { write_numbers(json, funding_keys); });
    {
        const Object totals(json, "totals");
        write_numbers(json, total_keys);
    }
    write_by_id(json, "evidence", [&] { write_numbers(json, hours_keys); });
}

void write_explanations_schema(JsonWriter& json) {
    json.member("type", "array");
    const Object items(json, "items");
    json.member("type", "object");
    const Object properties(json, "properties");
    for (const char* key : {"scenario", "pcn", "address"})
        write_typed(json, key, {"string"});
    for (const char* key : {"hours_per_week", "hours_in_year", "not_yet_started_hours_per_week"})
        write_typed(json, key, {"number"});
    for (const char* key : {"parts", "activities"})
        write_typed(json, key, {"array"});
    write_typed(json, "roles", {"object"});
}

void write_check_schema(JsonWriter& json) {
    json.member("type", "object");
    constexpr std::array<std::string_view, 7> keys{"files",    "errors",   "warnings",  "filtered",
                                                   "accepted", "outlived", "provenance"};
    write_required(json, keys);
    const Object properties(json, "properties");
    for (const std::string_view key : keys)
        if (key != "provenance") write_typed(json, key, {"integer"});
    const Object contracts(json, "provenance");
    json.member("type", "array");
    const Object items(json, "items");
    json.member("type", "object");
    const Object of_contract(json, "properties");
    for (const char* key : {"contract", "pcn"})
        write_typed(json, key, {"string"});
    for (const char* key : {"hours_per_week", "hours_in_year"})
        write_typed(json, key, {"number"});
    for (const char* key : {"evidence", "estimated_drivers"})
        write_typed(json, key, {"object"});
    write_typed(json, "expired", {"object", "null"});
    write_typed(json, "not_modelled", {"array"});
}

void write_diff_schema(JsonWriter& json) {
    json.member("type", "object");
    constexpr std::array<std::string_view, 5> keys{"base", "head", "contracts_added",
                                                   "contracts_removed", "contracts"};
    write_required(json, keys);
    const Object properties(json, "properties");
    for (const char* key : {"base", "head"})
        write_typed(json, key, {"string"});
    for (const char* key : {"contracts_added", "contracts_removed"})
        write_typed(json, key, {"array"});
    const Object contracts(json, "contracts");
    json.member("type", "array");
    const Object items(json, "items");
    json.member("type", "object");
    const Object of_contract(json, "properties");
    write_typed(json, "contract", {"string"});
    for (const char* key : {"edits", "networks"})
        write_typed(json, key, {"array"});
    const Object total(json, "total");
    constexpr std::array<std::string_view, 9> total_of_edits{
        "hours_per_week", "hours_in_year", "wte_required", "wte_required_in_year",        "cost",
        "funding",        "reimbursement", "net",          "reimbursement_not_shared_out"};
    write_numbers(json, total_of_edits);
}

void write_tests_schema(JsonWriter& json) {
    json.member("type", "object");
    constexpr std::array<std::string_view, 4> keys{"passed", "failed", "cases", "mutation"};
    write_required(json, keys);
    const Object properties(json, "properties");
    for (const char* key : {"passed", "failed"})
        write_typed(json, key, {"integer"});
    write_typed(json, "mutation", {"object", "null"});
    const Object cases(json, "cases");
    json.member("type", "array");
    const Object items(json, "items");
    json.member("type", "object");
    const Object of_case(json, "properties");
    for (const char* key : {"tests", "case", "title"})
        write_typed(json, key, {"string"});
    write_typed(json, "passed", {"boolean"});
    write_typed(json, "path", {"string", "null"});
    write_typed(json, "line", {"integer", "null"});
    for (const char* key : {"figures", "failures"})
        write_typed(json, key, {"array"});
}

void write_import_schema(JsonWriter& json) {
    json.member("type", "object");
    constexpr std::array<std::string_view, 7> keys{"networks",        "files",       "columns",
                                                   "mapping_changes", "other_roles", "absent",
                                                   "without_patients"};
    write_required(json, keys);
    const Object properties(json, "properties");
    write_typed(json, "networks", {"integer"});
    {
        const Object files(json, "files");
        json.member("type", "array");
        const Object items(json, "items");
        json.member("type", "object");
        const Object of_file(json, "properties");
        for (const char* key : {"path", "kind", "publication", "encoding"})
            write_typed(json, key, {"string"});
        write_typed(json, "release", {"string", "null"});
        write_typed(json, "used", {"boolean"});
        for (const char* key : {"rows", "rows_used", "rows_outside", "rows_unmatched"})
            write_typed(json, key, {"integer"});
        write_typed(json, "rows_passed_over", {"object"});
        for (const char* key : {"totals", "unmatched", "outside", "notes"})
            write_typed(json, key, {"array"});
        write_typed(json, "comparison", {"object", "null"});
    }
    for (const char* key :
         {"columns", "mapping_changes", "other_roles", "absent", "without_patients"})
        write_typed(json, key, {"array"});
}

void write_list_schema(JsonWriter& json) {
    json.member("type", "array");
    const Object items(json, "items");
    json.member("type", "object");
    write_typed(json, "additionalProperties", {"string", "number", "null"});
}

void write_verifications_schema(JsonWriter& json) {
    json.member("type", "array");
    const Object items(json, "items");
    json.member("type", "object");
    constexpr std::array<std::string_view, 5> keys{"path", "same", "made_by", "changed_inputs",
                                                   "first_difference"};
    write_required(json, keys);
    const Object properties(json, "properties");
    write_typed(json, "path", {"string"});
    write_typed(json, "same", {"boolean"});
    write_typed(json, "made_by", {"string", "null"});
    write_typed(json, "changed_inputs", {"array"});
    write_typed(json, "first_difference", {"object", "null"});
}

void write_sidecar_schema(JsonWriter& json) {
    json.member("type", "object");
    constexpr std::array<std::string_view, 1> keys{"bytes"};
    write_required(json, keys);
    const Object properties(json, "properties");
    write_typed(json, "bytes", {"integer"});
}

constexpr std::array schemas{
    ResultsSchema{"compare", "pcnload compare", "The JSON of `pcnload compare`",
                  write_projections_schema},
    ResultsSchema{"run", "pcnload run", "The JSON of `pcnload run`", write_projections_schema},
    ResultsSchema{"wisn", "pcnload wisn", "The JSON of `pcnload run --view wisn`",
                  write_wisn_schema},
    ResultsSchema{"staff", "pcnload staff", "The JSON of `pcnload staff`", write_staff_schema},
    ResultsSchema{"explain", "pcnload explain", "The JSON of `pcnload explain`",
                  write_explanations_schema},
    ResultsSchema{"diff", "pcnload diff", "The JSON of `pcnload diff`", write_diff_schema},
    ResultsSchema{"check", "pcnload check", "The JSON of `pcnload check`", write_check_schema},
    ResultsSchema{"test", "pcnload test", "The JSON of `pcnload test`", write_tests_schema},
    ResultsSchema{"sweep", "pcnload sweep", "The JSON of `pcnload sweep`", write_sweep_schema},
    ResultsSchema{"sensitivity", "pcnload sensitivity", "The JSON of `pcnload sensitivity`",
                  write_sensitivity_schema},
    ResultsSchema{"sample", "pcnload sample", "The JSON of `pcnload sample`",
                  write_sampling_schema},
    ResultsSchema{"solve", "pcnload solve", "The JSON of `pcnload solve`", write_solve_schema},
    ResultsSchema{"tipping", "pcnload tipping", "The JSON of `pcnload tipping`",
                  write_tipping_schema},
    ResultsSchema{"list", "pcnload list", "The JSON of `pcnload list`", write_list_schema},
    ResultsSchema{"import", "pcnload import", "The report of `pcnload import` as JSON",
                  write_import_schema},
    ResultsSchema{"verify", "pcnload verify", "The JSON of `pcnload verify`",
                  write_verifications_schema},
    ResultsSchema{"result", sidecar_schema, "What lies beside a large result, FILE.pcnload.json",
                  write_sidecar_schema},
};

}  // namespace

std::span<const ResultsSchema> results_schemas() { return schemas; }

}  // namespace pcnload::render
