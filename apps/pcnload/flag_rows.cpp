#include "pcnload/flag_rows.hpp"

#include <algorithm>
#include <array>

namespace pcnload::app {

namespace {

constexpr std::array flag_rows{
    FlagRow{Flag::scenario, "--scenario", "", "NAME", true,
            "A scenario or a contract: its name, or a file"},
    FlagRow{Flag::specs, "--specs", "", "DIR", false,
            "The contracts and scenarios of this folder, not the shipped ones, and its profiles; "
            "shipped profiles stay known"},
    FlagRow{Flag::pcn, "--pcn", "", "NAME", false,
            "A network: the name or the code of a known profile, or a file"},
    FlagRow{Flag::pcns, "--pcns", "", "FILE", false, "Many networks: a CSV file, one row each"},
    FlagRow{Flag::set, "--set", "", "ADDRESS=VALUE", true,
            "A change on the fly, with a unit; may stand several times"},
    FlagRow{Flag::scenarios, "--scenarios", "", "PATH", false,
            "Many scenarios: a folder of them, or a CSV file with a row for each: `scenario`, "
            "`title`, `base` and a column for each address"},
    FlagRow{Flag::vary, "--vary", "", "ADDRESS=VALUES", true,
            "A scenario for each value, LOW:HIGH:STEP or A,B,C with a unit, or for each "
            "combination where it stands several times"},
    FlagRow{Flag::figure, "--figure", "", "FIGURE", true,
            "A figure, as `pcnload list figures` shows them: net, gp.hours_per_week"},
    FlagRow{Flag::min_effect, "--min-effect", "", "SHARE", false,
            "Fold what moves the figure by less than this share of the widest: 5% (default 10%)"},
    FlagRow{Flag::target, "--target", "", "FIGURE=VALUE", false,
            "What a figure is to reach: a number, or another figure"},
    FlagRow{Flag::patients, "--patients", "", "WHAT", false,
            "Those of practices that withdraw stay (default), to be served by the rest, or leave"},
    FlagRow{Flag::by, "--by", "", "LIST", false,
            "Take apart by service, requirement, activity, role, group, month, driver, pcn, "
            "tag.NAME of the profiles, or several of them: tag.region,role"},
    FlagRow{Flag::view, "--view", "", "VIEW", false,
            "figures (default), or wisn: available working time, standard workloads, allowance "
            "factors, requirement, difference and ratio"},
    FlagRow{Flag::basis, "--basis", "", "BASIS", false,
            "week: steady state (default); year: what falls into the contract year"},
    FlagRow{
        Flag::fail_on, "--fail-on", "", "WHAT", false,
        "Exit with 1 on: nothing (default); any edit; increase, of any role's hours; guardrail, "
        "where one is broken (default where guardrails are given)"},
    FlagRow{Flag::guardrails, "--guardrails", "", "FILE", false,
            "Hold the edit against the limits of this file"},
    FlagRow{Flag::select, "--select", "", "CODES", true,
            "These findings alone: codes or families, as in PCN-S,PCN-U308"},
    FlagRow{Flag::ignore, "--ignore", "", "CODES", true, "Not these findings"},
    FlagRow{Flag::baseline, "--baseline", "", "FILE", false,
            "Accept the findings that this file holds"},
    FlagRow{Flag::write_baseline, "--write-baseline", "", "FILE", false,
            "Write that file: what is found now is accepted from now on"},
    FlagRow{Flag::as_of, "--as-of", "", "DATE", false,
            "Tell what has expired by this day, YYYY-MM-DD; the clock is never asked"},
    FlagRow{Flag::min_evidence, "--min-evidence", "", "GRADE", false,
            "Tell every number in use of a lower grade than contract, statistic, study, estimate "
            "or judgement"},
    FlagRow{Flag::provenance, "--provenance", "", "", false,
            "Show what the hours of each contract rest on"},
    FlagRow{Flag::mutate, "--mutate", "", "", false,
            "Make each number 1% larger, by itself, and name those that no test notices"},
    FlagRow{Flag::report, "--report", "", "FILE", false,
            "Write what came from where to this file too: JSON where its name ends in .json"},
    FlagRow{
        Flag::from_import, "--from-import", "", "FILE", false,
        "Begin with a network of this CSV file, as `pcnload import` writes it; --pcn says which "
        "of several, by its code or its name"},
    FlagRow{Flag::shard, "--shard", "", "K/N", false,
            "The K-th of N parts of the scenarios: the parts, one behind the other, are the whole"},
    FlagRow{Flag::mark, "--mark", "", "PCN", false,
            "Of a page of many networks: the code of the reader's own (default: the first)"},
    FlagRow{Flag::most, "--most", "", "ROLE=WTE", true,
            "No more of a role can be hired than so many WTE; 0 for none"},
    FlagRow{Flag::step, "--step", "", "WTE", false,
            "Staff are hired in steps of so many WTE: 0.1 where nothing is said"},
    FlagRow{Flag::draws, "--draws", "", "N", false,
            "How often to draw: 10000 where nothing is said"},
    FlagRow{Flag::seed, "--seed", "", "N", false,
            "Where the draws begin (default 0): the same seed, the same draws, on any machine"},
    FlagRow{Flag::points, "--points", "", "HOW", false,
            "stratified (default): one draw in each of N equal parts of every assumption's "
            "distribution, which errs less; random: each by itself"},
    FlagRow{Flag::unit, "--unit", "", "UNIT", false,
            "Show work in hours (default), sessions or wte"},
    FlagRow{Flag::format, "--format", "-f", "FORMAT", false, ""},
    FlagRow{Flag::output, "--output", "-o", "FILE", false,
            "Write to this file, whole or not at all"},
    FlagRow{Flag::jobs, "--jobs", "-j", "N", false,
            "Threads; the output does not depend on their number"},
    FlagRow{Flag::color, "--color", "", "WHEN", false,
            "auto (default), always or never; NO_COLOR is honoured"},
    FlagRow{Flag::quiet, "--quiet", "-q", "", false, "No warnings"},
    FlagRow{Flag::verbose, "--verbose", "-v", "", false, "Say which files were read"},
    FlagRow{Flag::help, "--help", "-h", "", false, "Show this help"},
    FlagRow{Flag::version, "--version", "", "", false, "Show the version"},
};

}  // namespace

const FlagRow& row(Flag flag) { return *std::ranges::find(flag_rows, flag, &FlagRow::flag); }

}  // namespace pcnload::app
