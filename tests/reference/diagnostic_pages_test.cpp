#include "reference/diagnostic_pages.hpp"

#include "reference/reference_file.hpp"

#include <algorithm>
#include <set>
#include <string>

#include <doctest/doctest.h>

namespace pcnload::reference {

namespace {

namespace fs = std::filesystem;
using diagnostics::CodeRow;

const fs::path pages = fs::path(PCNLOAD_SOURCE_DIR) / "docs" / "diagnostics";

// Codes whose example is no text of a file: a command, a path, a file's size or its bytes. The
// tests of commands and of made files cover them. The list may only shrink.
const std::set<std::string, std::less<>> without_frame{
    "PCN-Y101", "PCN-Y102", "PCN-Y103", "PCN-Y110", "PCN-Y111", "PCN-Y113",
    "PCN-Y115", "PCN-F210", "PCN-S421", "PCN-S423", "PCN-S424", "PCN-C512",
};

bool is_of_files(const CodeRow& row) {
    const bool of_commands = std::string_view("XENR").find(row.id[4]) != std::string_view::npos;
    const bool of_edits = row.id.starts_with("PCN-G") && row.id != "PCN-G951";
    return !of_commands && !of_edits && !without_frame.contains(row.id);
}

}  // namespace

TEST_CASE("what the catalogue calls wrong is told, and what it calls right is not") {
    for (const CodeRow& row : diagnostics::catalogue()) {
        CAPTURE(row.id);
        const auto wrong = framed(row.id, row.wrong);
        CHECK(wrong.has_value() == is_of_files(row));
        if (!wrong) continue;
        const auto codes = spec_cases::codes_in(spec_cases::told_of(*wrong));
        CAPTURE(spec_cases::told_of(*wrong));
        CHECK(std::ranges::count(codes, row.id) >= 1);
        CHECK(std::ranges::all_of(codes, [&](const auto& code) { return code == row.id; }));
        CHECK(spec_cases::told_of(*framed(row.id, row.right)).empty());
    }
}

TEST_CASE("docs/diagnostics has the page of every code as the catalogue makes it") {
    for (const CodeRow& row : diagnostics::catalogue()) {
        CAPTURE(row.id);
        const std::string text = diagnostic_page(row);
        CHECK(committed(pages / (std::string(row.id) + ".md"), text) == text);
    }
    CHECK(committed(pages / "README.md", diagnostic_index()) == diagnostic_index());
}

TEST_CASE("docs/diagnostics has no page of anything else, and the index misses none") {
    const std::string index = diagnostic_index();
    for (const auto& entry : fs::directory_iterator(pages)) {
        const std::string name = entry.path().stem().string();
        CAPTURE(name);
        CHECK((name == "README" || diagnostics::find_row(name) != nullptr));
    }
    for (const CodeRow& row : diagnostics::catalogue())
        CHECK(index.find('[' + std::string(row.id) + ']') != std::string::npos);
}

}  // namespace pcnload::reference
