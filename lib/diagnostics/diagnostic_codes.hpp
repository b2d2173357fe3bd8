// The catalogue of diagnostics. A code is permanent: scripts and baselines rely on it. One that is
// no longer given stays in the table, marked retired.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace pcnload::diagnostics {

enum class Severity : std::uint8_t { error, warning };

enum class Code : std::uint8_t {
    // Y: the text and its YAML
    unreadable_file,
    file_too_large,
    bad_encoding,
    bad_syntax,
    several_documents,
    anchor_or_alias,
    tag,
    merge_key,
    duplicate_key,
    too_deep,
    too_many_nodes,
    empty_document,
    control_character,
    complex_key,
    path_outside,
    // F: keys and single values
    unknown_key,
    missing_key,
    wrong_shape,
    bad_id,
    bad_date,
    bad_count,
    unknown_word,
    bad_contract_year,
    bad_boolean,
    bad_text,
    unknown_kind,
    bad_time_length,
    negative_count,
    // U: quantities, products and units
    bad_product,
    bad_number,
    negative_quantity,
    number_out_of_range,
    per_without_unit,
    division_by_zero,
    once_misplaced,
    units_left_over,
    not_plain,
    share_over_one,
    range_unit,
    bare_range,
    // S: the specification as a whole
    unknown_name,
    unknown_role,
    unknown_source,
    duplicate_id,
    assumption_circle,
    estimate_circle,
    contract_circle,
    unknown_contract,
    unknown_service,
    driver_misplaced,
    name_clash,
    value_outside_range,
    outside_bounds,
    bad_range,
    distribution_unfit,
    source_missing,
    dates_out_of_order,
    rest_misplaced,
    rest_negative,
    allowance_too_large,
    unused_assumption,
    not_finite,
    folder_name,
    no_contract,
    silent_requirement,
    skewed_normal,
    bad_alternative,
    bad_correlation,
    // C: scenarios and their changes
    bad_change,
    addresses_nothing,
    ambiguous_address,
    field_not_changeable,
    pushed_out_of_bounds,
    nobody_to_reassign,
    bad_withdrawal,
    unknown_base,
    scenario_circle,
    base_missing,
    date_out_of_years,
    bad_setting,
    too_many_leave,
    staff_after_year,
    // P: profiles
    driver_without_value,
    unknown_driver,
    unknown_staff_role,
    free_over_one,
    unknown_column,
    cells_miscounted,
    bad_csv,
    duplicate_pcn,
    practices_disagree,
    // X: the command line
    usage,
    unknown_choice,
    unreadable_path,
    unwritable_path,
    git_missing,
    no_repository,
    unknown_revision,
    shallow_clone,
    folder_not_in_revision,
    revision_without_yaml,
    git_failed,
    bad_base,
    solver_missing,
    solver_failed,
    // G: guardrails, and what an edit does to them
    bad_guardrail,
    guardrail_broken,
    guardrail_warns,
    guardrail_waived,
    guardrail_expired,
    waiver_expired,
    nothing_to_guard,
    // T: figures, and tests of the specifications
    bad_figure,
    unknown_figure,
    figure_not_as_expected,
    diagnostic_missing,
    unexpected_diagnostic,
    bad_expectation,
    unknown_in_test,
    // E: what the numbers rest on
    expired_assumption,
    review_in_future,
    evidence_too_weak,
    // N: published NHS files
    unknown_published_file,
    workbook_given,
    bad_published_value,
    published_twice,
    release_given_twice,
    no_networks,
    no_patients,
    older_release,
    file_without_partner,
    // R: results, and whether they can be made again
    input_changed,
    no_result,
    not_repeatable,
    count_,  // NOLINT(readability-identifier-naming)
};

struct CodeRow {
    Code code;
    std::string_view id;  // "PCN-U308"
    Severity severity;
    std::string_view title;  // what is wrong, in general
    std::string_view why;    // why it matters and what to do
    std::string_view wrong;  // an example of it
    std::string_view right;  // and the same, mended
    bool retired = false;
};

std::span<const CodeRow> catalogue();
const CodeRow& row(Code code);
const CodeRow* find_row(std::string_view id);  // null where there is none

}  // namespace pcnload::diagnostics
