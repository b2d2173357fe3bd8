// One network of a file that `pcnload import` wrote.
#pragma once

#include "pcnload/session.hpp"
#include "spec/profile.hpp"

#include <optional>
#include <string>

namespace pcnload::app {

// By its code or its name, in whatever case; the only one where `wanted` is absent. Nothing where
// that was reported.
std::optional<spec::Profile> find_imported_network(const std::string& path,
                                                   const std::optional<std::string>& wanted,
                                                   Session& session);

}  // namespace pcnload::app
