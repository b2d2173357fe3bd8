// Runs every case of this folder. UPDATE_GOLDEN=1 rewrites what they expect.
#include "spec_cases/spec_case.hpp"

#include "diagnostics/diagnostic_codes.hpp"
#include "spec_cases/made_cases.hpp"

#include <algorithm>
#include <array>
#include <fstream>
#include <set>

#include <doctest/doctest.h>

namespace pcnload::spec_cases {

namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 7> areas{"text",    "fields",   "units", "specification",
                                                "changes", "profiles", "tests"};

std::vector<fs::path> cases_of(std::string_view area) {
    std::vector<fs::path> paths;
    for (const auto& entry : fs::directory_iterator(cases_folder() / area)) {
        if (entry.path().extension() == ".yaml") paths.push_back(entry.path());
    }
    std::ranges::sort(paths);
    return paths;
}

void run_area(std::string_view area) {
    for (const fs::path& path : cases_of(area)) {
        const SpecCase spec_case = read_spec_case(read_text_file(path));
        const std::string told = told_of(spec_case.files);
        if (updates()) {
            std::ofstream(path, std::ios::binary) << spec_case.input << "# ----\n" << told;
        } else {
            INFO(fs::relative(path, cases_folder()).generic_string());
            CHECK(told == spec_case.expected);
        }
    }
}

// Codes that no case here can bring about: those of the command line, and those that only a
// command can give. Golden cases and unit tests cover them. The list may only shrink.
const std::set<std::string, std::less<>> given_elsewhere{
    "PCN-Y101",  // a file cannot be read
    "PCN-Y115",  // a path leads out of its folder
    "PCN-S421",  // an assumption is used nowhere: in no contract of all, which `check` tells
    "PCN-X701",
    "PCN-X702",
    "PCN-X703",
    "PCN-X704",
    // a git revision cannot be read
    "PCN-X705",
    "PCN-X706",
    "PCN-X707",
    "PCN-X708",
    "PCN-X709",
    "PCN-X710",
    "PCN-X711",
    "PCN-X712",
    // the solver is missing, or fails
    "PCN-X713",
    "PCN-X714",
    // what `diff` says of guardrails
    "PCN-G952",
    "PCN-G953",
    "PCN-G954",
    "PCN-G955",
    "PCN-G956",
    "PCN-G957",
    // what the numbers rest on, told where a flag asks
    "PCN-E901",
    "PCN-E902",
    "PCN-E903",
    // what only `import` reads
    "PCN-N801",
    "PCN-N802",
    "PCN-N803",
    "PCN-N804",
    "PCN-N805",
    "PCN-N806",
    "PCN-N807",
    "PCN-N808",
    "PCN-N809",
    // of results, and of inputs that change under the program
    "PCN-R981",
    "PCN-R982",
    "PCN-R983",
};

std::set<std::string, std::less<>> covered_codes() {
    std::set<std::string, std::less<>> covered;
    for (const std::string_view area : areas) {
        for (const fs::path& path : cases_of(area)) {
            for (const std::string& code :
                 codes_in(read_spec_case(read_text_file(path)).expected)) {
                covered.insert(code);
            }
        }
    }
    for (const MadeCase& made : made_cases()) {
        for (const std::string& code : codes_in(read_text_file(expectation_of(made))))
            covered.insert(code);
    }
    return covered;
}

}  // namespace

TEST_CASE("the base of the cases is without a mistake") { CHECK(told_of(base_files()).empty()); }

TEST_CASE("what is said of a file's text") { run_area("text"); }
TEST_CASE("what is said of keys and single values") { run_area("fields"); }
TEST_CASE("what is said of quantities, products and units") { run_area("units"); }
TEST_CASE("what is said of a specification as a whole") { run_area("specification"); }
TEST_CASE("what is said of scenarios and their changes") { run_area("changes"); }
TEST_CASE("what is said of profiles") { run_area("profiles"); }
TEST_CASE("what is said of tests") { run_area("tests"); }

TEST_CASE("every folder of cases is run") {
    for (const auto& entry : fs::directory_iterator(cases_folder())) {
        const std::string name = entry.path().filename().string();
        if (!entry.is_directory() || name == "base" || name == "made") continue;
        INFO(name);
        CHECK(std::ranges::count(areas, name) == 1);
    }
}

TEST_CASE("every code of the catalogue has a case") {
    const auto covered = covered_codes();
    for (const diagnostics::CodeRow& row : diagnostics::catalogue()) {
        if (row.retired) continue;
        INFO(row.id);
        const bool elsewhere = given_elsewhere.contains(row.id);
        CHECK(covered.contains(row.id) != elsewhere);
    }
}

}  // namespace pcnload::spec_cases
