#include "render/npy_array.hpp"

#include <array>
#include <cmath>
#include <cstring>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;

TEST_CASE("a header of version 1.0, its length a multiple of 64") {
    const std::string header = render::npy_header({3, 1250, 14});
    CHECK(header.size() % 64 == 0);
    CHECK(header.starts_with("\x93NUMPY\x01"));
    CHECK(header.find("{'descr': '<f8', 'fortran_order': False, 'shape': (3, 1250, 14, ), }") ==
          10);
    CHECK(header.back() == '\n');
    const auto low = static_cast<unsigned char>(header[8]);
    const auto high = static_cast<unsigned char>(header[9]);
    CHECK(10 + low + 256U * high == header.size());
}

TEST_CASE("figures stand in the places of their roles, and what has none is no number") {
    const std::vector<double> work{1, 2, 3, 4};  // two roles by two months
    const std::vector<std::uint32_t> places{2, 0};
    render::RowBuffer out;
    render::add_npy(work, 2, places, 3, out);
    std::array<double, 6> found{};
    REQUIRE(out.text().size() == sizeof found);
    std::memcpy(found.data(), out.text().data(), sizeof found);
    CHECK(found[0] == 3);
    CHECK(found[1] == 4);
    CHECK(std::isnan(found[2]));
    CHECK(std::isnan(found[3]));
    CHECK(found[4] == 1);
    CHECK(found[5] == 2);
}

}  // namespace
