// What `pcnload check` is asked to look at, sorted by how it is looked at.
#pragma once

#include "diagnostics/source_span.hpp"
#include "pcnload/session.hpp"
#include "spec/library.hpp"
#include "spec/profile.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace pcnload::app {

// A service, a contract or a table given by itself: part of a contract that stands elsewhere.
struct ContractPart {
    std::string path;
    diagnostics::FileIndex file;
    std::string first_key;  // "service", "contract", "roles"
    std::string id;         // of a contract or a service
};

struct CheckedFiles {
    // Files that know each other by name: those of a folder, or those given one by one.
    std::vector<std::vector<spec::InputFile>> groups;
    std::vector<ContractPart> parts;
    std::vector<spec::Profile> networks;  // rows of CSV files
    std::size_t count = 0;
};

CheckedFiles gather_checked_files(const std::vector<std::string>& paths, Session& session);

}  // namespace pcnload::app
