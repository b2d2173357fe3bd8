#include "pcnload/manual_page.hpp"

#include "pcnload/command_help.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace pcnload::app {

namespace {

// As text of roff: what it takes for signs of its own is marked.
std::string roff(std::string_view text) {
    std::string marked;
    for (const char c : text) {
        if (c == '\\') {
            marked += "\\e";
        } else if (c == '-') {
            marked += "\\-";
        } else if (c == '\'') {
            marked += "\\(aq";
        } else if (c == '`') {
            marked += "\\(ga";
        } else if (c == '.' && marked.empty()) {
            marked += "\\&.";
        } else {
            marked += c;
        }
    }
    return marked;
}

std::string upper(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(),
                           [](char c) { return c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c; });
    return result;
}

// No date: the same sources are to make the same pages.
std::string head(std::string_view name, std::string_view summary) {
    return fmt::format(
        ".\\\" Made from the tables that the help is made of.\n"
        ".TH \"{}\" 1 \"\" \"pcnload {}\" \"User Commands\"\n.SH NAME\n{} \\- {}\n",
        upper(roff(name)), PCNLOAD_VERSION, roff(name), roff(summary));
}

std::string item(std::string_view term, std::string_view meaning) {
    return fmt::format(".TP\n\\fB{}\\fR\n{}\n", roff(term), roff(meaning));
}

std::string flag_term(const FlagRow& flag) {
    std::string term;
    if (!flag.short_name.empty()) term = roff(flag.short_name) + "\\fR, \\fB";
    term += roff(flag.long_name);
    if (!flag.value.empty()) term += " \\fI" + roff(flag.value);
    return term;
}

std::string example(std::string_view line) { return fmt::format(".EX\n{}\n.EE\n", roff(line)); }

constexpr std::string_view exit_codes =
    ".SH EXIT STATUS\n"
    ".TP\n0\nDone.\n"
    ".TP\n1\nDone, with findings.\n"
    ".TP\n2\nCould not answer; nothing that looks like a result was printed.\n"
    ".TP\n3\nA bug in the program.\n";

}  // namespace

std::string program_manual() {
    std::string page = head("pcnload", "the workload of a primary care network contract");
    page +=
        ".SH SYNOPSIS\n\\fBpcnload\\fR \\fICOMMAND\\fR [\\fIOPTIONS\\fR]\n"
        ".br\n\\fBpcnload\\fR \\fB\\-\\-version\\fR\n.SH DESCRIPTION\n"
        "Reckons what a contract asks of a primary care network, who would do it and where it "
        "breaks: hours, whole\\-time equivalents and money, from a specification in YAML. The "
        "contracts of 2020/21 and example networks are inside the program. Results go to standard "
        "output, messages to standard error.\n.SH COMMANDS\n";
    for (const CommandRow& command : command_rows())
        page += item(command.name, command.summary);
    page += exit_codes;
    page += ".SH SEE ALSO\n";
    std::string others;
    for (const CommandRow& command : command_rows())
        others += fmt::format("{}\\fBpcnload\\-{}\\fR(1)", others.empty() ? "" : ", ",
                              roff(command.name));
    return page + others + '\n';
}

std::string command_manual(const CommandRow& command) {
    std::string page = head(fmt::format("pcnload-{}", command.name), command.summary);
    page += fmt::format(
        ".SH SYNOPSIS\n\\fBpcnload {}\\fR \\fI{}\\fR [\\fIOPTIONS\\fR]\n.SH DESCRIPTION\n{}\n"
        ".SH OPTIONS\n",
        roff(command.name), roff(command.arguments), roff(command.description));
    for (const Flag flag : command.flags) {
        const FlagRow& known = row(flag);
        page += fmt::format(".TP\n\\fB{}\\fR\n{}\n", flag_term(known),
                            roff(flag_meaning(known, command)));
    }
    page += ".SH EXAMPLES\n";
    for (const std::string_view line : command.examples)
        page += example(line);
    page += exit_codes;
    return page + ".SH SEE ALSO\n\\fBpcnload\\fR(1)\n";
}

}  // namespace pcnload::app
