#include "pcnload/command_line.hpp"

#include "diagnostics/nearest_name.hpp"
#include "pcnload/command_help.hpp"
#include "pcnload/read_options.hpp"

#include <algorithm>

#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>

namespace pcnload::app {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;

void report(Diagnostics& diagnostics, std::string message, std::string hint) {
    diagnostics.add({Code::usage, std::move(message), {}, std::move(hint), {}});
}

std::string help_hint(const CommandRow& command) {
    return "see `pcnload " + std::string(command.name) + " --help`";
}

// What is left over: flags that are not known, and arguments beyond the last.
void report_rest(const std::vector<std::string>& rest, const CommandRow& command,
                 Diagnostics& diagnostics) {
    std::vector<std::string_view> names;
    for (const Flag flag : command.flags)
        names.push_back(row(flag).long_name);
    for (const std::string& word : rest) {
        if (word.size() > 1 && word.front() == '-') {
            const std::string flag = word.substr(0, word.find('='));
            std::string hint = diagnostics::did_you_mean(flag, names);
            if (hint.empty()) hint = help_hint(command);
            report(diagnostics, "the flag `" + flag + "` is not known here", std::move(hint));
        } else {
            report(diagnostics, "the argument `" + word + "` is one too many", help_hint(command));
        }
    }
}

// Only the options of the command that is called are built: most of a short run is start-up.
bool sort_words(const CommandRow& command, std::vector<std::string> arguments, CommandWords& words,
                Diagnostics& diagnostics) {
    CLI::App app;
    app.set_help_flag();
    app.allow_extras();
    std::array<bool, flag_count> toggles{};
    for (const Flag flag : command.flags) {
        const FlagRow& known = row(flag);
        const auto place = static_cast<std::size_t>(flag);
        std::string names(known.short_name);
        if (!names.empty()) names += ',';
        names += known.long_name;
        if (known.value.empty()) {
            app.add_flag(names, toggles[place]);
        } else {
            app.add_option(names, words.flags[place])->allow_extra_args(false);
        }
    }
    if (command.most_arguments > 0) {
        app.add_option("arguments", words.arguments);
    }
    try {
        std::ranges::reverse(arguments);  // as CLI11 takes them
        app.parse(std::move(arguments));
    } catch (const CLI::ArgumentMismatch& error) {
        const std::string_view text = error.what();  // "--pcn: 1 required TEXT missing"
        report(diagnostics,
               '`' + std::string(text.substr(0, text.find(':'))) + "` stands without its value",
               help_hint(command));
        return false;
    } catch (const CLI::ParseError& error) {
        report(diagnostics, error.what(), help_hint(command));
        return false;
    }
    for (const Flag flag : command.flags) {
        const auto place = static_cast<std::size_t>(flag);
        if (toggles[place]) words.flags[place].emplace_back();
        if (words.flags[place].size() > 1 && !row(flag).many) {
            report(diagnostics, '`' + std::string(row(flag).long_name) + "` stands twice",
                   "give it once");
        }
    }
    std::vector<std::string> rest = app.remaining();
    // CLI11 leaves the mark that ends the flags.
    if (const auto mark = std::ranges::find(rest, "--"); mark != rest.end()) rest.erase(mark);
    while (words.arguments.size() > command.most_arguments) {
        rest.push_back(words.arguments.back());
        words.arguments.pop_back();
    }
    if (!words.has(Flag::help)) report_rest(rest, command, diagnostics);
    return true;
}

// A machine wants its own form of what is wrong with the command line too.
Format machine_format(const CommandWords& words) {
    const auto& asked = words.of(Flag::format);
    for (const Format format : {Format::json, Format::sarif}) {
        const std::string_view word = format_words[static_cast<std::size_t>(format)];
        if (std::ranges::find(asked, word) != asked.end()) return format;
    }
    return Format::table;
}

const CommandRow* command_of(const std::string& name, Diagnostics& diagnostics) {
    if (const CommandRow* command = find_command(name)) return command;
    if (name.starts_with('-')) {
        report(diagnostics, "no command stands before `" + name + '`',
               "the command comes first: pcnload COMMAND [OPTIONS]");
        return nullptr;
    }
    std::vector<std::string_view> names;
    for (const CommandRow& command : command_rows())
        names.push_back(command.name);
    std::string hint = diagnostics::did_you_mean(name, names);
    if (hint.empty()) hint = "see `pcnload --help`";
    report(diagnostics, '`' + name + "` is no command", std::move(hint));
    return nullptr;
}

// Whether the word says how many threads to use; then whether the next word is their number.
bool is_of_jobs(std::string_view word) {
    return word.starts_with(row(Flag::jobs).short_name) || word == row(Flag::jobs).long_name ||
           word.starts_with(std::string(row(Flag::jobs).long_name) + '=');
}

bool stands_alone(std::string_view word) {
    return word == row(Flag::jobs).short_name || word == row(Flag::jobs).long_name;
}

}  // namespace

std::vector<std::string> result_arguments(const std::vector<std::string>& arguments) {
    std::vector<std::string> kept;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (arguments[i] == "--") {
            kept.insert(kept.end(), arguments.begin() + static_cast<std::ptrdiff_t>(i),
                        arguments.end());
            break;
        }
        if (!is_of_jobs(arguments[i])) {
            kept.push_back(arguments[i]);
        } else if (stands_alone(arguments[i])) {
            ++i;
        }
    }
    return kept;
}

CommandLine read_command_line(const std::vector<std::string>& arguments, Diagnostics& diagnostics) {
    CommandLine line;
    if (arguments.empty()) {
        report(diagnostics, "no command is given", "see `pcnload --help`");
        return line;
    }
    const std::string& first = arguments.front();
    if (first == "--version") {
        line.command = ShowVersion{};
        return line;
    }
    if (first == "--help" || first == "-h" || (first == "help" && arguments.size() == 1)) {
        line.command = ShowText{program_help()};
        return line;
    }
    const bool asks_help = first == "help";
    const CommandRow* command = command_of(arguments[asks_help ? 1 : 0], diagnostics);
    if (command == nullptr) return line;
    line.name = command->name;
    CommandWords words;
    if (asks_help) {
        line.command = ShowText{command_help(*command)};
        return line;
    }
    const bool sorted =
        sort_words(*command, {arguments.begin() + 1, arguments.end()}, words, diagnostics);
    line.format = machine_format(words);
    if (!sorted) return line;
    if (words.has(Flag::help)) {
        line.command = ShowText{command_help(*command)};
        return line;
    }
    Command asked = read_options(*command, words, diagnostics);
    if (!diagnostics.has_errors()) line.command = std::move(asked);
    return line;
}

}  // namespace pcnload::app
