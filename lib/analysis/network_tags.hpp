// The tags that profiles carry, by which networks are grouped: `--by tag.region`.
#pragma once

#include "analysis/breakdown.hpp"
#include "analysis/projection.hpp"
#include "diagnostics/diagnostics.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::analysis {

inline constexpr std::string_view tag_prefix = "tag.";

// Of networks that lack a tag, or have no word for it.
inline constexpr std::string_view no_tag = "(none)";

std::string tag_value(const spec::Network& network, std::string_view name);

// Every tag of any of the networks, each once, in the order in which they first stand.
std::vector<std::string_view> tag_names(std::span<const Projection> projections);

// Reports a tag that none of the networks has: all of them together under "(none)" would look like
// an answer.
void check_tags(const std::vector<Grouping>& by, std::span<const Projection> projections,
                diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::analysis
