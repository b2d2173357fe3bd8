// Text to a tree of nodes, by libyaml's events. Refused, each with its diagnostic: anchors and
// aliases (so nothing expands), tags, merge keys, duplicate keys, several documents, text that is
// not UTF-8, control and invisible characters, and documents over the limits below.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "yaml/node.hpp"

#include <cstddef>
#include <optional>
#include <string_view>

namespace pcnload::yaml {

inline constexpr std::size_t largest_file = std::size_t{16} << 20U;
inline constexpr int deepest_level = 64;
inline constexpr int most_nodes = 100'000;

// Nothing where an error was reported. The text is that of the file of the index.
std::optional<Node> parse(std::string_view text, diagnostics::FileIndex file,
                          diagnostics::Diagnostics& diagnostics);

}  // namespace pcnload::yaml
