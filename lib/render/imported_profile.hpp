// A network's profile as a YAML file to go on with: what was imported, and beside it, as comments,
// what no public file tells.
#pragma once

#include "spec/draft.hpp"
#include "spec/profile.hpp"

#include <string>
#include <string_view>

namespace pcnload::render {

struct ImportedProfile {
    const spec::Profile& network;
    const spec::Profile& pattern;  // whose staff stand as comments where the network's are unknown
    const spec::Draft& tables;     // the titles of drivers and roles
    std::string_view from;         // the file that it was read from
};

std::string imported_profile_text(const ImportedProfile& imported);

}  // namespace pcnload::render
