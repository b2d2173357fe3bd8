// All files of a folder (or those compiled in), read and sorted by what they hold: the layers of
// the contracts, and the profiles and scenarios that are known by name.
#pragma once

#include "diagnostics/source_file.hpp"
#include "spec/draft.hpp"
#include "spec/profile.hpp"
#include "yaml/node.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::spec {

// A file to read. `place` is where it stands beneath the root, with slashes: its first folder is
// the layer that it belongs to.
struct InputFile {
    std::string place;  // "2020-21-draft/contract.yaml"
    diagnostics::FileIndex file;
    std::string_view tree = {};  // packed when the program was built; empty: the text is parsed
};

// What a contract.yaml says of the making of the contract; `changes` are read by the scenario
// layer.
struct ContractFile {
    ContractHead head;
    std::optional<Located<std::string>> extends;
    std::shared_ptr<const yaml::Node> changes;  // null where there are none
    std::optional<std::vector<Located<std::string>>> services;
};

struct Layer {
    std::string id;  // the folder; that of a contract is its id
    std::optional<ContractFile> contract;
    Draft draft;
};

struct NamedProfile {
    std::string id;  // the file's name without its ending
    Profile profile;
    SourceSpan span;  // of its first key
};

struct NamedScenario {
    std::string id;
    std::string title;
    std::string place;  // beneath the root
    std::shared_ptr<const yaml::Node> root;
    SourceSpan span;
};

// A file of tests, which the scenario layer reads.
struct NamedTests {
    std::string id;
    std::string place;  // beneath the root
    std::shared_ptr<const yaml::Node> root;
    SourceSpan span;
};

struct Library {
    Layer common;
    Table<Layer> contracts;  // draft before agreed before in force, then by id
    Table<NamedProfile> profiles;
    Table<NamedScenario> scenarios;
    Table<NamedTests> tests;
    bool damaged = false;
};

Library read_library(const std::vector<InputFile>& files, const diagnostics::SourceFiles& sources,
                     Diagnostics& diagnostics);

}  // namespace pcnload::spec
