// The kinds of files there are, and which of them a row is the heading of. A file's name says
// nothing: people rename what they download.
#pragma once

#include "nhs/file_kind.hpp"
#include "nhs/file_row.hpp"
#include "spec/csv_rows.hpp"

#include <span>
#include <string>
#include <vector>

namespace pcnload::nhs {

std::span<const FileKindRow* const> file_kinds();

// How well a row fits as the heading of a kind.
struct HeadingMatch {
    const FileKindRow* kind = nullptr;
    std::size_t found = 0;             // of the columns that are needed
    std::vector<std::string> missing;  // the others, as the newest release spells them
    std::vector<std::string> twice;    // that the heading has more than once
    Heading heading;

    [[nodiscard]] bool fits() const { return kind != nullptr && missing.empty(); }
};

// The kind that fits best: the one with the most columns found, of those that lack none where there
// are such. Nothing found: no kind.
HeadingMatch match_heading(const spec::CsvRow& row);

}  // namespace pcnload::nhs
