// One diagnostic case: the files of a small specification, and what is said of them.
//
//     What the case shows, in words.            comment lines in front of the first file
//     # === care/home-visits.yaml               a file, its path beneath the root
//     service: home-visits
//     # ----                                    then what is expected, exactly
//     # PCN-F202 error care/home-visits.yaml:1:1-1:20: a service needs `title`
//     #   at: service: home-visits              the text that is marked
//     #   note profile.yaml:3:1-3:4: text       a second place
//     #   hint: what to do
//
// The files are laid over those of `base/`, unless a comment line says `# without the base`. A
// file `--set` holds a setting of the command line; a `.csv` file profiles.
#pragma once

#include "diagnostics/diagnostics.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::spec_cases {

// Path beneath the root -> text.
using Files = std::map<std::string, std::string>;

struct SpecCase {
    std::string input;     // of the case's own text, all in front of the expectation
    std::string expected;  // the lines behind `# ----`
    Files files;           // the base's among them
};

std::filesystem::path cases_folder();
const Files& base_files();
SpecCase read_spec_case(const std::string& text);

// Reads all files, resolves every contract and scenario for every profile, and tells what is said
// of it, in the form of an expectation.
std::string told_of(const Files& files);

// The same as a person sees it.
std::string shown_of(const Files& files);

// The codes that an expectation holds, such as "PCN-U308".
std::vector<std::string> codes_in(std::string_view expected);

bool updates();  // whether UPDATE_GOLDEN=1
std::string read_text_file(const std::filesystem::path& path);

}  // namespace pcnload::spec_cases
