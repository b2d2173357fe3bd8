// `pcnload staff` for people.
#pragma once

#include "analysis/staff_answer.hpp"
#include "render/report.hpp"

#include <vector>

namespace pcnload::render {

// An answer for each network. Of more than a few there is a row each.
Report staff_report(const std::vector<analysis::Projection>& networks,
                    const std::vector<analysis::StaffAnswer>& answers);

}  // namespace pcnload::render
