// Profiles of many networks out of CSV: one row a network. Columns `pcn`, `name`, one a driver,
// `staff.ROLE.wte`, `staff.ROLE.free`, `tag.NAME`. An empty cell is a value not given.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "spec/profile.hpp"

#include <memory>
#include <string_view>
#include <vector>

namespace pcnload::spec {

// Takes the file in pieces of any size, so that it need never be in memory whole. Drivers and roles
// are checked later, against the contract.
class ProfileCsv {
public:
    ProfileCsv(diagnostics::FileIndex file, diagnostics::Diagnostics& diagnostics);
    ~ProfileCsv();
    ProfileCsv(const ProfileCsv&) = delete;
    ProfileCsv& operator=(const ProfileCsv&) = delete;

    void feed(std::string_view piece);
    std::vector<Profile> finish();
    // Nothing more of the file is read.
    [[nodiscard]] bool stopped() const;

private:
    class Reader;
    std::unique_ptr<Reader> reader_;
};

}  // namespace pcnload::spec
