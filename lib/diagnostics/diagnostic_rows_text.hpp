// Rows of the catalogue for Y (a file's text and its YAML) and F (its keys and single values).
#pragma once

#include "diagnostics/diagnostic_codes.hpp"

#include <array>

namespace pcnload::diagnostics {

inline constexpr std::array yaml_rows{
    CodeRow{Code::unreadable_file, "PCN-Y101", Severity::error, "A file of a folder cannot be read",
            "It may not be opened, is no regular file, or is a link that leads nowhere. Mend it or "
            "take it away: what cannot be read cannot be passed over.",
            "pcnload check specs   # with a link in it that leads nowhere",
            "rm specs/common/lost.yaml\npcnload check specs"},
    CodeRow{Code::file_too_large, "PCN-Y102", Severity::error, "A file is larger than 16 MiB",
            "No specification comes near this size, so it is probably another kind of file. Give "
            "many networks as a CSV file, which has no such limit.",
            "pcnload run --pcn every-network.yaml", "pcnload run --pcns every-network.csv"},
    CodeRow{
        Code::bad_encoding, "PCN-Y103", Severity::error, "A file is not UTF-8 text",
        "Letters such as the pound sign would be misread. Save the file as UTF-8 in your editor.",
        "title: Caf\\xE9 clinics   # saved as Windows-1252",
        "title: Café clinics   # saved as UTF-8"},
    CodeRow{Code::bad_syntax, "PCN-Y104", Severity::error, "A file is not well-formed YAML",
            "Nothing behind the mistake can be read. Look at the place marked: it is mostly the "
            "indentation, a missing colon or space, or an unclosed quotation mark or bracket.",
            "staff: {gp: 1", "staff: {gp: 1}"},
    CodeRow{Code::several_documents, "PCN-Y105", Severity::error,
            "A file holds more than one YAML document",
            "A second document, begun by a line of `---`, would be passed over. Put each into a "
            "file of its own.",
            "scenario: first\n---\nscenario: second",
            "scenario: first   # the second in its own file"},
    CodeRow{Code::anchor_or_alias, "PCN-Y106", Severity::error,
            "A YAML anchor (`&`) or alias (`*`) is used",
            "Aliases hide where a value comes from and can make a small file enormous. Name the "
            "value as an assumption, or write it out. A text that begins with `*` needs quotes.",
            "ramp: {what: *, over: 6 months}", "ramp: {what: \"*\", over: 6 months}"},
    CodeRow{
        Code::tag, "PCN-Y107", Severity::error, "A YAML tag (`!`) is used",
        "What a value is follows from its key, so a tag adds nothing. Leave it out; a text that "
        "begins with `!` needs quotes.",
        "title: !!str Home rounds", "title: Home rounds"},
    CodeRow{Code::merge_key, "PCN-Y108", Severity::error, "A YAML merge key (`<<`) is used",
            "Merged keys hide what an entry holds. Write each key where it belongs; a contract "
            "`extends` another for this purpose.",
            "<<: {duration: 8 min per resident}", "duration: 8 min per resident"},
    CodeRow{Code::duplicate_key, "PCN-Y109", Severity::error, "A key stands twice in one place",
            "Only one of the two values could count. Delete one, or give it its right name.",
            "duration: 8 min per resident\nduration: 9 min per resident",
            "duration: 9 min per resident"},
    CodeRow{Code::too_deep, "PCN-Y110", Severity::error,
            "A file is nested more than 64 levels deep",
            "The format needs fewer than ten levels. Look for brackets that are never closed.",
            "staff: [[[[[[ ... ]]]]]]", "staff: {gp: 1}"},
    CodeRow{Code::too_many_nodes, "PCN-Y111", Severity::error,
            "A file holds more than 100,000 entries",
            "No specification comes near this size. Divide the file; give many networks as CSV.",
            "pcnload run --pcn every-network.yaml", "pcnload run --pcns every-network.csv"},
    CodeRow{Code::empty_document, "PCN-Y112", Severity::error, "A file holds nothing",
            "An empty file says neither what it is nor what it means. Fill it or delete it.",
            "# service to be written", "service: anticipatory-care\ntitle: Anticipatory Care"},
    CodeRow{Code::control_character, "PCN-Y113", Severity::error,
            "A text holds a control character or an invisible one",
            "Such characters can make a text look like another, or upset a terminal. Delete the "
            "character and type the text again.",
            "title: Home\\x1B[2Jround", "title: Home round"},
    CodeRow{Code::complex_key, "PCN-Y114", Severity::error, "A key is a list or a set of keys",
            "A key is always one word. Look for a stray `?`, or a bracket before a colon.",
            "{gp: 1}: staff", "staff: {gp: 1}"},
    CodeRow{
        Code::path_outside, "PCN-Y115", Severity::error, "A path leads out of its folder",
        "A file may name only others beside or beneath it, so that a folder stays whole when it "
        "is copied. Copy the other file into the folder.",
        "extends: ../../elsewhere/base.yaml", "extends: base.yaml"},
};

inline constexpr std::array field_rows{
    CodeRow{Code::unknown_key, "PCN-F201", Severity::error, "A key is not known here",
            "A misspelt key would be passed over together with its value. Use the key that is "
            "suggested, or see `pcnload schema` for those that may stand here.",
            "duratoin: 8 min per resident", "duration: 8 min per resident"},
    CodeRow{
        Code::missing_key, "PCN-F202", Severity::error, "A key that is needed is missing",
        "The entry means nothing without it. Add the key with its value.",
        "round:\n  population: care_homes\n  staff: {gp: 1}",
        "round:\n  population: care_homes\n  duration: 64 min per home per week\n  staff: {gp: 1}"},
    CodeRow{Code::wrong_shape, "PCN-F203", Severity::error,
            "A single value, a list or a set of keys stands where another of them belongs",
            "The entry cannot be read as it is. Write it in the shape that the message names.",
            "staff: gp", "staff: {gp: 1}"},
    CodeRow{
        Code::bad_id, "PCN-F204", Severity::error, "An id or a name is not written as it must be",
        "Ids are kebab-case and names of assumptions and drivers snake_case, so that addresses "
        "and products can be read without doubt. Use lower-case letters, digits and `-` or `_`.",
        "requirements:\n  Home Round:", "requirements:\n  home-round:"},
    CodeRow{Code::bad_date, "PCN-F205", Severity::error, "A date is not a day of the calendar",
            "Dates are written year first, YYYY-MM-DD, so that they read the same everywhere.",
            "starts: 30/09/2020", "starts: 2020-09-30"},
    CodeRow{Code::bad_count, "PCN-F206", Severity::error, "A count is not a bare number",
            "What a profile counts is named by its driver, which has the unit. Write the number "
            "alone, without separators; fractions are allowed.",
            "drivers: {registered_patients: 48,000}", "drivers: {registered_patients: 48000}"},
    CodeRow{Code::unknown_word, "PCN-F207", Severity::error,
            "A word is not one of those that may stand here",
            "Only the words that the message lists have a meaning. Use one of them.",
            "evidence: guess", "evidence: judgement"},
    CodeRow{Code::bad_contract_year, "PCN-F208", Severity::error,
            "A contract year is not written as two years that follow each other",
            "A contract year runs from 1 April to 31 March and is named by both years.",
            "year: 2020", "year: 2020/21"},
    CodeRow{Code::bad_boolean, "PCN-F209", Severity::error, "A value is neither true nor false",
            "`yes`, `on` and the like are read differently by different programs. Write `true` or "
            "`false`.",
            "individual: yes", "individual: true"},
    CodeRow{Code::bad_text, "PCN-F210", Severity::error, "A text is longer than 20,000 bytes",
            "Texts appear in tables and reports. Write one that is short; what takes pages belongs "
            "into a document that `source` names.",
            "title: A weekly round, that is to say ...   # and 20,000 bytes more",
            "title: Weekly home round"},
    CodeRow{
        Code::unknown_kind, "PCN-F211", Severity::error,
        "The first key of a file does not say what kind of file it is",
        "What a file holds is known by its first key: `service`, `contract`, `scenario`, `pcn`, "
        "or a table's name such as `drivers`. Put that key first.",
        "title: Home rounds\nservice: home-rounds", "service: home-rounds\ntitle: Home rounds"},
    CodeRow{Code::bad_time_length, "PCN-F212", Severity::error,
            "A length of time is not a whole number of days, weeks, months or years",
            "Dates are moved by the calendar, which knows no parts of a day. Use days, weeks, "
            "fortnights, months, quarters or years.",
            "over: 1.5 months", "over: 6 weeks"},
    CodeRow{
        Code::negative_count, "PCN-F213", Severity::error, "A count is negative",
        "There cannot be fewer than none. To lower what a profile has, change it in a scenario.",
        "drivers: {care_homes: -2}", "drivers: {care_homes: 2}"},
};

}  // namespace pcnload::diagnostics
