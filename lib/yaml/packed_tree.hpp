// A parsed document as a string of bytes. The shipped files are parsed once, when the program is
// built, and unpacked at every start: that takes a small part of the time of parsing.
#pragma once

#include "yaml/node.hpp"

#include <string>
#include <string_view>

namespace pcnload::yaml {

// `source` is the text that the tree was parsed from; text that stands in it unchanged is not
// packed again.
std::string pack(const Node& root, std::string_view source);

// What `pack` made, of the same text. Anything else is a bug of ours, and throws.
Node unpack(std::string_view packed, std::string_view source, diagnostics::FileIndex file);

}  // namespace pcnload::yaml
