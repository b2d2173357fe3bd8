// Where the count of a driver comes from, in any network: the estimates of a contract with their
// chains worked out, so that whoever has the counts that a network gives needs nothing else.
#pragma once

#include "spec/profile.hpp"
#include "spec/specification.hpp"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::analysis {

enum class SourceKind : std::uint8_t { count, staff, constant };
inline constexpr std::array<std::string_view, 3> source_kind_words{"count", "staff", "constant"};

// One way to a count of a driver:
//
//     count     what the network counts of the driver `source` x per unit, where it counts any
//     staff     the WTE of the role `source` in post, 0 where there are none, x per unit + constant
//     constant  the constant
//
// The count is that of the first step that there is one for; a step's sources are added up.
struct DriverSource {
    spec::DriverIndex driver;
    std::size_t step = 0;
    SourceKind kind = SourceKind::constant;
    std::string source;  // of a driver or a role; empty for a constant
    double per_unit = 0;
    double constant = 0;
};

// Of every driver, step by step. `everywhere` is what changes make of a network that says nothing:
// the counts that they set, and the staff that they hire, which every network has besides its own.
std::vector<DriverSource> driver_sources(const spec::Specification& specification,
                                         const spec::Profile& everywhere);

}  // namespace pcnload::analysis
