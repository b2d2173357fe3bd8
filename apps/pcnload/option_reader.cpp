#include "pcnload/option_reader.hpp"

#include "analysis/network_tags.hpp"
#include "diagnostics/nearest_name.hpp"
#include "pcnload/flag_choices.hpp"
#include "pcnload/read_export_options.hpp"
#include "pcnload/read_solve_options.hpp"
#include "render/json_schema.hpp"

#include <algorithm>
#include <charconv>
#include <thread>

namespace pcnload::app {

using diagnostics::Code;

std::size_t OptionReader::choice(Flag flag, std::span<const std::string_view> words) const {
    if (!words_.has(flag)) return 0;
    const std::string what = "choice of `" + std::string(row(flag).long_name) + '`';
    return choice(what, words_.of(flag).back(), words);
}

InputOptions OptionReader::input() const {
    InputOptions input;
    input.specs = text(Flag::specs);
    input.profile = text(Flag::pcn);
    input.profiles = text(Flag::pcns);
    input.settings = words_.of(Flag::set);
    if (input.profile && input.profiles) {
        report(Code::usage, "`--pcn` and `--pcns` exclude each other",
               "name one network, or a file of many");
    }
    for (const Flag flag :
         {Flag::specs, Flag::pcn, Flag::pcns, Flag::scenarios, Flag::report, Flag::output}) {
        if (words_.has(flag) && words_.of(flag).back().empty()) {
            report(Code::usage, '`' + std::string(row(flag).long_name) + "` is given nothing",
                   "name a file, a folder or a profile");
        }
    }
    return input;
}

OutputOptions OptionReader::output() const {
    OutputOptions output;
    if (!command_.formats.empty()) {
        const std::string_view word = command_.formats[choice(Flag::format, command_.formats)];
        output.format =
            static_cast<Format>(std::ranges::find(format_words, word) - format_words.begin());
    }
    output.path = text(Flag::output).value_or(std::string(standard_stream));
    output.colour = static_cast<ColourChoice>(choice(Flag::color, flag_choices(Flag::color)));
    output.quiet = words_.has(Flag::quiet);
    output.verbose = words_.has(Flag::verbose);
    return output;
}

render::ReportOptions OptionReader::report() const {
    return {static_cast<render::Basis>(choice(Flag::basis, flag_choices(Flag::basis))),
            static_cast<render::WorkUnit>(choice(Flag::unit, flag_choices(Flag::unit)))};
}

RunForm OptionReader::form() const {
    const auto form = static_cast<RunForm>(choice(Flag::view, run_form_words));
    if (form == RunForm::figures) return form;
    for (const Flag flag : {Flag::by, Flag::unit}) {
        if (!words_.has(flag)) continue;
        report(Code::usage,
               "`--view wisn` has rows of its own: no `" + std::string(row(flag).long_name) + '`',
               "leave one of them out");
    }
    if (text(Flag::format) == "ndjson") {
        report(Code::usage, "`--view wisn` has no NDJSON", "take `-f json` or `-f csv`");
    }
    return form;
}

std::optional<std::string> OptionReader::guardrails() const {
    auto file = text(Flag::guardrails);
    if (file && file->empty()) {
        report(Code::usage, "`--guardrails` is given nothing", "name a file");
    }
    return file;
}

FailOn OptionReader::fail_on() const {
    const bool guarded = words_.has(Flag::guardrails);
    if (!words_.has(Flag::fail_on)) return guarded ? FailOn::guardrail : FailOn::nothing;
    const auto on = static_cast<FailOn>(choice(Flag::fail_on, fail_on_words));
    if (on == FailOn::guardrail && !guarded) {
        report(Code::usage, "`--fail-on guardrail` without guardrails would never fail",
               "name their file with `--guardrails`");
    }
    return on;
}

std::string OptionReader::base() const {
    if (words_.arguments.empty() || words_.arguments.front().empty()) {
        report(Code::usage, "`pcnload diff` needs a base",
               "name a folder or a git revision, as in `pcnload diff main`");
        return {};
    }
    return words_.arguments.front();
}

ImportOptions OptionReader::import() const {
    if (words_.arguments.empty()) {
        report(
            Code::usage, "`pcnload import` needs files",
            "name files as they were downloaded, as in `pcnload import gp-reg-pat-prac-map.csv`");
    }
    return {input(), output(), words_.arguments, text(Flag::report)};
}

InitOptions OptionReader::init() const {
    InitOptions options;
    options.output = output();
    if (!words_.arguments.empty()) options.folder = words_.arguments.front();
    options.import = text(Flag::from_import);
    options.network = text(Flag::pcn);
    if (options.network && !options.import) {
        report(Code::usage, "`--pcn` picks a network out of those imported",
               "name their file with `--from-import`");
    }
    return options;
}

VerifyOptions OptionReader::verify() const {
    if (words_.arguments.empty()) {
        report(Code::usage, "`pcnload verify` needs a result",
               "name a file that `pcnload` wrote, as in `pcnload verify hours.json`");
    }
    return {output(), words_.arguments,
            words_.has(Flag::jobs) ? std::optional(jobs()) : std::nullopt};
}

CompletionOptions OptionReader::completion() const {
    if (words_.arguments.empty()) {
        report(Code::usage, "`pcnload completion` needs a shell",
               "name one: `pcnload completion bash`, `zsh` or `fish`");
        return {};
    }
    return {output(), static_cast<Shell>(choice("shell", words_.arguments.front(), shell_words))};
}

unsigned OptionReader::jobs() const {
    constexpr unsigned most_jobs = 1024;
    const auto written = text(Flag::jobs);
    // To start a thread takes longer than one network does.
    if (!written) {
        const bool many = words_.has(Flag::pcns) || words_.has(Flag::mutate) ||
                          words_.has(Flag::scenarios) || words_.has(Flag::vary);
        return many ? std::max(1U, std::thread::hardware_concurrency()) : 1;
    }
    unsigned jobs = 0;
    const char* end = written->data() + written->size();
    const auto [stopped, error] = std::from_chars(written->data(), end, jobs);
    if (error != std::errc{} || stopped != end || jobs == 0 || jobs > most_jobs) {
        report(Code::usage, '`' + *written + "` is no number of threads",
               "give `--jobs` a whole number from 1 to 1024");
        return 1;
    }
    return jobs;
}

analysis::Grouping OptionReader::grouping(std::string_view written) const {
    constexpr std::string_view prefix = analysis::tag_prefix;
    if (written.starts_with(prefix) && written.size() > prefix.size()) {
        return {analysis::Dimension::tag, std::string(written.substr(prefix.size()))};
    }
    std::vector<std::string_view> words(analysis::dimension_words.begin(),
                                        analysis::dimension_words.end());
    words.emplace_back("tag.NAME");
    return static_cast<analysis::Dimension>(choice("choice of `--by`", written, words));
}

std::vector<analysis::Grouping> OptionReader::by() const {
    std::vector<analysis::Grouping> dimensions;
    if (!words_.has(Flag::by)) return dimensions;
    std::string_view list = words_.of(Flag::by).back();
    while (true) {
        const std::size_t comma = std::min(list.find(','), list.size());
        const std::string_view word = list.substr(0, comma);
        const analysis::Grouping dimension = grouping(word);
        if (std::ranges::find(dimensions, dimension) != dimensions.end() &&
            analysis::word(dimension) == word) {
            report(Code::usage, "`--by` names `" + std::string(word) + "` twice", "name it once");
        }
        dimensions.push_back(dimension);
        if (comma == list.size()) return dimensions;
        list.remove_prefix(comma + 1);
    }
}

std::vector<std::string> OptionReader::scenarios() const {
    std::vector<std::string> scenarios = words_.arguments;
    const auto& flagged = words_.of(Flag::scenario);
    scenarios.insert(scenarios.end(), flagged.begin(), flagged.end());
    return scenarios;
}

std::optional<std::string> OptionReader::scenario() const {
    const auto& flagged = words_.of(Flag::scenario);
    if (!words_.arguments.empty() && !flagged.empty() && command_.most_arguments == 1) {
        report(Code::usage, "two scenarios are given", "`pcnload compare` shows several");
    }
    if (!flagged.empty()) return flagged.back();
    return words_.arguments.empty() ? std::nullopt : std::optional(words_.arguments.front());
}

std::optional<render::ListKind> OptionReader::list_kind() const {
    if (words_.arguments.empty()) return std::nullopt;
    std::vector<std::string_view> names;
    for (const render::ListKindRow& kind : render::list_kinds())
        names.push_back(kind.name);
    return render::list_kinds()[choice("kind", words_.arguments.front(), names)].kind;
}

void OptionReader::check_name_of_diagnostic(std::optional<render::ListKind> kind) const {
    if (words_.arguments.size() < 2) return;
    const std::string& name = words_.arguments[1];
    if (kind != render::ListKind::diagnostics) {
        report(Code::usage, "a list of these takes no name: `" + name + '`',
               "a code may stand behind `pcnload list diagnostics`");
        return;
    }
    if (diagnostics::find_row(name) != nullptr) return;
    std::vector<std::string_view> codes;
    for (const diagnostics::CodeRow& code : diagnostics::catalogue())
        codes.push_back(code.id);
    report(Code::unknown_choice, '`' + name + "` is the code of no diagnostic",
           diagnostics::did_you_mean(name, codes));
}

std::string OptionReader::schema_name() const {
    if (words_.arguments.empty()) return {};
    std::vector<std::string_view> names;
    const auto schemas = render::schema_names();
    names.reserve(schemas.size());
    for (const render::SchemaName& schema : schemas)
        names.push_back(schema.name);
    return std::string(names[choice("kind", words_.arguments.front(), names)]);
}

ExportOptions OptionReader::export_model() const {
    ExportOptions options;
    options.input = input();
    // No library writes Parquet here: that is told with what to do instead.
    options.output.format = Format::csv;
    if (!asks_parquet(words_, diagnostics_)) options.output = output();
    options.scenarios = scenarios();
    // The first argument is the kind.
    if (!words_.arguments.empty()) options.scenarios.erase(options.scenarios.begin());
    options.set = scenario_set();
    options.jobs = jobs();
    read_export_options(words_, report(), options, diagnostics_);
    return options;
}

// A share: "5%", or 0.05.
double OptionReader::min_effect() const {
    constexpr double usual = 0.1;
    const auto written = text(Flag::min_effect);
    if (!written) return usual;
    const bool percent = written->ends_with('%');
    const char* const end = written->data() + written->size() - (percent ? 1 : 0);
    double share = 0;
    const auto [stopped, error] = std::from_chars(written->data(), end, share);
    if (percent) share /= 100;
    if (error == std::errc{} && stopped == end && share >= 0 && share <= 1) return share;
    report(Code::usage, '`' + *written + "` is no share", "give `--min-effect` one, as in 5%");
    return usual;
}

SweepOptions OptionReader::sweep() const {
    if (!words_.has(Flag::vary)) {
        report(Code::usage, "`pcnload sweep` needs something to vary",
               "write --vary 'minutes_per_resident_seen=4:10:2 min per resident'");
    }
    return {input(), output(), scenario(), words_.of(Flag::vary), words_.of(Flag::figure), jobs()};
}

SolveOptions OptionReader::solve() const {
    SolveOptions options{input(), output(), scenario(), {}, {}, jobs()};
    read_solve_options(words_, options, diagnostics_);
    return options;
}

}  // namespace pcnload::app
