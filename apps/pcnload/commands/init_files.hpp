// What `pcnload init` writes.
#pragma once

#include <span>
#include <string_view>

namespace pcnload::app {

struct StarterFile {
    std::string_view path;  // beneath the folder
    std::string_view text;
};

std::span<const StarterFile> starter_files();

}  // namespace pcnload::app
