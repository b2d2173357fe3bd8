#include "pcnload/command_help.hpp"
#include "pcnload/completed_words.hpp"
#include "pcnload/completion.hpp"

#include <fmt/format.h>

namespace pcnload::app {

namespace {

constexpr std::string_view script_head =
    R"script(#compdef pcnload
# Completion of pcnload in zsh, as `pcnload completion zsh` writes it.

# _pcnload_names BEHIND KIND...: what `pcnload list KIND` names.
_pcnload_names() {
    local behind=$1 kind
    local -a names
    shift
    for kind in $@; do
        names+=(${${(f)"$($_pcnload_program list $kind -f csv 2>/dev/null)"}[2,-1]%%,*})
    done
    compadd -S "${behind:- }" -a names
}

_pcnload_names_or_files() {
    _pcnload_names "$@"
    _files
}

_pcnload() {
    local _pcnload_program=$words[1]
    local -a commands
    commands=(
)script";

constexpr std::string_view script_tail =
    R"script(    esac
}

# Read by `source` it is to be registered; read from $fpath it is to be run.
if [[ $funcstack[1] == _pcnload ]]; then
    _pcnload "$@"
else
    compdef _pcnload pcnload
fi
)script";

// Between single quotes, and with what _arguments takes for its own signs marked.
std::string quoted(std::string_view text) {
    std::string marked;
    for (const char c : text) {
        if (c == '\'') {
            marked += "'\\''";
            continue;
        }
        if (c == '[' || c == ']' || c == ':' || c == '\\') marked += '\\';
        marked += c;
    }
    return marked;
}

// What _arguments does at a place. A blank before a function of ours: it takes no flags of theirs.
std::string action(const CompletedWords& completed) {
    switch (completed.offer) {
        case Offer::files:
            return "_files";
        case Offer::folders:
            return "_files -/";
        case Offer::words:
            return fmt::format("({})", fmt::join(completed.words, " "));
        case Offer::names:
            return fmt::format(" {} \"{}\" {}",
                               completed.files_too ? "_pcnload_names_or_files" : "_pcnload_names",
                               completed.behind, fmt::join(completed.words, " "));
        case Offer::nothing:
            break;
    }
    return " ";
}

// (-f --format){-f,--format=}[what it is]:FORMAT:(table csv), all but the braces in quotes.
std::string flag_spec(const FlagRow& flag, const CommandRow& command) {
    const std::string sign = flag.value.empty() ? "" : "=";
    std::string spec = fmt::format("'{}{}{}", flag.many ? "*" : "", flag.long_name, sign);
    if (!flag.short_name.empty()) {
        spec = fmt::format("'({0} {1})'{{{0},{1}{2}}}'", flag.short_name, flag.long_name, sign);
    }
    spec += '[' + quoted(flag_meaning(flag, command)) + ']';
    if (!flag.value.empty())
        spec += fmt::format(":{}:{}", quoted(flag.value), action(value_of(flag, command)));
    return spec + '\'';
}

std::string command_case(const CommandRow& command) {
    std::string text = fmt::format("    {})\n        _arguments -s", command.name);
    for (const Flag flag : command.flags)
        text += " \\\n            " + flag_spec(row(flag), command);
    const auto arguments = arguments_of(command);
    for (std::size_t place = 0; place < arguments.size(); ++place) {
        const bool rest = place + 1 == arguments.size() && command.most_arguments > place + 1;
        text += fmt::format(" \\\n            '{}:{}:{}'",
                            rest ? std::string("*") : std::to_string(place + 1),
                            quoted(command.arguments), action(arguments[place]));
    }
    return text + "\n        ;;\n";
}

}  // namespace

std::string zsh_completion() {
    std::string text(script_head);
    for (const CommandRow& command : command_rows())
        text += fmt::format("        '{}:{}'\n", command.name, quoted(command.summary));
    text +=
        "    )\n    if ((CURRENT == 2)); then\n        _describe command commands\n        return\n"
        "    fi\n    shift words\n    ((CURRENT--))\n    case $words[1] in\n";
    for (const CommandRow& command : command_rows())
        text += command_case(command);
    return text + std::string(script_tail);
}

}  // namespace pcnload::app
