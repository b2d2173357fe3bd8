// The contracts, scenarios and profiles that are known by name: the shipped ones, or those of a
// folder in their place.
#pragma once

#include "pcnload/session.hpp"
#include "spec/format.hpp"
#include "spec/library.hpp"
#include "yaml/node.hpp"

#include <optional>
#include <string>

namespace pcnload::app {

struct KnownFiles {
    spec::Library library;
    bool shipped = true;
};

KnownFiles load_known_files(const std::optional<std::string>& specs, Session& session);

// Whether a word on the command line that is no known name is meant as a file.
bool is_path(const std::string& word);

// The root of a YAML file given on the command line. Nothing where that was reported, also where it
// is a file of another kind.
std::optional<yaml::Node> read_root(const std::string& path, spec::FileKind kind, Session& session);

}  // namespace pcnload::app
