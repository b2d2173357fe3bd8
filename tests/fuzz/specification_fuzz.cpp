// Any text as files of a specification, scenarios, a profile and settings, laid over a small good
// contract: read, changed, resolved and projected. No crash and no hang; where nothing is wrong,
// every figure is a number.
//
// The files are parted as in tests/spec_cases: a line `# === path` begins each. A text without such
// a line is one file of the small contract; a file `--set` holds a setting.
#include "analysis/run.hpp"
#include "diagnostics/source_file.hpp"
#include "spec/library.hpp"
#include "support/figures.hpp"
#include "support/small_texts.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace pcnload;

using Texts = std::map<std::string, std::string>;

constexpr std::string_view mark = "# === ";
constexpr std::size_t most_files = 12;
constexpr std::size_t most_scenarios = 6;

Texts base_texts() {
    return {{"common/tables.yaml", test::small_tables},
            {"small/contract.yaml", test::small_head + test::small_money},
            {"small/homes.yaml", test::small_service},
            {"profiles/small.yaml", test::small_profile}};
}

Texts split(std::string_view text) {
    Texts texts = base_texts();
    std::string* into = nullptr;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end == text.npos ? text.size() : end + 1);
        text.remove_prefix(line.size());
        if (line.starts_with(mark) && texts.size() < most_files) {
            into = &texts[std::string(
                line.substr(mark.size(), line.find_last_not_of("\n\r") + 1 - mark.size()))];
            into->clear();
        } else {
            if (into == nullptr) into = &texts["small/fuzz.yaml"];
            *into += line;
        }
    }
    return texts;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    diagnostics::SourceFiles sources;
    diagnostics::Diagnostics diagnostics;
    std::vector<spec::InputFile> files;
    std::vector<scenario::Change> settings;
    for (auto& [path, text] : split({reinterpret_cast<const char*>(data), size})) {
        const auto file = sources.add(path, text);
        if (path == "--set") {
            auto change = scenario::read_setting(sources[file].text(), file, diagnostics);
            if (change) settings.push_back(std::move(*change));
        } else {
            files.push_back({path, file});
        }
    }
    const spec::Library library = spec::read_library(files, sources, diagnostics);
    std::vector<spec::Profile> profiles;
    for (const spec::NamedProfile& named : library.profiles)
        profiles.push_back(named.profile);
    std::vector<scenario::Scenario> scenarios;
    for (const std::string_view name : scenario::scenario_names(library)) {
        if (scenarios.size() == most_scenarios) break;
        if (auto found = scenario::find_scenario(library, name, diagnostics)) {
            scenarios.push_back(std::move(*found));
        }
    }
    const auto projections = analysis::run({library, scenarios, settings, profiles}, diagnostics);
    if (diagnostics.has_errors() && !projections.empty()) std::abort();
    for (const auto& scenario : projections) {
        for (const analysis::Projection& projection : scenario) {
            if (!test::Figures(projection).finite()) std::abort();
        }
    }
    for (const auto& each : diagnostics.all()) {
        if (each.span.known() && sources.place_text(each.span).empty()) std::abort();
    }
    return 0;
}
