#include "pcnload/completed_words.hpp"

#include "pcnload/completion.hpp"
#include "pcnload/flag_choices.hpp"
#include "pcnload/options.hpp"
#include "render/json_schema.hpp"
#include "render/report_list.hpp"

#include <algorithm>
#include <array>

namespace pcnload::app {

namespace {

// What the words mean that stand for a value in the help.
struct Placeholder {
    std::string_view word;
    Offer offer{};
    std::array<std::string_view, 2> kinds;  // of `pcnload list`
    std::string_view behind;
    bool files_too = false;
};

constexpr std::array placeholders{
    Placeholder{"FILE", Offer::files, {}, {}},
    Placeholder{"PATH", Offer::files, {}, {}},
    Placeholder{"RESULT", Offer::files, {}, {}},
    Placeholder{"BASE", Offer::folders, {}, {}},
    Placeholder{"HEAD", Offer::folders, {}, {}},
    Placeholder{"DIR", Offer::folders, {}, {}},
    Placeholder{"SCENARIO", Offer::names, {"contracts", "scenarios"}, {}, true},
    Placeholder{"ADDRESS", Offer::names, {"roles", {}}, {}},
    Placeholder{"ADDRESS=VALUE", Offer::names, {"assumptions", "drivers"}, "="},
    Placeholder{"ADDRESS=VALUES", Offer::names, {"assumptions", "drivers"}, "="},
    Placeholder{"ROLE=WTE", Offer::names, {"roles", {}}, "="},
    Placeholder{"CODES", Offer::names, {"diagnostics", {}}, {}},
};

CompletedWords named(std::string_view word) {
    const auto found = std::ranges::find(placeholders, word, &Placeholder::word);
    if (found == placeholders.end()) return {};
    CompletedWords completed{found->offer, {}, found->behind, found->files_too};
    for (const std::string_view kind : found->kinds) {
        if (!kind.empty()) completed.words.push_back(kind);
    }
    return completed;
}

CompletedWords one_of(std::span<const std::string_view> words) {
    if (words.empty()) return {};
    return {Offer::words, {words.begin(), words.end()}};
}

// A KIND means something else in every command that has one.
CompletedWords kinds_of(CommandName command) {
    CompletedWords kinds{Offer::words};
    switch (command) {
        case CommandName::list:
            for (const render::ListKindRow& kind : render::list_kinds())
                kinds.words.push_back(kind.name);
            return kinds;
        case CommandName::schema:
            for (const render::SchemaName& schema : render::schema_names())
                kinds.words.push_back(schema.name);
            return kinds;
        case CommandName::export_model:
            return one_of(export_kind_words);
        default:
            return {};
    }
}

}  // namespace

CompletedWords value_of(const FlagRow& flag, const CommandRow& command) {
    if (flag.value.empty()) return {};
    if (flag.flag == Flag::format) return one_of(command.formats);
    if (const auto choices = flag_choices(flag.flag); !choices.empty()) return one_of(choices);
    if (flag.flag == Flag::scenario) return named("SCENARIO");
    if (flag.flag == Flag::pcn) return {Offer::names, {"profiles"}, {}, true};
    return named(flag.value);
}

std::vector<CompletedWords> arguments_of(const CommandRow& command) {
    std::vector<CompletedWords> arguments;
    std::string_view rest = command.arguments;  // "[SCENARIO [ADDRESS]]", "KIND [SCENARIO...]"
    while (true) {
        const std::size_t begin = rest.find_first_not_of("[] .");
        if (begin == std::string_view::npos) return arguments;
        rest.remove_prefix(begin);
        const std::string_view word = rest.substr(0, rest.find_first_of("[] ."));
        rest.remove_prefix(word.size());
        if (word == "KIND") {
            arguments.push_back(kinds_of(command.command));
        } else if (word == "SHELL") {
            arguments.push_back(one_of(shell_words));
        } else if (word == "NAME" && command.command == CommandName::list) {
            arguments.push_back(named("CODES"));
        } else {
            arguments.push_back(named(word));
        }
    }
}

}  // namespace pcnload::app
