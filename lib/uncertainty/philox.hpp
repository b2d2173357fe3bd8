// Philox4x32-10, a generator without a state: numbers are a function of a counter and a key.
#pragma once

#include <array>
#include <cstdint>

namespace pcnload::uncertainty {

using PhiloxCounter = std::array<std::uint32_t, 4>;
using PhiloxKey = std::array<std::uint32_t, 2>;

PhiloxCounter philox(PhiloxCounter counter, PhiloxKey key);

}  // namespace pcnload::uncertainty
