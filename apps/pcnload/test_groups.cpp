#include "pcnload/test_groups.hpp"

#include "pcnload/input_files.hpp"
#include "pcnload/input_folder.hpp"
#include "pcnload/part_surroundings.hpp"
#include "pcnload/test_names.hpp"

#include <iterator>
#include <utility>

namespace pcnload::app {

namespace {

using analysis::PreparedTest;

void append(std::vector<PreparedTest> more, std::vector<PreparedTest>& tests) {
    tests.insert(tests.end(), std::make_move_iterator(more.begin()),
                 std::make_move_iterator(more.end()));
}

std::vector<PreparedTest> prepare_file(const yaml::Node& root, const KnownFiles& known,
                                       Session& session) {
    const scenario::TestFile file = scenario::read_tests(root, session.diagnostics);
    FileTestNames names(session.files[root.span.file].path(), known, session);
    return analysis::prepare(file, names);
}

void report_no_tests(const std::string& path, Session& session) {
    session.diagnostics.add({diagnostics::Code::unreadable_path,
                             shown_path(path) + " holds no tests",
                             {},
                             "the first key of a file of tests is `tests`",
                             {}});
}

// All files of a folder, or the shipped ones.
TestGroup read_library(const std::optional<std::string>& folder, Session& session) {
    TestGroup group;
    const auto files = folder ? folder_files(*folder, session) : shipped_files("", session);
    group.known.shipped = !folder;
    group.known.library = spec::read_library(files, session.files, session.diagnostics);
    return group;
}

// What a folder without contracts of its own adds to those that it is about.
void lay_over(const spec::Library& folder, spec::Library& library) {
    for (const spec::NamedScenario& scenario : folder.scenarios)
        library.scenarios.put(scenario);
    for (const spec::NamedProfile& profile : folder.profiles)
        library.profiles.put(profile);
    library.tests = folder.tests;
}

TestGroup read_folder(const std::string& path, const TestOptions& options, Session& session) {
    TestGroup group = read_library(path, session);
    if (group.known.library.contracts.empty() || options.input.specs) {
        const spec::Library own = std::exchange(group.known.library, {});
        group.known = load_known_files(options.input.specs, session);
        lay_over(own, group.known.library);
    }
    const bool readable = !session.diagnostics.has_errors();
    if (readable && group.known.library.tests.empty()) report_no_tests(path, session);
    if (readable) group.tests = prepare_tests(group.known, session);
    return group;
}

TestGroup read_file(const std::string& path, const TestOptions& options, Session& session) {
    TestGroup group;
    const auto root = read_root(path, spec::FileKind::tests, session);
    if (!root) return group;
    std::optional<std::string> folder = options.input.specs;
    if (const std::string own = specs_folder_of(path); !folder && path != "-" && !own.empty()) {
        folder = own;
    }
    group.known = load_known_files(folder, session);
    if (session.diagnostics.has_errors()) return group;
    const bool is_tests = !root->entries.empty() && root->entries.front().key == "tests";
    if (is_tests) group.tests = prepare_file(*root, group.known, session);
    // To pass without a case would hide a mistake.
    if (group.tests.empty() && !session.diagnostics.has_errors()) report_no_tests(path, session);
    return group;
}

}  // namespace

std::vector<PreparedTest> prepare_tests(const KnownFiles& known, Session& session) {
    std::vector<PreparedTest> tests;
    for (const spec::NamedTests& file : known.library.tests)
        append(prepare_file(*file.root, known, session), tests);
    return tests;
}

std::vector<TestGroup> load_test_groups(const TestOptions& options, Session& session) {
    std::vector<TestGroup> groups;
    for (const std::string& path : options.paths) {
        groups.push_back(is_folder(path) ? read_folder(path, options, session)
                                         : read_file(path, options, session));
    }
    if (!options.paths.empty()) return groups;
    TestGroup group = read_library(options.input.specs, session);
    const bool readable = !session.diagnostics.has_errors();
    if (readable && group.known.library.tests.empty()) {
        report_no_tests(options.input.specs.value_or(""), session);
    }
    if (readable) group.tests = prepare_tests(group.known, session);
    groups.push_back(std::move(group));
    return groups;
}

}  // namespace pcnload::app
