#pragma once

#include <span>
#include <string_view>

// The shipped specs and examples, compiled into the program so that it works from any folder.
// The sources are made at build time by cmake/embed.cmake and tools/pack_trees.cpp.
namespace pcnload::builtin {

struct File {
    std::string_view path;  // from the root of the repository: "specs/common/roles.yaml"
    std::string_view text;  // byte for byte as in the repository
    std::string_view tree;  // its packed tree (yaml/packed_tree.hpp); empty where it does not parse
};

// Every YAML file of specs/ and examples/, sorted by path.
std::span<const File> files();

// SHA-256 in hex of what `sha256sum` prints for all files in that order, so that two programs with
// the same value ship the same files.
std::string_view sha256();

}  // namespace pcnload::builtin
