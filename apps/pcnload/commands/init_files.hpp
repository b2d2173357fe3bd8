// What `pcnload init` writes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace pcnload::app {

struct StarterFile {
    std::string_view path;  // beneath the folder
    std::string text;
};

std::vector<StarterFile> starter_files();

}  // namespace pcnload::app
