#include "pcnload/completed_words.hpp"
#include "pcnload/completion.hpp"

#include <fmt/format.h>

namespace pcnload::app {

namespace {

constexpr std::string_view script_head =
    R"script(# Completion of pcnload in bash, as `pcnload completion bash` writes it.

# _pcnload_offer_names BEHIND KIND...: what `pcnload list KIND` names.
_pcnload_offer_names() {
    local behind=$1 kind names=
    shift
    for kind in "$@"; do
        names+=" $("$_pcnload_program" list "$kind" -f csv 2>/dev/null | sed '1d; s/,.*//')"
    done
    mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -S "$behind" -W "$names" -- "$word")
    [[ -z $behind ]] || compopt -o nospace
}

_pcnload_offer_words() {
    mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -W "$*" -- "$word")
}

_pcnload_offer_files() {
    compopt -o filenames
    mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$word")
}

_pcnload_offer_folders() {
    compopt -o filenames
    mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -d -- "$word")
}
)script";

// Bash cuts what is typed at blanks and at `=`. `at` says whose value comes (`run:--by`); where it
// is `rest` the value has begun. Else comes an argument, by its number (`run:0`).
constexpr std::string_view script_tail =
    R"script(
_pcnload() {
    local _pcnload_program=${COMP_WORDS[0]} word=${COMP_WORDS[COMP_CWORD]} command flags valued
    local place=0 at= i before
    COMPREPLY=()
    if ((COMP_CWORD == 1)) || [[ ${COMP_WORDS[1]} == help ]]; then
        _pcnload_offer_words "$_pcnload_commands --help --version"
        return
    fi
    command=${COMP_WORDS[1]}
    _pcnload_flags "$command"
    for ((i = 2; i < COMP_CWORD; i++)); do
        before=${COMP_WORDS[i]}
        if [[ $before == "=" ]]; then
            [[ -n $at ]] || at=rest
        elif [[ -n $at ]]; then
            at=
        elif [[ " $valued " == *" $before "* ]]; then
            at=$command:$before
        elif [[ $before != -* ]]; then
            ((place++))
        fi
    done
    if [[ $word == "=" ]]; then
        word=
        [[ -n $at ]] || at=rest
    fi
    if [[ -n $at ]]; then
        _pcnload_offer "$at"
    elif [[ $word == -* ]]; then
        _pcnload_offer_words "$flags"
    else
        _pcnload_offer "$command:$place"
    fi
}
complete -F _pcnload pcnload
)script";

std::string offer(const CompletedWords& completed) {
    switch (completed.offer) {
        case Offer::files:
            return "_pcnload_offer_files";
        case Offer::folders:
            return "_pcnload_offer_folders";
        case Offer::words:
            return fmt::format("_pcnload_offer_words {}", fmt::join(completed.words, " "));
        case Offer::names:
            return fmt::format("{}_pcnload_offer_names '{}' {}",
                               completed.files_too ? "_pcnload_offer_files; " : "",
                               completed.behind, fmt::join(completed.words, " "));
        case Offer::nothing:
            break;
    }
    return {};
}

std::string flags_function() {
    std::string text = "\n_pcnload_flags() {\n    case $1 in\n";
    for (const CommandRow& command : command_rows()) {
        std::string all;
        std::string valued;
        for (const Flag flag : command.flags) {
            const FlagRow& known = row(flag);
            for (const std::string_view name : {known.long_name, known.short_name}) {
                if (name.empty()) continue;
                all += (all.empty() ? "" : " ") + std::string(name);
                if (!known.value.empty()) valued += (valued.empty() ? "" : " ") + std::string(name);
            }
        }
        text += fmt::format("    {})\n        flags='{}'\n        valued='{}'\n        ;;\n",
                            command.name, all, valued);
    }
    return text + "    esac\n}\n";
}

std::string offer_function() {
    std::string text = "\n_pcnload_offer() {\n    case $1 in\n";
    for (const CommandRow& command : command_rows()) {
        for (const Flag flag : command.flags) {
            const FlagRow& known = row(flag);
            const std::string offered = offer(value_of(known, command));
            if (offered.empty()) continue;
            std::string label = fmt::format("{}:{}", command.name, known.long_name);
            if (!known.short_name.empty())
                label += fmt::format(" | {}:{}", command.name, known.short_name);
            text += fmt::format("    {}) {} ;;\n", label, offered);
        }
        const auto arguments = arguments_of(command);
        for (std::size_t place = 0; place < arguments.size(); ++place) {
            const std::string offered = offer(arguments[place]);
            if (offered.empty()) continue;
            const bool repeats = command.most_arguments > arguments.size();
            const bool rest = repeats && place + 1 == arguments.size();
            text += fmt::format("    {}:{}) {} ;;\n", command.name,
                                rest ? std::string("[0-9]*") : std::to_string(place), offered);
        }
    }
    return text + "    esac\n}\n";
}

}  // namespace

std::string bash_completion() {
    std::string commands;
    for (const CommandRow& command : command_rows())
        commands += (commands.empty() ? "" : " ") + std::string(command.name);
    return std::string(script_head) + fmt::format("\n_pcnload_commands='{} help'\n", commands) +
           flags_function() + offer_function() + std::string(script_tail);
}

}  // namespace pcnload::app
