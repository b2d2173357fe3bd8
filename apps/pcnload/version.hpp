// What the program says that it is.
#pragma once

#include <string>
#include <string_view>

namespace pcnload::app {

// The version, and what it was built from and with; no time and no path, so that two builds of the
// same sources by the same compiler say the same. `revision` is git's, empty where none is known.
std::string version_text(std::string_view revision);

}  // namespace pcnload::app
