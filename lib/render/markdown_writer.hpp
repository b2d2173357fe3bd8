// A report as GitHub's Markdown, for pull requests and pages.
#pragma once

#include "render/report.hpp"

#include <string>

namespace pcnload::render {

// Nothing in it that comes from an input can form markup.
std::string to_markdown(const Report& report);

}  // namespace pcnload::render
