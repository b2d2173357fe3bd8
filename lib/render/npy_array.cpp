#include "render/npy_array.hpp"

#include <bit>
#include <cstring>
#include <limits>

namespace pcnload::render {

static_assert(std::endian::native == std::endian::little,
              "the numbers are written as they stand in memory");

std::string npy_header(const std::vector<std::size_t>& shape) {
    constexpr std::size_t alignment = 64;
    constexpr std::size_t before = 10;  // magic, version and the length
    std::string text = "{'descr': '<f8', 'fortran_order': False, 'shape': (";
    for (const std::size_t extent : shape)
        text += std::to_string(extent) + ", ";
    text += "), }";
    // Blanks up to the alignment, with the end of the line as the last byte.
    text.append(alignment - (before + text.size() + 1) % alignment, ' ');
    text += '\n';
    std::string header = "\x93NUMPY";
    header += '\x01';
    header += '\x00';
    header += static_cast<char>(text.size() % 256);
    header += static_cast<char>(text.size() / 256);
    return header + text;
}

void add_npy(std::span<const double> work, std::size_t columns,
             std::span<const std::uint32_t> places, std::size_t roles, RowBuffer& out) {
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    const std::size_t count = roles * columns;
    char* const begin = out.room(count * sizeof(double));
    if (places.size() < roles) {
        for (std::size_t i = 0; i < count; ++i)
            std::memcpy(begin + i * sizeof(double), &none, sizeof none);
    }
    const std::size_t size = columns * sizeof(double);
    for (std::size_t role = 0; role < places.size(); ++role)
        std::memcpy(begin + places[role] * size, work.data() + role * columns, size);
    out.end_at(begin + count * sizeof(double));
}

}  // namespace pcnload::render
