// A network as its profile says: what it serves and who works there. Local changes stay as they
// are written, for the scenario layer to read.
#pragma once

#include "diagnostics/source_span.hpp"
#include "spec/table.hpp"
#include "units/calendar_date.hpp"
#include "yaml/node.hpp"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pcnload::spec {

using diagnostics::SourceSpan;

struct ProfileCount {
    std::string id;  // of the driver
    double value = 0;
    std::size_t since = 0;  // the withdrawals made before a change set it
    SourceSpan span;
};

// In post from a day on.
struct StaffStep {
    units::Date from;
    double wte = 0;
    double free = 0;
};

struct ProfileStaff {
    std::string id;   // of the role
    double wte = 0;   // in post
    double free = 0;  // share of it free for network services, 0 to 1
    SourceSpan span;
    std::vector<StaffStep> later = {};  // what dated changes make of it, by day
};

struct Practice {
    std::string id;  // its code
    std::string name;
    double registered_patients = 0;
    bool counted = false;  // whether the profile says how many patients
    bool left = false;     // a change has made it withdraw
    SourceSpan span;
};

struct ProfileTag {
    std::string id;
    std::string value;
};

struct Profile {
    std::string pcn;  // code
    std::string name;
    Table<ProfileCount> counts;
    Table<ProfileStaff> staff;
    Table<Practice> practices;
    std::vector<ProfileTag> tags;
    std::shared_ptr<const yaml::Node> local;  // null where there are no local changes
    bool damaged =
        false;  // a part of it could not be read: what it lacks is not told to be missing
    SourceSpan span;
};

}  // namespace pcnload::spec
