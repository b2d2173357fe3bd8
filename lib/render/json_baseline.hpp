// The findings that are accepted for now, as the file that says so.
#pragma once

#include "diagnostics/select_findings.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace pcnload::render {

inline constexpr std::string_view baseline_schema = "pcnload baseline";

// JSON, an entry a finding in the order given. Lines and messages are cut to what a person reads.
std::string json_baseline(const std::vector<diagnostics::BaselineEntry>& entries);

}  // namespace pcnload::render
