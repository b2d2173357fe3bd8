// Verifications for people: a line for each result, and below it what is known of a difference.
//
//     hours.json: the same, to the byte
//     more.json: differs
//       networks.csv has changed
//       line 52 then:     "hours_per_week": 219.1,
//       line 52 now:      "hours_per_week": 220.3,
#pragma once

#include "render/verification.hpp"

#include <string>
#include <vector>

namespace pcnload::render {

std::string verification_text(const std::vector<Verification>& verifications);

}  // namespace pcnload::render
