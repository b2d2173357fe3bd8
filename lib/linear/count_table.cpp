#include "linear/count_table.hpp"

#include <algorithm>

namespace pcnload::linear {

std::vector<double> CountTable::largest() const {
    std::vector<double> most(drivers_);
    for (std::size_t p = 0; p < networks_; ++p) {
        std::ranges::transform(most, row(p), most.begin(),
                               [](double one, double other) { return std::max(one, other); });
    }
    return most;
}

CountTable count_table(const std::vector<spec::Network>& networks, std::size_t drivers) {
    CountTable table(networks.size(), drivers);
    for (std::size_t p = 0; p < networks.size(); ++p) {
        std::ranges::transform(
            networks[p].drivers, table.row(p).begin(),
            [](const spec::DriverCount& count) { return count.value.value_or(0); });
    }
    return table;
}

void estimate_again(const spec::Specification& specification,
                    const std::vector<spec::Network>& networks, CountTable& counts) {
    for (std::size_t p = 0; p < networks.size(); ++p) {
        const std::span<double> row = counts.row(p);
        for (const spec::DriverIndex index : specification.estimate_order) {
            if (!networks[p].driver(index).estimated) continue;
            const spec::Driver& driver = specification.drivers[index];
            row[index.value] = driver.estimate->per_count / driver.unit.scale;
            if (driver.estimate->driver) row[index.value] *= row[driver.estimate->driver->value];
        }
    }
}

}  // namespace pcnload::linear
