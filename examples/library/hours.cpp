// Hours a week that each contract and scenario of the program asks of the average network.
#include "analysis/run.hpp"
#include "builtin/builtin_files.hpp"

#include <cstdio>

int main() {
    pcnload::diagnostics::SourceFiles sources;
    pcnload::diagnostics::Diagnostics mistakes;
    std::vector<pcnload::spec::InputFile> files;
    for (const auto& [path, text, tree] : pcnload::builtin::files()) {
        const auto place = path.substr(path.find('/') + 1);  // beneath specs/ or examples/
        files.push_back({std::string(place), sources.add(std::string(path), std::string(text))});
    }
    const auto library = pcnload::spec::read_library(files, sources, mistakes);
    std::vector<pcnload::scenario::Scenario> scenarios;
    for (const auto name : pcnload::scenario::scenario_names(library))
        scenarios.push_back(*pcnload::scenario::find_scenario(library, name, mistakes));
    const std::vector profiles{library.profiles.find("average")->profile};
    for (const auto& seen : pcnload::analysis::run({library, scenarios, {}, profiles}, mistakes))
        std::printf("%s %.1f\n", seen[0].scenario.c_str(), seen[0].totals.hours.per_week);
}
