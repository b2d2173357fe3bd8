// The work of roles as an array of doubles in NumPy's format (.npy, version 1.0): scenario x
// network x role, and month where the year is shown by months. What a place on an axis means is
// told beside it.
#pragma once

#include "render/row_buffer.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace pcnload::render {

// The bytes before the numbers. The last axis moves fastest; numbers are little-endian doubles.
std::string npy_header(const std::vector<std::size_t>& shape);

// The numbers of one network: `places` says where each role of `work` stands among the `roles` of
// the axis. A role that the contract does not know is not nought but no number.
void add_npy(std::span<const double> work, std::size_t columns,
             std::span<const std::uint32_t> places, std::size_t roles, RowBuffer& out);

}  // namespace pcnload::render
