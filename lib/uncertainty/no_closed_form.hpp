// Why the moments of an output have no closed form, so that it has to be sampled.
#pragma once

#include <cstdint>

namespace pcnload::uncertainty {

enum class NoClosedForm : std::uint8_t {
    reimbursement,           // the lesser of two sums, and a cap
    allowance_of_several,    // 1 / (1 - a product of several assumptions, or a power of one)
    allowance_used_besides,  // 1 / (1 - a), and a again elsewhere in the output
    divisor_touches_zero,    // a reciprocal moment that does not exist
    power_too_high,
    correlated,  // two assumptions that move together
};

}  // namespace pcnload::uncertainty
