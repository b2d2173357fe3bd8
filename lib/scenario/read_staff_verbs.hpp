// The verbs that alter who is in post, read: hire and leave.
#pragma once

#include "scenario/change.hpp"
#include "spec/record_reader.hpp"

#include <optional>

namespace pcnload::scenario {

// Each gives nothing where a mistake is reported.
std::optional<Hire> read_hire(const spec::RecordReader& fields, Diagnostics& diagnostics);
std::optional<Leave> read_leave(const spec::RecordReader& fields, Diagnostics& diagnostics);

}  // namespace pcnload::scenario
