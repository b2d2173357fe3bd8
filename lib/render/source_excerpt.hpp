// The line of an input that a diagnostic is about, cut and cleaned so that it can be shown.
#pragma once

#include "diagnostics/source_file.hpp"

#include <cstddef>
#include <string>

namespace pcnload::render {

struct SourceExcerpt {
    std::string text;        // visible; `...` at an end that was cut
    std::size_t indent = 0;  // characters before the place
    std::size_t marked = 1;  // characters of the place, at least one, within this line
};

// A line longer than this many characters is cut to a window around the place.
inline constexpr std::size_t excerpt_width = 100;

// The line where the span begins. What of the span lies on later lines is not marked.
SourceExcerpt source_excerpt(const diagnostics::SourceFile& file,
                             const diagnostics::SourceSpan& span);

}  // namespace pcnload::render
