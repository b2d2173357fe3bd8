// Runs the cases that are made and not written. UPDATE_GOLDEN=1 rewrites what they expect.
#include "spec_cases/made_cases.hpp"

#include <fstream>
#include <set>

#include <doctest/doctest.h>

namespace pcnload::spec_cases {

TEST_CASE("what is said of bytes that are no text, and of files past the limits") {
    for (const MadeCase& made : made_cases()) {
        Files files = made.files;
        files.insert(base_files().begin(), base_files().end());
        const std::string told = told_of(files);
        if (updates()) {
            std::ofstream(expectation_of(made), std::ios::binary) << told;
        } else {
            INFO(made.name);
            CHECK(told == read_text_file(expectation_of(made)));
        }
    }
}

TEST_CASE("every expectation of a made case has its case") {
    std::set<std::filesystem::path> known;
    for (const MadeCase& made : made_cases())
        known.insert(expectation_of(made).filename());
    for (const auto& entry : std::filesystem::directory_iterator(cases_folder() / "made")) {
        INFO(entry.path().filename().string());
        CHECK(known.contains(entry.path().filename()));
    }
}

}  // namespace pcnload::spec_cases
