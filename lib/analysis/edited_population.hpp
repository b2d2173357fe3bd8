// What is counted, a driver times a product, in the two versions of a contract: as factors.
#pragma once

#include "analysis/driver_counts.hpp"
#include "analysis/mixture.hpp"
#include "analysis/shapley.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace pcnload::analysis {

// In one version. The product, without the driver, is null where the version counts nothing.
struct Population {
    VersionedProduct product;
    std::optional<std::size_t> driver;  // its pair; none of what is a constant

    [[nodiscard]] bool exists() const { return product.product != nullptr; }
};

struct EditedPopulation {
    Population base;
    Population head;
    std::optional<std::size_t> edit;  // the edit of the field

    // Whether there is one driver to count; else the product is among the factors of the count.
    [[nodiscard]] bool has_one_driver() const {
        return !base.exists() || !head.exists() || base.driver == head.driver;
    }
    // Of what has one.
    [[nodiscard]] const std::optional<std::size_t>& driver() const {
        return head.exists() ? head.driver : base.driver;
    }
};

// The factors that are the same for every network.
void add_product_blocks(const EditedPopulation& population, Mixture& mixture,
                        std::vector<Block>& blocks);
// Those of a network's count. Of two drivers, one block of the edit of the population and of all
// that moves either.
void add_count_blocks(const EditedPopulation& population, Mixture& mixture,
                      const DriverCounts& counts, const NetworkPair& network,
                      std::vector<Block>& blocks);
// The edits that may move the count of a network.
void add_count_players(const EditedPopulation& population, Mixture& mixture,
                       const DriverCounts& counts, Players& players);

}  // namespace pcnload::analysis
