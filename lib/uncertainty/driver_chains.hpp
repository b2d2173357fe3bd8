// The counts of a network as powers of factors. A count that is given is a number; one that is
// estimated is a number, its *base*, times the powers that the chain of its estimates brings.
#pragma once

#include "spec/network.hpp"
#include "uncertainty/factors.hpp"

#include <vector>

namespace pcnload::uncertainty {

// Which drivers a network estimates. Networks that estimate the same ones have the same chains.
using EstimatedDrivers = std::vector<bool>;
EstimatedDrivers estimated_drivers(const spec::Network& network);

// By DriverIndex, each with the coefficient 1.
std::vector<Monomial> driver_chains(const spec::Specification& specification,
                                    const Factors& factors, const EstimatedDrivers& estimated);

// By DriverIndex: base x chain, at the values of the factors, is the network's count. What
// practices took with them when they withdrew is in it.
std::vector<double> driver_bases(const spec::Specification& specification, const Factors& factors,
                                 const std::vector<Monomial>& chains, const spec::Network& network);

}  // namespace pcnload::uncertainty
