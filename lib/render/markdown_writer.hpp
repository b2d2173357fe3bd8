// A report as GitHub's Markdown, for pull requests and pages.
#pragma once

#include "render/report.hpp"

#include <cstddef>
#include <string>

namespace pcnload::render {

// Nothing in it that comes from an input can form markup.
std::string to_markdown(const Report& report);

// The same in so many bytes at most: sections are left out, the last ones first, and counted; of
// what is still too long, the end.
std::string to_markdown(const Report& report, std::size_t most_bytes);

// What a comment on GitHub may be, with room to spare.
inline constexpr std::size_t longest_comment = 60'000;

}  // namespace pcnload::render
