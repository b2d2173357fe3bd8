#include "pcnload/staff_limits.hpp"

#include "diagnostics/nearest_name.hpp"

#include <algorithm>
#include <string>
#include <string_view>

namespace pcnload::app {

analysis::StaffLimits staff_limits(const StaffOptions& options,
                                   const spec::Specification& specification, Session& session) {
    analysis::StaffLimits limits;
    limits.step = options.step;
    limits.most.resize(specification.roles.size());
    for (const MostHired& most : options.most) {
        std::vector<std::string_view> known;
        bool found = false;
        for (std::size_t place = 0; place < specification.roles.size(); ++place) {
            const spec::Role& role = specification.roles[spec::index_at<spec::RoleIndex>(place)];
            known.push_back(role.id);
            if (role.id != most.role) continue;
            limits.most[place] = most.wte;
            found = true;
        }
        if (found) continue;
        std::string hint = diagnostics::did_you_mean_or(
            most.role, known, "`pcnload list roles` shows those that there are");
        session.diagnostics.add({diagnostics::Code::unknown_choice,
                                 "there is no role `" + most.role + "` to hire",
                                 {},
                                 std::move(hint),
                                 {}});
    }
    return limits;
}

}  // namespace pcnload::app
