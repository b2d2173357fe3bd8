// "Did you mean": the known name that a misspelt one is nearest to.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace pcnload::diagnostics {

// The nearest of the names by edit distance (a swap of neighbours counts one), if it is near
// enough to be a slip; of equals, the first.
std::optional<std::string_view> nearest_name(std::string_view written,
                                             std::span<const std::string_view> names);

// "did you mean `x`?", or an empty text.
std::string did_you_mean(std::string_view written, std::span<const std::string_view> names);

}  // namespace pcnload::diagnostics
