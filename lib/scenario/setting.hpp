// A change given as an address and a value, as `--set` takes them: on the command line, or as the
// heading and a cell of a CSV file.
#pragma once

#include "scenario/change.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace pcnload::scenario {

// Text as it stands in a file: where it begins there.
yaml::Node setting_text(std::string_view text, diagnostics::FileIndex file, std::uint32_t begin);

// `whole` is what the change is said to be when it is told. The value is not empty; one that begins
// with a brace is read as YAML. Nothing where a mistake was reported.
std::optional<Change> make_setting(const yaml::Node& address, yaml::Node value, SourceSpan whole,
                                   Diagnostics& diagnostics);

}  // namespace pcnload::scenario
