// What one root alone does to an output: at the low and the high end of its range, the others at
// their values.
#pragma once

#include "uncertainty/factors.hpp"
#include "uncertainty/polynomial.hpp"

#include <cstddef>
#include <functional>
#include <span>
#include <vector>

namespace pcnload::uncertainty {

struct TornadoBar {
    std::size_t root = 0;
    double at_low = 0;   // the output where the root is at the low end of its range
    double at_high = 0;  // and at the high end: less, where the root divides

    [[nodiscard]] double width() const;
};

// An output as a function of the values of the roots.
using OutputOfRoots = std::function<double(std::span<const double> roots)>;
OutputOfRoots output_of_roots(Polynomial polynomial, Factors factors);

// The widest first, equal ones in the order of the roots; those that move nothing are left out.
std::vector<TornadoBar> tornado(const OutputOfRoots& output, const Factors& factors);

}  // namespace pcnload::uncertainty
