// Draws of all roots, and outputs at them. This is the plain way, which faster ones are held
// against.
#pragma once

#include "uncertainty/draws.hpp"
#include "uncertainty/factors.hpp"
#include "uncertainty/tornado.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace pcnload::uncertainty {

// Draw by draw, a value of each root. Roots of two specifications that have the same id and
// distribution have the same values: what differs between outputs is not the luck of the draw.
struct RootSample {
    std::size_t roots = 0;
    std::size_t draws = 0;
    std::vector<double> values;  // draws x roots

    [[nodiscard]] std::span<const double> draw(std::size_t place) const {
        return std::span(values).subspan(place * roots, roots);
    }
};

RootSample draw_roots(const Factors& factors, const DrawOptions& options);

// The output at every draw, in their order.
std::vector<double> sample(const OutputOfRoots& output, const RootSample& roots, unsigned jobs = 1);

}  // namespace pcnload::uncertainty
