// A document for a reader before it has a form: what the writers for terminals, Markdown and CSV
// make their text of. Numbers stay numbers, with their kind, until a writer shows them.
#pragma once

#include "render/table.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pcnload::render {

struct Section {
    std::string title;
    std::vector<std::string> paragraphs;
    std::optional<Table> table;
    std::vector<std::string> notes;  // below the table: what its marks mean
    bool folded = false;             // in Markdown shown when it is opened
};

struct Report {
    // In Markdown, a comment on the first line, by which a program finds what it wrote before. Such
    // a report is read on a pull request: its verdict comes first, what is folded last.
    std::string marker;
    std::string title;
    std::vector<std::string> paragraphs;
    std::vector<Section> sections;
    std::vector<std::string> notes;
    std::vector<std::string> verdict;  // plain sentences; the last one ends the document
};

}  // namespace pcnload::render
