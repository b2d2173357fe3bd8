#include "pcnload/command_help.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include <fmt/format.h>

namespace pcnload::app {

namespace {

constexpr std::size_t help_width = 80;

// Broken at spaces; every line but the first begins with `indent` blanks.
std::string wrapped(std::string_view text, std::size_t indent) {
    std::string result;
    std::size_t column = indent;
    while (!text.empty()) {
        const std::size_t space = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, space);
        text.remove_prefix(std::min(space + 1, text.size()));
        if (column > indent && column + 1 + word.size() > help_width) {
            result += '\n' + std::string(indent, ' ');
            column = indent;
        } else if (column > indent) {
            result += ' ';
            ++column;
        }
        result += word;
        column += word.size();
    }
    return result;
}

std::string joined(std::span<const std::string_view> words, std::string_view between) {
    std::string text;
    for (const std::string_view word : words)
        text += (text.empty() ? "" : std::string(between)) + std::string(word);
    return text;
}

struct HelpRow {
    std::string left;
    std::string right;
};

std::string two_columns(const std::vector<HelpRow>& rows) {
    std::size_t widest = 0;
    for (const HelpRow& row : rows)
        widest = std::max(widest, row.left.size());
    std::string text;
    for (const HelpRow& row : rows) {
        text += fmt::format("  {:{}}  {}\n", row.left, widest, wrapped(row.right, widest + 4));
    }
    return text;
}

std::string flag_names(const FlagRow& flag) {
    std::string names = flag.short_name.empty() ? "    " : std::string(flag.short_name) + ", ";
    names += flag.long_name;
    if (!flag.value.empty()) names += ' ' + std::string(flag.value);
    return names;
}

}  // namespace

std::string flag_meaning(const FlagRow& flag, const CommandRow& command) {
    if (flag.flag != Flag::format) return std::string(flag.what);
    return joined(command.formats, ", ") + "; " + std::string(command.formats.front()) +
           " is the default";
}

std::string program_help() {
    std::string text =
        "pcnload: the workload of a primary care network contract, from its specification\n\n"
        "Usage: pcnload COMMAND [OPTIONS]\n\nCommands:\n";
    std::vector<HelpRow> commands;
    for (const CommandRow& command : command_rows())
        commands.push_back({std::string(command.name), std::string(command.summary)});
    text += two_columns(commands);
    text +=
        "\n  pcnload compare          what each contract asks of an average network\n"
        "  pcnload init my-network  begin with your own numbers\n"
        "  pcnload COMMAND --help   the options of a command\n"
        "  pcnload --version        the version\n";
    return text;
}

std::string command_help(const CommandRow& command) {
    std::string text =
        fmt::format("Usage: pcnload {} {} [OPTIONS]\n\n{}\n\nOptions:\n", command.name,
                    command.arguments, wrapped(command.description, 0));
    std::vector<HelpRow> flags;
    for (const Flag flag : command.flags)
        flags.push_back({flag_names(row(flag)), flag_meaning(row(flag), command)});
    text += two_columns(flags);
    text += command.examples.size() == 1 ? "\nExample:\n" : "\nExamples:\n";
    for (const std::string_view example : command.examples)
        text += fmt::format("  {}\n", example);
    return text;
}

}  // namespace pcnload::app
