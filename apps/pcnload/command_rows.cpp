#include "pcnload/command_rows.hpp"

#include <algorithm>
#include <array>

namespace pcnload::app {

namespace {

using enum Flag;

constexpr std::array compare_flags{scenario, specs,  pcn,    pcns, set,   scenarios, vary,    basis,
                                   unit,     format, output, jobs, color, quiet,     verbose, help};
constexpr std::array run_flags{scenario, specs, pcn,   pcns,  set,     scenarios,
                               vary,     by,    view,  basis, unit,    format,
                               output,   jobs,  color, quiet, verbose, help};
constexpr std::array explain_flags{scenario, specs,  pcn,   set,   basis,   unit,
                                   format,   output, color, quiet, verbose, help};
constexpr std::array diff_flags{scenario, specs,   pcn,        pcns,    set,    basis,
                                unit,     fail_on, guardrails, as_of,   format, output,
                                jobs,     color,   quiet,      verbose, help};
constexpr std::array check_flags{specs,          pcn,   select,       ignore,     baseline,
                                 write_baseline, as_of, min_evidence, provenance, format,
                                 output,         color, quiet,        verbose,    help};
constexpr std::array test_flags{specs, mutate, format, output, jobs, color, quiet, verbose, help};
constexpr std::array list_flags{specs, format, output, color, quiet, verbose, help};
constexpr std::array schema_flags{output, help};
constexpr std::array init_flags{from_import, pcn, quiet, help};
constexpr std::array completion_flags{output, help};
constexpr std::array import_flags{specs, report, output, color, quiet, verbose, help};
constexpr std::array export_flags{scenario, specs, pcn,   pcns,    set,  scenarios, vary,
                                  by,       basis, unit,  shard,   mark, format,    output,
                                  jobs,     color, quiet, verbose, help};
constexpr std::array sweep_flags{scenario, specs,  pcn,  pcns,  set,   vary,    figure,
                                 format,   output, jobs, color, quiet, verbose, help};
constexpr std::array solve_flags{scenario, specs,  pcn,  pcns,  set,   target,  vary,
                                 format,   output, jobs, color, quiet, verbose, help};
constexpr std::array tipping_flags{scenario, specs, pcn,   pcns,  set,     patients, format,
                                   output,   jobs,  color, quiet, verbose, help};

constexpr std::array verify_flags{format, output, jobs, color, quiet, verbose, help};

constexpr std::array sensitivity_flags{scenario, specs,      pcn,   pcns,    set,
                                       figure,   min_effect, basis, format,  output,
                                       jobs,     color,      quiet, verbose, help};

constexpr std::array sample_flags{scenario, specs, pcn,   pcns,    set,   scenarios, vary,
                                  figure,   draws, seed,  points,  basis, format,    output,
                                  jobs,     color, quiet, verbose, help};

constexpr std::array staff_flags{scenario, specs,  pcn,    pcns,  set,   most,    step,
                                 basis,    format, output, color, quiet, verbose, help};

constexpr std::array<std::string_view, 5> figure_formats{"table", "plain", "csv", "json",
                                                         "markdown"};
constexpr std::array<std::string_view, 6> projection_formats{"table", "plain",  "csv",
                                                             "json",  "ndjson", "markdown"};
constexpr std::array<std::string_view, 8> diff_formats{"table",    "plain",  "csv",   "json",
                                                       "markdown", "github", "sarif", "junit"};
constexpr std::array<std::string_view, 4> finding_formats{"text", "json", "github", "sarif"};

constexpr std::array<std::string_view, 7> test_formats{"table",  "plain", "json", "markdown",
                                                       "github", "sarif", "junit"};

constexpr std::array<std::string_view, 5> export_formats{"csv", "ndjson", "npy", "sqlite", "sql"};
constexpr std::array<std::string_view, 2> verify_formats{"table", "json"};

constexpr std::array<std::string_view, 5> compare_examples{
    "pcnload compare",
    "pcnload compare 2020-21-draft my-scenario.yaml --pcn my-network.yaml",
    "pcnload compare --set minutes_per_resident_seen='6 min per resident'",
    "pcnload compare 2020-21-draft --vary 'minutes_per_resident_seen=4:10:2 min per resident'",
    "pcnload compare 2020-21-draft --scenarios settings.csv --pcns networks.csv -f ndjson",
};
constexpr std::array<std::string_view, 5> run_examples{
    "pcnload run january-revision",
    "pcnload run 2020-21-in-force --by service,role --basis year",
    "pcnload run 2020-21-draft --pcns networks.csv --by pcn -f csv -o networks-out.csv",
    "pcnload run 2020-21-draft --pcns networks.csv --by tag.region,role",
    "pcnload run 2020-21-draft --view wisn",
};
constexpr std::array<std::string_view, 2> explain_examples{
    "pcnload explain 2020-21-draft gp",
    "pcnload explain 2020-21-draft home-round/gp-led-round",
};
constexpr std::array<std::string_view, 4> diff_examples{
    "pcnload diff main",
    "pcnload diff v1.2:specs HEAD --fail-on increase",
    "pcnload diff old-specs new-specs --pcns networks.csv -f markdown",
    "pcnload diff main --guardrails guardrails.yaml --as-of 2026-11-23",
};
constexpr std::array<std::string_view, 5> check_examples{
    "pcnload check",
    "pcnload check my-network.yaml my-scenario.yaml",
    "pcnload check specs --format sarif -o findings.sarif",
    "pcnload check specs --ignore PCN-S421 --baseline accepted.json",
    "pcnload check specs --as-of 2026-11-22 --min-evidence estimate",
};
constexpr std::array<std::string_view, 3> test_examples{
    "pcnload test",
    "pcnload test specs -f junit -o junit.xml",
    "pcnload test my-tests.yaml --specs specs --mutate",
};
constexpr std::array<std::string_view, 2> list_examples{
    "pcnload list scenarios",
    "pcnload list diagnostics PCN-U308",
};
constexpr std::array<std::string_view, 1> schema_examples{
    "pcnload schema profile -o profile.schema.json",
};
constexpr std::array<std::string_view, 2> init_examples{
    "pcnload init my-network",
    "pcnload init my-network --from-import networks.csv --pcn U90001",
};
constexpr std::array<std::string_view, 9> export_examples{
    "pcnload export html 2020-21-draft january-revision --pcn my-network.yaml -o report.html",
    "pcnload export html 2020-21-draft --pcns networks.csv --mark U90001 -o networks.html",
    "pcnload export xlsx 2020-21-draft january-revision --pcn my-network.yaml -o network.xlsx",
    "pcnload export hours --pcns networks.csv --scenarios settings.csv -o hours.csv",
    "pcnload export hours 2020-21-draft --pcns networks.csv --by month -f npy -o hours.npy",
    "pcnload export coefficients -o coefficients.csv",
    "pcnload export drivers -o driver_sources.csv",
    "pcnload export coefficients -f sql -o model.sql",
    "pcnload export coefficients 2020-21-draft -f sql --pcns networks.csv | sqlite3 model.db",
};

constexpr std::array<std::string_view, 3> sensitivity_examples{
    "pcnload sensitivity 2020-21-draft",
    "pcnload sensitivity 2020-21-draft --figure gp.wte_required --figure net --min-effect 10%",
    "pcnload sensitivity --pcns networks.csv --figure cost -f json",
};

constexpr std::array<std::string_view, 4> sample_examples{
    "pcnload sample 2020-21-draft",
    "pcnload sample 2020-21-draft 2020-21-in-force --figure gp.hours_per_week",
    "pcnload sample 2020-21-draft --figure net --draws 1000 --seed 7",
    "pcnload sample 2020-21-draft --pcns networks.csv -f csv -o spread.csv",
};

constexpr std::array<std::string_view, 3> sweep_examples{
    "pcnload sweep --vary 'minutes_per_resident_seen=4:10:1 min per resident'",
    "pcnload sweep --vary gp.allowance=20%:30%:5% --vary care_homes=6:18:6 --figure net",
    "pcnload sweep 2020-21-draft --vary gp.allowance=20%,30% --pcns networks.csv -f csv",
};

constexpr std::array<std::string_view, 4> solve_examples{
    "pcnload solve --target 'gp.hours_per_week = 55' --vary minutes_per_resident_seen",
    "pcnload solve --target 'gp.wte_required = 1.4' --vary gp.allowance=0%:60%",
    "pcnload solve 2020-21-in-force --target 'net = 0' --vary core_rate",
    "pcnload solve --target 'gp.wte_required = gp.wte_spare' --vary care_homes -f json",
};
constexpr std::array<std::string_view, 2> tipping_examples{
    "pcnload tipping 2020-21-in-force",
    "pcnload tipping 2020-21-draft --patients leave --pcns networks.csv -f csv",
};

constexpr std::array<std::string_view, 2> import_examples{
    "pcnload import gp-reg-pat-prac-quin-age.csv gp-reg-pat-prac-map.csv -o networks.csv",
    "pcnload import *.csv -o networks.csv --report import.json",
};

constexpr std::array<std::string_view, 2> verify_examples{
    "pcnload verify hours.json",
    "pcnload verify hours.json --jobs 4 -f json",
};

constexpr std::array<std::string_view, 3> staff_examples{
    "pcnload staff 2020-21-draft",
    "pcnload staff 2020-21-draft --most gp=0.5 --most practice-nurse=0 --step 0.05",
    "pcnload staff my-scenario.yaml --pcns networks.csv -f csv -o staff.csv",
};

constexpr std::array<std::string_view, 3> completion_examples{
    "pcnload completion bash -o ~/.local/share/bash-completion/completions/pcnload",
    "pcnload completion zsh -o ~/.zfunc/_pcnload",
    "pcnload completion fish -o ~/.config/fish/completions/pcnload.fish",
};

constexpr std::array rows{
    CommandRow{CommandName::compare, "compare", "[SCENARIO...]", any_number,
               "scenarios side by side: hours, staff, cost, funding",
               "Shows scenarios side by side: hours a week by role, the staff that takes against "
               "the staff in post, cost, funding and net. With no arguments: every contract, and "
               "the revision of January 2020.",
               compare_flags, projection_formats, compare_examples},
    CommandRow{CommandName::run, "run", "[SCENARIO]", 1, "one scenario taken apart",
               "Takes one scenario apart, by service and by role or as --by says. With no "
               "argument: the first contract.",
               run_flags, projection_formats, run_examples},
    CommandRow{CommandName::explain, "explain", "[SCENARIO [ADDRESS]]", 2,
               "one figure down to its factors",
               "Shows where a figure comes from, down to each factor with its unit, range, "
               "evidence, source, file and line. An address is a service, a requirement, an "
               "activity or a role; with none, the whole contract.",
               explain_flags, figure_formats, explain_examples},
    CommandRow{CommandName::diff, "diff", "BASE [HEAD]", 2,
               "what an edit of the specifications does, in hours",
               "Lays two versions of the specifications side by side, each a folder or a git "
               "revision (REVISION or REVISION:PATH): what was edited, how many hours each edit "
               "accounts for, and what that does to networks. With BASE alone: to the working "
               "tree. Of a revision without a path the folder of --specs is read, or `specs`. "
               "--scenario names one contract.",
               diff_flags, diff_formats, diff_examples},
    CommandRow{CommandName::staff, "staff", "[SCENARIO]", 1,
               "the cheapest staff that covers the hours",
               "Finds whom to hire so that the hours are covered at the least cost net of what the "
               "scheme reimburses, and who could do what in the place of others, where activities "
               "have `alternatives`. Says what binds, what one more hour, WTE or pound would "
               "change, and what the staff in post and those hired cost. Exits with 1 where no "
               "staff within the limits covers the hours. Needs the program cbc.",
               staff_flags, figure_formats, staff_examples},
    CommandRow{CommandName::check, "check", "[PATH...]", any_number, "are the files right?",
               "Reports every mistake in files and folders: syntax, keys, names, units, ranges, "
               "sources, dates. A `-` is standard input. With no arguments: the shipped files. "
               "Exits with 1 where it found a mistake, or anything that --as-of or "
               "--min-evidence asks about.",
               check_flags, finding_formats, check_examples},
    CommandRow{CommandName::test, "test", "[PATH...]", any_number,
               "tests of the contracts: are the figures as expected",
               "Runs tests written in YAML beside the contracts: a scenario, a network, and the "
               "figures and mistakes expected. A PATH is a file of tests, or a folder with its "
               "contracts. With no arguments: the shipped tests. Exits with 1 where one fails.",
               test_flags, test_formats, test_examples},
    CommandRow{CommandName::export_model, "export", "KIND [SCENARIO...]", any_number,
               "a page, a workbook, hours of many networks, the model itself for SQL",
               "Writes what others work on. The kind html is one file for any browser, without "
               "network or server: the figures of a network under any number of scenarios as "
               "charts and tables, with what each rests on, and sliders for what matters most. "
               "The kind xlsx is a workbook whose cells are live formulae: inputs, assumptions, "
               "activities, results, and a check against pcnload's own figures. "
               "The kind hours is the work of every role in "
               "every network and scenario, a figure a row (or by month: --by month), streamed "
               "as CSV, NDJSON, a NumPy array or an SQLite database. The model itself is the "
               "kinds coefficients, what a unit of each driver brings in hours, WTE and cost, "
               "and drivers, where the count of a driver comes from. SQL holds both, and the one "
               "statement that makes a projection of them; the networks of --pcn or --pcns too. "
               "With no SCENARIO: every contract, and the revision of January 2020.",
               export_flags, export_formats, export_examples},
    CommandRow{CommandName::sweep, "sweep", "[SCENARIO]", 1,
               "figures as assumptions move: a grid over any of them",
               "Shows figures at every value of --vary, an assumption, a field or the count of a "
               "driver; where it stands several times, at every combination. Of many networks the "
               "distribution, and how many are over their capacity. CSV has a row for each point, "
               "network and figure. With no SCENARIO: the first contract.",
               sweep_flags, projection_formats, sweep_examples},
    CommandRow{CommandName::sensitivity, "sensitivity", "[SCENARIO]", 1,
               "which assumptions matter: a tornado, and shares of the variance",
               "Moves each assumption over its range, the others at their values, and shows what "
               "that does to a figure; beside it each one's share of the figure's variance, which "
               "is exact, as are mean and standard deviation: nothing is sampled. Of many networks "
               "the figures are added up. With no --figure: all hours.",
               sensitivity_flags, figure_formats, sensitivity_examples},
    CommandRow{CommandName::sample, "sample", "[SCENARIO...]", any_number,
               "how sure the figures are: P10, median, P90, and the chances",
               "Draws the assumptions from what is known of them, and shows how figures are "
               "spread: mean, P10, median and P90 by role, service and network; how likely a role "
               "needs more WTE than those in post have free; how likely one scenario asks more "
               "than another, in the same draws. Says where the figure at the values of the "
               "assumptions lies. With no SCENARIO: every contract, and the revision of January "
               "2020.",
               sample_flags, figure_formats, sample_examples},
    CommandRow{CommandName::solve, "solve", "[SCENARIO]", 1,
               "the value of a number at which a figure reaches a target",
               "Finds the value of --vary, an assumption, a field or the count of a driver, at "
               "which the figure of --target is reached; ADDRESS=LOW:HIGH says where to look. What "
               "is linear is worked out, all else searched for, and every value is tried in the "
               "model. Exits with 1 where no value does it. Of many networks one for each. With no "
               "SCENARIO: the first contract.",
               solve_flags, projection_formats, solve_examples},
    CommandRow{CommandName::tipping, "tipping", "[SCENARIO]", 1,
               "how many practices can withdraw before the work exceeds the staff",
               "Lets practices withdraw one after the other, and shows what is left to those who "
               "stay: the WTE required against those spare, the number of practices at which each "
               "role breaks, and which breaks first. Of many networks which break first. With no "
               "SCENARIO: the first contract.",
               tipping_flags, projection_formats, tipping_examples},
    CommandRow{CommandName::list, "list", "[KIND [NAME]]", 2,
               "contracts, scenarios, assumptions and whatever else has a name",
               "Lists what there is to name. A kind is contracts, services, scenarios, profiles, "
               "assumptions, roles, drivers, sources, units, figures or diagnostics; the code of a "
               "diagnostic behind the last shows what it means.",
               list_flags, figure_formats, list_examples},
    CommandRow{CommandName::schema,
               "schema",
               "[KIND]",
               1,
               "the JSON Schema of a file or an output",
               "Prints the JSON Schema (draft-07) of a kind of file, for an editor to complete and "
               "check it, or of a command's JSON. With no argument: the kinds.",
               schema_flags,
               {},
               schema_examples},
    CommandRow{CommandName::init,
               "init",
               "[DIR]",
               1,
               "a starter folder: a profile and a scenario",
               "Writes a profile and a scenario to begin with, and files that check them in CI and "
               "before a commit. Writes over nothing and asks nothing. With no argument: into this "
               "folder.",
               init_flags,
               {},
               init_examples},
    CommandRow{
        CommandName::import,
        "import",
        "FILE...",
        any_number,
        "public NHS files into profiles of networks",
        "Makes profiles of networks, as `--pcns` reads them, of files that the NHS and the "
        "CQC publish, as they were downloaded: patients registered, the mapping of practices "
        "to networks, the workforce of networks, QOF prevalence, payments, the care directory "
        "and the sheets of ePCN. A file is known by its heading, not its name. What came from "
        "where, and what is missing, is told on standard error.",
        import_flags,
        {},
        import_examples},
    CommandRow{CommandName::verify, "verify", "RESULT...", any_number,
               "is a result still what its command gives?",
               "Runs the command that made a result again, in this folder, and compares to the "
               "byte. A result is the JSON of any command, or a file with FILE.pcnload.json beside "
               "it; both hold the command line and the hashes of all that was read. Says which of "
               "those have changed and which line differs first, and writes over nothing. Exits "
               "with 1 where one differs.",
               verify_flags, verify_formats, verify_examples},
    CommandRow{
        CommandName::completion,
        "completion",
        "SHELL",
        1,
        "completion of the command line in a shell",
        "Writes the script with which bash, zsh or fish completes commands, flags and names.",
        completion_flags,
        {},
        completion_examples},
};

}  // namespace

std::span<const CommandRow> command_rows() { return rows; }

const CommandRow* find_command(std::string_view name) {
    const auto found = std::ranges::find(rows, name, &CommandRow::name);
    return found == rows.end() ? nullptr : &*found;
}

}  // namespace pcnload::app
