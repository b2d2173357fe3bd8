// Every mistake in files of specifications, scenarios and profiles.
#pragma once

#include "pcnload/checked_files.hpp"
#include "pcnload/session.hpp"

#include <cstddef>
#include <optional>
#include <string>

namespace pcnload::app {

struct CheckedCounts {
    std::size_t files = 0;
    std::size_t contracts = 0;
    std::size_t scenarios = 0;
    std::size_t profiles = 0;
};

// Contracts are resolved with every profile beside them, scenarios with the default one. What has
// no contracts beside it is held against the shipped ones, or those of `specs`. `profile` is the
// one to use where none stands beside; absent: the shipped average.
CheckedCounts check_files(const CheckedFiles& checked, const std::optional<std::string>& specs,
                          const std::optional<std::string>& profile, Session& session);

}  // namespace pcnload::app
