// A text broken into lines at its spaces.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::render {

// Lines of at most `width` characters; a word that is longer stands on a line of its own, whole.
// Width 0 breaks nothing. There is always one line, if an empty one.
std::vector<std::string> broken_lines(std::string_view text, std::size_t width);

// The same, but words may break behind a hyphen too, and the lines are as even as they can be.
std::vector<std::string> broken_header(std::string_view text, std::size_t width);

}  // namespace pcnload::render
