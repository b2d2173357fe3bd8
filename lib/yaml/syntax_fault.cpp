#include "yaml/syntax_fault.hpp"

#include <array>

namespace pcnload::yaml {

namespace {

struct FaultRow {
    std::string_view context;  // what libyaml's words begin with; empty: any
    std::string_view problem;
    std::string_view message;
    std::string_view hint;
    bool at_context;
    std::string_view other;
};

constexpr std::array rows{
    FaultRow{"while parsing a flow mapping", "did not find expected ',' or '}'",
             "this `{` is not closed, or a `,` is missing behind it",
             "close it with `}`, and part its entries by commas", true,
             "it could not be read on from here"},
    FaultRow{"while parsing a flow sequence", "did not find expected ',' or ']'",
             "this `[` is not closed, or a `,` is missing behind it",
             "close it with `]`, and part its values by commas", true,
             "it could not be read on from here"},
    FaultRow{"while scanning a quoted scalar", "found unexpected",
             "this quotation mark is not closed",
             "close it at the end of the text; one inside the text is doubled", true, ""},
    FaultRow{"while parsing a quoted scalar", "", "this escape is not known",
             "write a backslash as two, or put the text in single quotes", false, ""},
    FaultRow{
        "", "mapping values are not allowed", "a `:` cannot stand here",
        "put a text that holds `: ` in quotes; a key stands on a line of its own, with a blank "
        "behind its colon",
        false, ""},
    FaultRow{"", "could not find expected ':'", "this is no `key: value`",
             "put a colon and a blank behind the key, or a text of several lines in quotes", true,
             ""},
    FaultRow{"", "block sequence entries are not allowed", "a `-` cannot stand here",
             "begin each entry of a list on a line of its own", false, ""},
    FaultRow{"while parsing a block mapping", "did not find expected key",
             "this does not line up with the keys before it",
             "give keys that belong together the same indentation; look at the quotes of the line "
             "before",
             false, "they begin here"},
    FaultRow{"while parsing a block collection", "",
             "this does not line up with the list before it",
             "give the entries of a list the same indentation, and a `-` each", false,
             "the list begins here"},
    FaultRow{"", "did not find expected <document start>",
             "this does not belong to what stands before it",
             "look at the indentation, and at the quotes and brackets of the line before", false,
             ""},
    FaultRow{"", "did not find expected node content", "a value is missing here",
             "write it, or take out the comma, bracket or mark", false, ""},
    FaultRow{"", "found a tab character", "a tab stands where blanks belong", "indent with blanks",
             false, ""},
};

bool fits(const FaultRow& row, std::string_view context, std::string_view problem) {
    return context.starts_with(row.context) && problem.starts_with(row.problem);
}

}  // namespace

SyntaxFault syntax_fault(std::string_view context, std::string_view problem, std::string_view line,
                         std::string_view rest) {
    if (problem == "found character that cannot start any token" && !rest.empty()) {
        if (rest.front() == '\t') {
            return {"a tab stands where blanks belong", "indent with blanks", false, {}};
        }
        return {"a text cannot begin with `" + std::string(rest.substr(0, 1)) + "`",
                "put the text in quotes",
                false,
                {}};
    }
    const bool begins_line = line.find_first_not_of(" -") == std::string_view::npos;
    if (begins_line && rest.starts_with(':')) {
        return {"a key is missing in front of this `:`", "write `key: value`", false, {}};
    }
    if (!begins_line && problem == "did not find expected key") {
        return {"this does not belong behind what stands before it",
                "put the whole text in quotes, or a key on a line of its own",
                false,
                {}};
    }
    for (const FaultRow& row : rows) {
        if (fits(row, context, problem)) {
            return {std::string(row.message), std::string(row.hint), row.at_context,
                    std::string(row.other)};
        }
    }
    return {"this is not YAML: " + std::string(problem),
            "look at the indentation, the colons and the quotes of this line and the one before",
            false,
            {}};
}

}  // namespace pcnload::yaml
