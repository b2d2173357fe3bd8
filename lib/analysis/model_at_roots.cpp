#include "analysis/model_at_roots.hpp"

#include "uncertainty/driver_chains.hpp"

#include <utility>

namespace pcnload::analysis {

ModelAtRoots::ModelAtRoots(const spec::Specification& specification,
                           const uncertainty::Factors& factors, spec::Network network)
    : factors_(factors), network_(std::move(network)), revaluation_(specification) {
    chains_ = uncertainty::driver_chains(specification, factors,
                                         uncertainty::estimated_drivers(network_));
    bases_ = uncertainty::driver_bases(specification, factors, chains_, network_);
}

spec::Network ModelAtRoots::network_at(std::span<const double> roots) const {
    spec::Network network = network_;
    const std::vector<double> factors = factors_.values(roots);
    for (std::size_t driver = 0; driver < network.drivers.size(); ++driver) {
        spec::DriverCount& count = network.drivers[driver];
        if (count.estimated && count.value)
            count.value = bases_[driver] * uncertainty::value(chains_[driver], factors);
    }
    return network;
}

std::optional<Projection> ModelAtRoots::at(std::span<const double> roots) {
    std::vector<spec::AssumptionValue> values;
    for (std::size_t root = 0; root < roots.size(); ++root)
        values.push_back({factors_.roots()[root].assumption, roots[root]});
    if (!revaluation_.set(values)) return std::nullopt;
    // It lives as long as this does, which nobody outside has to know.
    const std::shared_ptr<const spec::Specification> specification(
        std::shared_ptr<const spec::Specification>{}, &revaluation_.specification());
    return std::move(project({}, {}, specification, {network_at(roots)}).front());
}

}  // namespace pcnload::analysis
