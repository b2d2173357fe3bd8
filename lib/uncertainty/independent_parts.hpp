// What of polynomials is independent of the rest.
#pragma once

#include "uncertainty/polynomial.hpp"

#include <cstddef>
#include <vector>

namespace pcnload::uncertainty {

// Monomials that share no factor, even by way of others, are independent. Each part has as many
// polynomials as there are given, which sum, over the parts, to what they are without their
// constants. `factors`: how many there are.
std::vector<std::vector<Polynomial>> independent_parts(const std::vector<Polynomial>& polynomials,
                                                       std::size_t factors);

}  // namespace pcnload::uncertainty
