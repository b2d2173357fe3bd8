// A scenario: a contract with a list of changes. A contract alone is a scenario without changes.
#pragma once

#include "scenario/change.hpp"
#include "spec/library.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::scenario {

struct Scenario {
    std::string id;
    std::string title;
    std::string note;
    Located<std::string> contract;
    std::vector<Change> changes;  // those of the scenarios it extends first
    std::optional<Located<std::string>> source = {};
};

// The scenario of a contract or scenario that the library knows by this name; nothing where the
// name is unknown (and that is reported with the nearest), or no contract can be found. Changes
// that cannot be read are reported and left out, so that the others can be checked too.
std::optional<Scenario> find_scenario(const spec::Library& library, std::string_view name,
                                      Diagnostics& diagnostics);

// A scenario file's root node. `siblings` finds the root of a file beside it by its name, for
// `extends`; it returns null where there is none.
class SiblingFiles {
public:
    virtual ~SiblingFiles() = default;
    virtual std::shared_ptr<const yaml::Node> find(std::string_view file_name) = 0;
};
std::optional<Scenario> read_scenario(const yaml::Node& root, const spec::Library& library,
                                      SiblingFiles& siblings, Diagnostics& diagnostics);

// Every name that `find_scenario` knows: contracts, then scenarios.
std::vector<std::string_view> scenario_names(const spec::Library& library);

// ADDRESS=VALUE of the command line as a `set`. The text stands in a source file of its own.
std::optional<Change> read_setting(std::string_view text, diagnostics::FileIndex file,
                                   Diagnostics& diagnostics);

}  // namespace pcnload::scenario
