// Every YAML file of a folder at a git revision, read without a checkout and without a network.
#pragma once

#include "pcnload/session.hpp"
#include "spec/library.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pcnload::app {

// YAML files of a revision of the repository that the current folder stands in. `word` is a
// revision
// (`main`, `HEAD~1`), whose `folder` is read (from the current folder: "specs"), or REVISION:PATH
// (`v1.2:specs`). Sorted by path and limited as in `folder_files`; they are named as git does,
// `main:specs/common/drivers.yaml`. Links and submodules are not followed, and a link with the name
// of a YAML file is an error. Nothing where something could not be read, which was reported.
std::optional<std::vector<spec::InputFile>> git_files(const std::string& word,
                                                      const std::string& folder, Session& session);

}  // namespace pcnload::app
