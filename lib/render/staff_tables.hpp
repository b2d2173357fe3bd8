// Whom to hire, who else does what, what it costs and what binds, as tables.
#pragma once

#include "analysis/staff_answer.hpp"
#include "render/table.hpp"

#include <vector>

namespace pcnload::render {

// A row a role that there is work or staff for.
Table staff_role_table(const analysis::Projection& projection, const analysis::StaffAnswer& answer);

// A row a part of an activity that another role does.
Table hand_over_table(const analysis::Projection& projection, const analysis::StaffAnswer& answer);

// Cost, reimbursement, what is left to pay and what is unspent of the scheme's sum: of the staff
// required, of those in post, of those in post and hired.
Table staff_money_table(const analysis::StaffAnswer& answer);

// What one more of a limit would change; no rows where nothing binds.
Table price_table(const analysis::Projection& projection, const analysis::StaffAnswer& answer);

// A row a network.
Table staff_network_table(const std::vector<analysis::Projection>& networks,
                          const std::vector<analysis::StaffAnswer>& answers);

// A row a role of every network, exact, for CSV.
Table staff_csv_table(const std::vector<analysis::Projection>& networks,
                      const std::vector<analysis::StaffAnswer>& answers);

}  // namespace pcnload::render
