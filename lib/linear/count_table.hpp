// D: the drivers' counts of many networks, a row each.
#pragma once

#include "spec/network.hpp"
#include "spec/specification.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace pcnload::linear {

class CountTable {
public:
    CountTable() = default;
    CountTable(std::size_t networks, std::size_t drivers)
        : networks_(networks), drivers_(drivers), counts_(networks * drivers) {}

    [[nodiscard]] std::size_t networks() const { return networks_; }
    [[nodiscard]] std::size_t drivers() const { return drivers_; }
    [[nodiscard]] std::span<const double> row(std::size_t network) const {
        return {counts_.data() + network * drivers_, drivers_};
    }
    [[nodiscard]] std::span<double> row(std::size_t network) {
        return {counts_.data() + network * drivers_, drivers_};
    }
    // The largest count of each driver in any of the networks.
    [[nodiscard]] std::vector<double> largest() const;

private:
    std::size_t networks_ = 0;
    std::size_t drivers_ = 0;
    std::vector<double> counts_;
};

// A driver without a count, which nothing needs, counts nought.
CountTable count_table(const std::vector<spec::Network>& networks, std::size_t drivers);

// The counts again where the specification estimates them by other rates: those that each network
// estimated are made anew, from the ones before them. For networks from which no practice withdrew.
void estimate_again(const spec::Specification& specification,
                    const std::vector<spec::Network>& networks, CountTable& counts);

}  // namespace pcnload::linear
