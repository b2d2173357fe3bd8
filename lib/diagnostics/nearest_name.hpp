// "Did you mean": the known name that a misspelt one is nearest to.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace pcnload::diagnostics {

// The nearest of the names by edit distance (a swap of neighbours counts one, another case of a
// letter nothing), if it is near enough to be a slip; of equals, the first. Else the one name that
// has all of what is written among its words: `clinical-pharmacist` for `pharmacist`.
std::optional<std::string_view> nearest_name(std::string_view written,
                                             std::span<const std::string_view> names);

// "did you mean `x`?", or an empty text.
std::string did_you_mean(std::string_view written, std::span<const std::string_view> names);

// The same, or where nothing is near, the names that there are: "there are `a` and `b`". Of more
// than a few, `otherwise`.
std::string did_you_mean_or(std::string_view written, std::span<const std::string_view> names,
                            std::string_view otherwise);

}  // namespace pcnload::diagnostics
