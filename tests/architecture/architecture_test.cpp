// Keeps the shape of the source: which layer may include which, what stays behind a fence, how
// long a file may be, what it may be called, and that it has a test.
#include <algorithm>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <doctest/doctest.h>

namespace {

namespace fs = std::filesystem;

struct Layer {
    std::string_view name;
    std::vector<std::string_view> may_include;  // besides itself
};

const std::vector<Layer> layers = {
    {"units", {}},
    {"diagnostics", {}},
    {"yaml", {"diagnostics", "units"}},
    {"spec", {"yaml", "diagnostics", "units"}},
    {"nhs", {"spec", "yaml", "diagnostics", "units"}},
    {"scenario", {"spec", "yaml", "diagnostics", "units"}},
    {"linear", {"spec", "units"}},
    {"uncertainty", {"linear", "spec", "units"}},
    {"analysis", {"uncertainty", "linear", "scenario", "spec", "diagnostics", "units"}},
    {"render",
     {"analysis", "uncertainty", "linear", "scenario", "nhs", "spec", "diagnostics", "units"}},
    {"builtin", {}},
};

// An include that begins with `include` stands only in files whose path begins with one of `where`.
struct Fence {
    std::string_view include;
    std::vector<std::string_view> where;
};

const std::vector<Fence> fences = {
    {"CLI/", {"apps/pcnload/command_line.cpp"}},
    {"sha2.h", {"apps/pcnload/input_hash.cpp"}},
    {"xlsxwriter.h", {"apps/workbook/"}},
    {"yaml.h", {"lib/yaml/"}},
    {"Eigen/", {"lib/linear/"}},
    {"nlohmann/", {"tests/"}},
    {"doctest", {"tests/"}},
    {"pcnload/", {"apps/", "tests/"}},
    {"builtin/", {"apps/", "tests/", "lib/builtin/"}},
    {"iostream", {"apps/", "tests/"}},
    {"fstream", {"apps/", "tests/"}},
    {"filesystem", {"apps/", "tests/"}},
    {"cstdio", {"apps/", "tests/"}},
    {"stdio.h", {"apps/", "tests/"}},
};

// What no file of lib/ does: a layer has no streams, no clock, no environment.
const std::vector<std::string_view> banned_in_lib = {
    "std::cout",
    "std::cerr",
    "std::clog",
    "printf(",
    "fprintf(",
    "puts(",
    "fmt::print(",
    "fopen(",
    "system_clock",
    "steady_clock",
    "high_resolution_clock",
    "std::time(",
    "getenv(",
    "setlocale(",
    "random_device",
};

// Words that name no concept; what is called so grows without end.
const std::set<std::string, std::less<>> banned_names = {"util",   "utils",   "helper", "helpers",
                                                         "common", "manager", "misc"};

constexpr std::size_t longest_file = 400;

struct Source {
    std::string path;  // from the root of the repository
    std::vector<std::string> lines;
    std::vector<std::string> includes;  // as written, without quotes or brackets
};

const fs::path& root() {
    static const fs::path path = PCNLOAD_SOURCE_DIR;
    return path;
}

std::vector<std::string> read_lines(const fs::path& path) {
    std::ifstream stream(path);
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

std::string include_of(std::string_view line) {
    if (!line.starts_with("#include ")) return {};
    const auto begin = line.find_first_of("\"<");
    const auto end = line.find_last_of("\">");
    if (begin == std::string_view::npos || end <= begin) return {};
    return std::string(line.substr(begin + 1, end - begin - 1));
}

// The C++ sources of lib/, apps/ and tests/, sorted by path.
const std::vector<Source>& sources() {
    static const auto all = [] {
        std::vector<Source> found;
        for (const char* top : {"lib", "apps", "tests"}) {
            for (const auto& entry : fs::recursive_directory_iterator(root() / top)) {
                const auto extension = entry.path().extension();
                if (extension != ".cpp" && extension != ".hpp") continue;
                Source source{fs::relative(entry.path(), root()).generic_string(),
                              read_lines(entry.path()),
                              {}};
                for (const auto& line : source.lines) {
                    if (auto name = include_of(line); !name.empty()) {
                        source.includes.push_back(std::move(name));
                    }
                }
                found.push_back(std::move(source));
            }
        }
        std::ranges::sort(found, {}, &Source::path);
        return found;
    }();
    return all;
}

bool exists(std::string_view path) { return fs::exists(root() / path); }

// Where a quoted include leads: our include roots are lib/, apps/ and tests/.
std::string resolve(std::string_view include) {
    for (const char* top : {"lib/", "apps/", "tests/"}) {
        if (auto path = std::string(top).append(include); exists(path)) return path;
    }
    return {};
}

std::string_view layer_of(std::string_view path) {
    if (!path.starts_with("lib/")) return {};
    path.remove_prefix(4);
    return path.substr(0, path.find('/'));
}

const Layer* find_layer(std::string_view name) {
    const auto found = std::ranges::find(layers, name, &Layer::name);
    return found == layers.end() ? nullptr : &*found;
}

bool begins_with_any(std::string_view path, const std::vector<std::string_view>& prefixes) {
    return std::ranges::any_of(prefixes, [&](auto prefix) { return path.starts_with(prefix); });
}

bool is_word(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

// Whether the code of a line, its comment left out, holds `token` as the beginning of a word.
bool holds(std::string_view line, std::string_view token) {
    line = line.substr(0, line.find("//"));
    for (auto at = line.find(token); at != std::string_view::npos; at = line.find(token, at + 1)) {
        if (at == 0 || !is_word(line[at - 1])) return true;
    }
    return false;
}

// The words of a path: "lib/spec/read_role.cpp" gives lib, spec, read, role, cpp.
std::vector<std::string> words(std::string_view path) {
    std::vector<std::string> result(1);
    for (const char c : path) {
        if (c == '/' || c == '_' || c == '.' || c == '-') {
            result.emplace_back();
        } else {
            result.back().push_back(c);
        }
    }
    return result;
}

std::string test_name(const std::string& path) {
    return fs::path(path).stem().string() + "_test.cpp";
}

// Whether tests/unit/<layer>/, or a folder beneath it, has the test of a source of lib/.
bool has_test(const std::string& path) {
    const auto folder = "tests/unit/" + std::string(layer_of(path)) + "/";
    return std::ranges::any_of(sources(), [&](const Source& source) {
        return source.path.starts_with(folder) && source.path.ends_with("/" + test_name(path));
    });
}

// Depth first through the includes of one file; `finished` files are known to be in no cycle.
void find_cycle(const std::string& path,
                const std::map<std::string, std::vector<std::string>>& graph,
                std::vector<std::string>& trail, std::set<std::string>& finished) {
    if (finished.contains(path)) return;
    if (std::ranges::find(trail, path) != trail.end()) {
        std::string cycle;
        for (const auto& step : trail)
            cycle += step + " -> ";
        FAIL_CHECK("files include each other: " << cycle << path);
        return;
    }
    trail.push_back(path);
    if (const auto node = graph.find(path); node != graph.end()) {
        for (const auto& next : node->second)
            find_cycle(next, graph, trail, finished);
    }
    trail.pop_back();
    finished.insert(path);
}

TEST_CASE("a layer includes only the layers below it") {
    for (const auto& source : sources()) {
        const auto name = layer_of(source.path);
        if (name.empty()) continue;
        const auto* layer = find_layer(name);
        CHECK_MESSAGE(layer != nullptr, source.path << ": is in no layer of the table");
        if (layer == nullptr) continue;
        for (const auto& include : source.includes) {
            const auto path = resolve(include);
            const auto target = layer_of(path);
            const bool allowed =
                target.empty() || target == name ||
                std::ranges::find(layer->may_include, target) != layer->may_include.end();
            CHECK_MESSAGE(allowed, source.path << ": " << std::string(name) << " may not include "
                                               << include);
        }
    }
}

TEST_CASE("an include in quotes is written from an include root") {
    for (const auto& source : sources()) {
        for (const auto& line : source.lines) {
            if (!line.starts_with("#include \"")) continue;
            CHECK_MESSAGE(!resolve(include_of(line)).empty(),
                          source.path << ": write the path from lib/, apps/ or tests/: " << line);
        }
    }
}

TEST_CASE("libraries and streams stay behind their fences") {
    for (const auto& source : sources()) {
        for (const auto& include : source.includes) {
            for (const auto& fence : fences) {
                if (!include.starts_with(fence.include)) continue;
                CHECK_MESSAGE(begins_with_any(source.path, fence.where),
                              source.path << ": may not include " << include);
            }
        }
    }
}

TEST_CASE("no layer prints, asks the time or reads the environment") {
    for (const auto& source : sources()) {
        if (!source.path.starts_with("lib/")) continue;
        for (std::size_t line = 0; line < source.lines.size(); ++line) {
            for (const auto token : banned_in_lib) {
                CHECK_MESSAGE(!holds(source.lines[line], token),
                              source.path << ":" << std::to_string(line + 1) << ": holds "
                                          << std::string(token));
            }
        }
    }
}

TEST_CASE("no file includes itself through others") {
    std::map<std::string, std::vector<std::string>> graph;
    for (const auto& source : sources()) {
        for (const auto& include : source.includes) {
            if (auto target = resolve(include); !target.empty()) {
                graph[source.path].push_back(std::move(target));
            }
        }
    }
    std::set<std::string> finished;
    for (const auto& source : sources()) {
        std::vector<std::string> trail;
        find_cycle(source.path, graph, trail, finished);
    }
}

TEST_CASE("no source is longer than 400 lines") {
    for (const auto& source : sources()) {
        CHECK_MESSAGE(source.lines.size() <= longest_file,
                      source.path << ": " << std::to_string(source.lines.size()) << " lines");
    }
}

TEST_CASE("files and folders are named after a concept") {
    for (const auto& source : sources()) {
        for (const auto& word : words(source.path)) {
            CHECK_MESSAGE(!banned_names.contains(word),
                          source.path << ": '" << word << "' says nothing about what is in it");
        }
    }
}

TEST_CASE("every source of lib has a unit test") {
    std::set<std::string> untested;
    for (const auto& line : read_lines(root() / "tests/architecture/untested.txt")) {
        if (!line.empty() && line[0] != '#') untested.insert(line);
    }
    for (const auto& path : untested) {
        CHECK_MESSAGE(exists(path), path << ": is gone; take it off untested.txt");
        CHECK_MESSAGE(!has_test(path), path << ": has a test; take it off untested.txt");
    }
    for (const auto& source : sources()) {
        if (!source.path.starts_with("lib/") || !source.path.ends_with(".cpp")) continue;
        if (untested.contains(source.path)) continue;
        CHECK_MESSAGE(has_test(source.path), source.path << ": has no test tests/unit/"
                                                         << std::string(layer_of(source.path))
                                                         << "/" << test_name(source.path));
    }
}

}  // namespace
