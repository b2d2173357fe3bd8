#include "reference/diagnostic_pages.hpp"

#include "reference/reference_file.hpp"

#include <array>
#include <utility>

#include <fmt/format.h>

namespace pcnload::reference {

namespace {

namespace fs = std::filesystem;
using diagnostics::CodeRow;
using diagnostics::Severity;

constexpr std::string_view mark = "<example>";

struct Family {
    char letter;
    std::string_view title;
};

constexpr std::array families{
    Family{'Y', "The text of a file, and its YAML"},
    Family{'F', "Keys and single values"},
    Family{'U', "Quantities, products and units"},
    Family{'S', "The specification as a whole"},
    Family{'C', "Scenarios and their changes"},
    Family{'P', "Profiles of networks"},
    Family{'X', "The command line, git and the solver"},
    Family{'G', "Guardrails"},
    Family{'T', "Figures, and tests of the contracts"},
    Family{'E', "What the numbers rest on"},
    Family{'N', "Published NHS files"},
    Family{'R', "Results, and whether they can be made again"},
};

char family_of(const CodeRow& row) { return row.id[std::string_view("PCN-").size()]; }

// The lines of the example as deep as the first of them.
std::string with_example(std::string frame, std::string_view example) {
    const std::size_t place = frame.find(mark);
    if (place == std::string::npos) return frame;
    const std::size_t line = frame.rfind('\n', place);
    const std::size_t depth = place - (line == std::string::npos ? 0 : line + 1);
    std::string text;
    for (const char c : example) {
        text += c;
        if (c == '\n') text += std::string(depth, ' ');
    }
    return frame.replace(place, mark.size(), text);
}

std::string_view language(std::string_view example) {
    for (const std::string_view word :
         {"pcnload ", "git ", "apt-get ", "--", "cd ", "rm ", "cat ", "import-networks "}) {
        if (example.starts_with(word)) return "sh";
    }
    return example.find(": ") == std::string_view::npos &&
                   example.find(":\n") == std::string_view::npos && !example.starts_with("#")
               ? "text"
               : "yaml";
}

std::string block(std::string_view language, std::string_view text) {
    return fmt::format("```{}\n{}{}```\n", language, text, text.ends_with('\n') ? "" : "\n");
}

}  // namespace

std::optional<spec_cases::Files> framed(std::string_view code, std::string_view example) {
    const fs::path path = fs::path(PCNLOAD_SOURCE_DIR) / "tests" / "reference" / "examples" /
                          (std::string(code) + ".yaml");
    if (!fs::exists(path)) return std::nullopt;
    return spec_cases::read_spec_case(with_example(read_text(path), example)).files;
}

std::string diagnostic_page(const CodeRow& row) {
    std::string text =
        fmt::format("# {}: {}\n\n{}{}\n", row.id, row.title,
                    row.severity == Severity::error ? "An error. " : "A warning. ", row.why);
    if (row.retired) text += "\nIt is no longer given.\n";
    text += "\nWrong:\n\n" + block(language(row.wrong), row.wrong);
    if (const auto files = framed(row.id, row.wrong)) {
        text += "\nWhat is told:\n\n" + block("text", spec_cases::shown_of(*files));
    }
    text += "\nRight:\n\n" + block(language(row.right), row.right);
    return text + "\n[All diagnostics](README.md)\n";
}

std::string diagnostic_index() {
    std::string text =
        "# Diagnostics\n\nA page for each: what is wrong, why it matters, the same wrong and "
        "right. A "
        "code is permanent.\n`pcnload list diagnostics CODE` shows the same at the prompt. These "
        "pages "
        "are made of the program's\ncatalogue and not edited by hand "
        "([CONTRIBUTING.md](../../CONTRIBUTING.md)).\n";
    for (const Family& family : families) {
        text += fmt::format("\n## {}: {}\n\n", family.letter, family.title);
        for (const CodeRow& row : diagnostics::catalogue()) {
            if (family_of(row) != family.letter) continue;
            text += fmt::format("- [{0}]({0}.md): {1}{2}\n", row.id, row.title,
                                row.severity == Severity::warning ? " (warning)" : "");
        }
    }
    return text;
}

}  // namespace pcnload::reference
