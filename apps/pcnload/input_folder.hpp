// Every YAML file beneath a folder.
#pragma once

#include "pcnload/session.hpp"
#include "spec/library.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace pcnload::app {

inline constexpr std::size_t most_files = 10'000;
inline constexpr std::size_t deepest_folder = 16;
inline constexpr std::size_t most_bytes = std::size_t{32} << 20U;

// *.yaml and *.yml, sorted by path. Hidden files and folders are passed over, and so are links to
// folders; a link to a file counts as the file where that lies beneath the folder too, and is an
// error where it leads out of it.
std::vector<spec::InputFile> folder_files(const std::string& folder, Session& session);

bool is_folder(const std::string& path);

// "folder/name", as a person would write it.
std::string joined_path(const std::string& folder, const std::string& name);

}  // namespace pcnload::app
