// What `pcnload init` writes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::app {

struct StarterFile {
    std::string_view path;  // beneath the folder
    std::string text;
};

// `profile` stands in the place of the average network's.
std::vector<StarterFile> starter_files(std::optional<std::string> profile);

}  // namespace pcnload::app
