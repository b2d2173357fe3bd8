#include "uncertainty/driver_chains.hpp"

namespace pcnload::uncertainty {

EstimatedDrivers estimated_drivers(const spec::Network& network) {
    EstimatedDrivers estimated;
    for (const spec::DriverCount& count : network.drivers) {
        estimated.push_back(count.estimated);
    }
    return estimated;
}

std::vector<Monomial> driver_chains(const spec::Specification& specification,
                                    const Factors& factors, const EstimatedDrivers& estimated) {
    std::vector<Monomial> chains(specification.drivers.size());
    for (const spec::DriverIndex index : specification.estimate_order) {
        if (!estimated[index.value]) {
            continue;
        }
        const spec::Scaled& estimate = *specification.drivers[index].estimate;
        Monomial chain = factors.expanded(estimate.product);
        if (estimate.driver) {
            chain = product(chains[estimate.driver->value], chain);
        }
        chain.coefficient = 1;
        chains[index.value] = std::move(chain);
    }
    return chains;
}

// An estimate that is 0 at the values of the factors does not say what its base is. Then it is made
// from the base of the driver that it is estimated from, as though both had fallen alike when
// practices withdrew.
std::vector<double> driver_bases(const spec::Specification& specification, const Factors& factors,
                                 const std::vector<Monomial>& chains,
                                 const spec::Network& network) {
    const std::vector<double> central = factors.values(factors.central_roots());
    std::vector<double> bases(chains.size(), 0.0);
    for (const spec::DriverIndex index : specification.estimate_order) {
        const spec::DriverCount& count = network.driver(index);
        const double at_values = value(chains[index.value], central);
        if (!count.value) {
            continue;
        }
        if (at_values != 0) {
            bases[index.value] = *count.value / at_values;
            continue;
        }
        const spec::Driver& driver = specification.drivers[index];
        const spec::Scaled& estimate = *driver.estimate;
        double base = factors.expanded(estimate.product).coefficient / driver.unit.scale;
        if (estimate.driver) {
            base *=
                bases[estimate.driver->value] * specification.drivers[*estimate.driver].unit.scale;
        }
        bases[index.value] = base;
    }
    return bases;
}

}  // namespace pcnload::uncertainty
