// Rows of the catalogue for C (scenarios and their changes), P (profiles) and X (the command line).
#pragma once

#include "diagnostics/diagnostic_codes.hpp"

#include <array>

namespace pcnload::diagnostics {

inline constexpr std::array change_rows{
    CodeRow{Code::bad_change, "PCN-C501", Severity::error, "A change cannot be read",
            "Each change is one verb with what it needs: drop, defer, ramp, set, scale, reassign, "
            "withdraw, hire, leave or fund. Two changes are two entries of the list.",
            "- defer: {what: anticipatory-care}",
            "- defer: {what: anticipatory-care, until: 2021-04-01}"},
    CodeRow{Code::addresses_nothing, "PCN-C502", Severity::error,
            "A change addresses nothing in the contract",
            "It would have no effect, and the result would seem to show that it has none. Correct "
            "the address; an earlier change may have dropped what it names.",
            "- drop: personalized-care", "- drop: personalised-care"},
    CodeRow{Code::ambiguous_address, "PCN-C503", Severity::error,
            "An address fits more than one thing",
            "Put the service before the requirement, so that one thing is meant.",
            "- drop: clinical-lead", "- drop: enhanced-health-in-care-homes/clinical-lead"},
    CodeRow{Code::field_not_changeable, "PCN-C504", Severity::error,
            "A field cannot be changed in this way",
            "The field is not one of the thing addressed, or the verb cannot work on it: dates are "
            "moved by `defer`, only numbers can be scaled.",
            "- scale: {what: home-round.starts, by: 50%}",
            "- defer: {what: home-round, until: 2020-10-31}"},
    CodeRow{Code::pushed_out_of_bounds, "PCN-C505", Severity::error,
            "A change pushes an assumption out of its bounds",
            "`bounds` say what is possible at all. Change it by less, or correct the bounds.",
            "- scale: {what: uptake, by: 200%}   # from 85%, with bounds of 0 to 100%",
            "- scale: {what: uptake, by: 110%}"},
    CodeRow{Code::nobody_to_reassign, "PCN-C506", Severity::error,
            "No activity addressed is done by the role that work is taken from",
            "Nothing would move. Correct `from` or the address.",
            "- reassign: {what: home-round, from: clinical-pharmacist, to: practice-nurse}",
            "- reassign: {what: home-round, from: gp, to: practice-nurse}"},
    CodeRow{
        Code::bad_withdrawal, "PCN-C507", Severity::error, "Practices cannot withdraw in this way",
        "Either a share of the network leaves, or practices that the profile lists with their "
        "patients. Correct the share or the codes.",
        "- withdraw: {practices: [B99999]}   # not in the profile", "- withdraw: {practices: 20%}"},
    CodeRow{
        Code::unknown_base, "PCN-C508", Severity::error,
        "The scenario that is extended is not known",
        "Correct its name, or give the path of a file beside this one; `pcnload list scenarios` "
        "shows those that there are.",
        "extends: january-revison", "extends: january-revision"},
    CodeRow{Code::scenario_circle, "PCN-C509", Severity::error,
            "Scenarios extend each other in a circle",
            "There is none to start from. Let one of them name a contract.",
            "scenario: softened\nextends: softened",
            "scenario: softened\nextends: january-revision"},
    CodeRow{
        Code::base_missing, "PCN-C510", Severity::error, "A scenario does not say what it changes",
        "Give either the `contract` it starts from, or the scenario that it `extends`, not both.",
        "scenario: softened\nchanges: []",
        "scenario: softened\ncontract: 2020-21-draft\nchanges: []"},
    CodeRow{Code::date_out_of_years, "PCN-C511", Severity::error,
            "A change moves a date out of the calendar",
            "Dates lie in the years 1900 to 2199. Move it by less.",
            "- defer: {what: anticipatory-care, by: 900 years}",
            "- defer: {what: anticipatory-care, by: 9 months}"},
    CodeRow{Code::bad_setting, "PCN-C512", Severity::error,
            "A `--set` or a `--vary` cannot be read",
            "It is an address, `=` and a value with its unit, or the values it takes in turn: "
            "LOW:HIGH:STEP, or a list. Put quotes around it, so that the shell leaves it whole.",
            "--set 'minutes_per_resident_seen 6 min per resident'",
            "--set minutes_per_resident_seen='6 min per resident'"},
};

inline constexpr std::array profile_rows{
    CodeRow{
        Code::driver_without_value, "PCN-P601", Severity::error,
        "A count that the contract needs is neither given nor estimated",
        "The activities that grow with it cannot be worked out. Add the count to the profile, or "
        "an estimate to the driver.",
        "drivers: {practices: 5}", "drivers: {registered_patients: 48000, practices: 5}"},
    CodeRow{Code::unknown_driver, "PCN-P602", Severity::error,
            "A profile counts something that is not known",
            "The count would be passed over. Correct the name, or define the driver.",
            "drivers: {registerd_patients: 48000}", "drivers: {registered_patients: 48000}"},
    CodeRow{Code::unknown_staff_role, "PCN-P603", Severity::error,
            "A profile has staff of a role that is not known",
            "They would not be set against any work. Correct the id, or define the role.",
            "staff: {pharmacist: {wte: 3, free: 60%}}",
            "staff: {clinical-pharmacist: {wte: 3, free: 60%}}"},
    CodeRow{Code::free_over_one, "PCN-P604", Severity::error,
            "More than 100% of a role's time is said to be free",
            "No more can be free than there is. Check whether a `%` is missing.",
            "clinical-pharmacist: {wte: 3, free: 60}", "clinical-pharmacist: {wte: 3, free: 60%}"},
    CodeRow{Code::unknown_column, "PCN-P605", Severity::error,
            "A column of a CSV file is not known",
            "Columns are `pcn`, `name`, the drivers, `staff.ROLE.wte`, `staff.ROLE.free` and "
            "`tag.NAME`. Correct the heading; anything else can be kept as a tag.",
            "pcn,name,registered_patients,staff.gp\nU00000,Average,48000,22",
            "pcn,name,registered_patients,staff.gp.wte\nU00000,Average,48000,22"},
    CodeRow{
        Code::cells_miscounted, "PCN-P606", Severity::error,
        "A row of a CSV file has more or fewer cells than the heading",
        "The cells cannot be matched with their columns. A cell with a comma in it needs quotes; "
        "a value not given is an empty cell.",
        "pcn,name,practices\nU00000,Hill, Dale and Vale,5",
        "pcn,name,practices\nU00000,\"Hill, Dale and Vale\",5"},
    CodeRow{
        Code::bad_csv, "PCN-P607", Severity::error, "A CSV file cannot be read",
        "A quotation mark is not closed or stands inside a cell, a line is longer than 1 MiB, or "
        "there is no heading. Save the file from the spreadsheet again as CSV in UTF-8.",
        "pcn,name\nU00000,\"Average", "pcn,name\nU00000,\"Average\""},
    CodeRow{
        Code::duplicate_pcn, "PCN-P608", Severity::error, "Two profiles have the same code",
        "Only one of them could be meant, and totals would count the network twice. Delete one, "
        "or correct its code.",
        "U00001,North,48000\nU00001,South,51000", "U00001,North,48000\nU00002,South,51000"},
    CodeRow{Code::practices_disagree, "PCN-P609", Severity::warning,
            "The practices of a profile do not add up to its own counts",
            "A withdrawal of named practices would take the wrong share. Correct the practices, or "
            "the count of practices or registered patients.",
            "drivers: {registered_patients: 20000}\npractices:\n"
            "  - {code: A00001, registered_patients: 9800}",
            "drivers: {registered_patients: 9800}\npractices:\n"
            "  - {code: A00001, registered_patients: 9800}"},
};

inline constexpr std::array command_line_rows{
    CodeRow{
        Code::usage, "PCN-X701", Severity::error, "The command line cannot be understood",
        "A command, a flag or its value is missing or not known. `pcnload COMMAND --help` shows "
        "what there is.",
        "pcnload comapre", "pcnload compare"},
    CodeRow{Code::unknown_choice, "PCN-X702", Severity::error,
            "A name given on the command line is not known",
            "Correct the name; `pcnload list` shows contracts, scenarios, roles and the rest.",
            "pcnload run january-revison", "pcnload run january-revision"},
    CodeRow{Code::unreadable_path, "PCN-X703", Severity::error,
            "A path given on the command line cannot be read",
            "There is no such file or folder, or it may not be opened. Check its name.",
            "pcnload run --pcn my-network.yml", "pcnload run --pcn my-network.yaml"},
    CodeRow{Code::unwritable_path, "PCN-X704", Severity::error,
            "The output cannot be written where it should be",
            "The folder is missing, full, or may not be written to. Nothing has been written: name "
            "another place.",
            "pcnload compare -o missing-folder/report.html", "pcnload compare -o report.html"},
    CodeRow{Code::git_missing, "PCN-X705", Severity::error, "The program `git` is not installed",
            "A revision is read by `git`, which is in no folder of PATH. Install it, or compare "
            "two folders, for which it is not needed.",
            "pcnload diff main   # where there is no git",
            "apt-get install git\npcnload diff main"},
    CodeRow{Code::no_repository, "PCN-X706", Severity::error,
            "The current folder is in no git repository",
            "A revision is one of the repository that the current folder stands in. Change into "
            "it, or compare two folders.",
            "pcnload diff main", "cd my-network\npcnload diff main"},
    CodeRow{Code::unknown_revision, "PCN-X707", Severity::error, "A git revision is not known",
            "The repository has no branch, tag or commit of that name. Correct it; a branch that "
            "only the remote has is `origin/NAME`, after a fetch.",
            "pcnload diff mian", "pcnload diff main"},
    CodeRow{Code::shallow_clone, "PCN-X708", Severity::error,
            "A shallow clone does not hold the revision",
            "Whoever cloned asked for the newest commit alone, as automatic checks do. Fetch the "
            "branch to compare with as well, or all that is missing.",
            "pcnload diff main   # in a clone of depth 1",
            "git fetch --depth=1 origin main:refs/remotes/origin/main\npcnload diff origin/main"},
    CodeRow{Code::folder_not_in_revision, "PCN-X709", Severity::error,
            "The revision does not have the folder",
            "The folder may have had another name then, or have come later. Name the one that "
            "holds the files, after a colon and from the top of the repository.",
            "pcnload diff v1.0   # where the folder was `data`", "pcnload diff v1.0:data"},
    CodeRow{Code::revision_without_yaml, "PCN-X710", Severity::error,
            "A folder of the revision holds no YAML file",
            "To compare with nothing would show everything as new. Name the folder that holds the "
            "files.",
            "pcnload diff main:docs", "pcnload diff main:specs"},
    CodeRow{Code::git_failed, "PCN-X711", Severity::error, "git cannot read the repository",
            "The message gives git's own reason: the repository belongs to another user, objects "
            "of it are missing, or it is damaged.",
            "pcnload diff main   # in a folder of another user",
            "git config --global --add safe.directory \"$PWD\"\npcnload diff main"},
    CodeRow{Code::bad_base, "PCN-X712", Severity::error, "The base has mistakes",
            "Hours of specifications with a mistake in them would say nothing, and neither would a "
            "change of them. Compare with a commit that has none, or mend the folder.",
            "pcnload diff main   # where a file of `main` does not parse", "pcnload diff main~1"},
};

}  // namespace pcnload::diagnostics
