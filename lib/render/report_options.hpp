// What a table of figures is asked to show.
#pragma once

#include <cstdint>

namespace pcnload::render {

// Steady state, or what falls into the contract year. The two never stand in one table.
enum class Basis : std::uint8_t { week, year };

// What work is shown in.
enum class WorkUnit : std::uint8_t { hours, sessions, wte };

struct ReportOptions {
    Basis basis = Basis::week;
    WorkUnit unit = WorkUnit::hours;
};

}  // namespace pcnload::render
