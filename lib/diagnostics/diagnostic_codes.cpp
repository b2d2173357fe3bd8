#include "diagnostics/diagnostic_codes.hpp"

#include "diagnostics/diagnostic_rows_evidence.hpp"
#include "diagnostics/diagnostic_rows_guardrails.hpp"
#include "diagnostics/diagnostic_rows_published.hpp"
#include "diagnostics/diagnostic_rows_results.hpp"
#include "diagnostics/diagnostic_rows_specification.hpp"
#include "diagnostics/diagnostic_rows_staff_changes.hpp"
#include "diagnostics/diagnostic_rows_staffing.hpp"
#include "diagnostics/diagnostic_rows_tests.hpp"
#include "diagnostics/diagnostic_rows_text.hpp"
#include "diagnostics/diagnostic_rows_uncertainty.hpp"
#include "diagnostics/diagnostic_rows_units.hpp"
#include "diagnostics/diagnostic_rows_use.hpp"

#include <algorithm>
#include <array>

namespace pcnload::diagnostics {

namespace {

constexpr auto code_count = static_cast<std::size_t>(Code::count_);

using Rows = std::array<CodeRow, code_count>;

constexpr Rows all_rows() {
    Rows rows{};
    std::size_t at = 0;
    const auto append = [&](const auto& area) {
        for (const CodeRow& row : area) {
            rows[at++] = row;
        }
    };
    append(yaml_rows);
    append(field_rows);
    append(unit_rows);
    append(specification_rows);
    append(alternative_rows);
    append(correlation_rows);
    append(change_rows);
    append(staff_change_rows);
    append(profile_rows);
    append(command_line_rows);
    append(solver_rows);
    append(guardrail_rows);
    append(test_rows);
    append(evidence_rows);
    append(published_rows);
    append(result_rows);
    return rows;
}

constexpr Rows rows = all_rows();

// A code is its own subscript in the table: the compiler refuses a row that is missing or astray.
constexpr bool in_order() {
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (static_cast<std::size_t>(rows[i].code) != i || rows[i].id.empty()) {
            return false;
        }
    }
    return true;
}

static_assert(in_order(), "each code has one row, in the order of the codes");

}  // namespace

std::span<const CodeRow> catalogue() { return rows; }

const CodeRow& row(Code code) { return rows[static_cast<std::size_t>(code)]; }

const CodeRow* find_row(std::string_view id) {
    const auto* const found = std::ranges::find(rows, id, &CodeRow::id);
    return found == rows.end() ? nullptr : found;
}

}  // namespace pcnload::diagnostics
