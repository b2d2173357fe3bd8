// Where two files begin to differ. Neither is in memory whole.
#pragma once

#include "render/verification.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace pcnload::app {

// A file, or a part of it. Of the end 0 means that of the file.
struct FilePart {
    std::string path;
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
};

// Nothing where both are the same. The line is counted in the first file, from its beginning.
std::optional<render::LineDifference> first_difference(const FilePart& then, const FilePart& now);

}  // namespace pcnload::app
