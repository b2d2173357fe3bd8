#include "pcnload/command_help.hpp"
#include "pcnload/completed_words.hpp"
#include "pcnload/completion.hpp"

#include <fmt/format.h>

namespace pcnload::app {

namespace {

constexpr std::string_view script_head =
    R"script(# Completion of pcnload in fish, as `pcnload completion fish` writes it.

# __pcnload_names BEHIND KIND...: what `pcnload list KIND` names.
function __pcnload_names
    set -l behind $argv[1]
    set -l program (commandline -opc)[1]
    for kind in $argv[2..-1]
        $program list $kind -f csv 2>/dev/null | string replace -r ',.*' $behind | tail -n +2
    end
end

function __pcnload_first
    test (count (commandline -opc)) -eq 1
end

function __pcnload_in
    set -l words (commandline -opc)
    test (count $words) -ge 2; and test $words[2] = $argv[1]
end

# __pcnload_at COMMAND FIRST LAST: whether an argument of these numbers is next.
function __pcnload_at
    set -l words (commandline -opc)
    test (count $words) -ge 2; and test $words[2] = $argv[1]; or return 1
    set -l place 0
    set -l at 0
    set -l valued __pcnload_valued_(string replace -a - _ $argv[1])
    for word in $words[3..-1]
        if test $at = 1
            set at 0
        else if contains -- $word $$valued
            set at 1
        else if not string match -q -- '-*' $word
            set place (math $place + 1)
        end
    end
    test $at = 0; and test $place -ge $argv[2]; and test $place -le $argv[3]
end

complete -c pcnload -f
)script";

std::string quoted(std::string_view text) {
    std::string marked = "'";
    for (const char c : text) {
        if (c == '\'' || c == '\\') marked += '\\';
        marked += c;
    }
    return marked + '\'';
}

std::string offer(const CompletedWords& completed) {
    switch (completed.offer) {
        case Offer::files:
            return " -F";
        case Offer::folders:
            return " -a '(__fish_complete_directories)'";
        case Offer::words:
            return fmt::format(" -a '{}'", fmt::join(completed.words, " "));
        case Offer::names:
            return fmt::format("{} -a '(__pcnload_names \"{}\" {})'",
                               completed.files_too ? " -F" : "", completed.behind,
                               fmt::join(completed.words, " "));
        case Offer::nothing:
            break;
    }
    return {};
}

std::string flag_line(const FlagRow& flag, const CommandRow& command) {
    std::string line = fmt::format("complete -c pcnload -n '__pcnload_in {}' -l {}", command.name,
                                   flag.long_name.substr(2));
    if (!flag.short_name.empty()) line += fmt::format(" -s {}", flag.short_name.substr(1));
    const CompletedWords value = value_of(flag, command);
    const bool files = value.files_too || value.offer == Offer::files;
    if (!flag.value.empty()) line += (files ? " -r" : " -x") + offer(value);
    return line + " -d " + quoted(flag_meaning(flag, command)) + '\n';
}

// The flags that take the word behind them.
std::string valued_line(const CommandRow& command) {
    std::string line = fmt::format("set -g __pcnload_valued_{}", command.name);
    for (const Flag flag : command.flags) {
        const FlagRow& known = row(flag);
        if (known.value.empty()) continue;
        line += ' ' + std::string(known.long_name);
        if (!known.short_name.empty()) line += ' ' + std::string(known.short_name);
    }
    return line + '\n';
}

std::string argument_lines(const CommandRow& command) {
    constexpr std::size_t most = 9999;
    std::string lines;
    const auto arguments = arguments_of(command);
    for (std::size_t place = 0; place < arguments.size(); ++place) {
        const std::string offered = offer(arguments[place]);
        if (offered.empty()) continue;
        const bool rest = place + 1 == arguments.size() && command.most_arguments > place + 1;
        lines += fmt::format("complete -c pcnload -n '__pcnload_at {} {} {}'{}\n", command.name,
                             place, rest ? most : place, offered);
    }
    return lines;
}

}  // namespace

std::string fish_completion() {
    std::string text(script_head);
    for (const CommandRow& command : command_rows())
        text += fmt::format("complete -c pcnload -n __pcnload_first -a {} -d {}\n", command.name,
                            quoted(command.summary));
    text +=
        "complete -c pcnload -n __pcnload_first -l help -s h -d 'Show the help'\n"
        "complete -c pcnload -n __pcnload_first -l version -d 'Show the version'\n";
    for (const CommandRow& command : command_rows()) {
        text += '\n' + valued_line(command);
        for (const Flag flag : command.flags)
            text += flag_line(row(flag), command);
        text += argument_lines(command);
    }
    return text;
}

}  // namespace pcnload::app
