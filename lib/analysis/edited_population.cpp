#include "analysis/edited_population.hpp"

namespace pcnload::analysis {

void add_product_blocks(const EditedPopulation& population, Mixture& mixture,
                        std::vector<Block>& blocks) {
    if (!population.has_one_driver()) return;
    mixture.add_blocks(population.base.product, population.head.product, population.edit, 1,
                       blocks);
}

void add_count_players(const EditedPopulation& population, Mixture& mixture,
                       const DriverCounts& counts, Players& players) {
    if (population.has_one_driver()) {
        if (population.driver()) counts.add_players(*population.driver(), players);
        return;
    }
    if (population.edit) players.push_back(*population.edit);
    for (const Population* each : {&population.base, &population.head}) {
        mixture.add_players(each->product, players);
        if (each->driver) counts.add_players(*each->driver, players);
    }
}

void add_count_blocks(const EditedPopulation& population, Mixture& mixture,
                      const DriverCounts& counts, const NetworkPair& network,
                      std::vector<Block>& blocks) {
    if (population.has_one_driver()) {
        if (population.driver()) counts.add_blocks(*population.driver(), network, blocks);
        return;
    }
    Players players;
    add_count_players(population, mixture, counts, players);
    blocks.push_back(mixed_block(mixture, std::move(players), [&] {
        const Population& of = mixture.has(population.edit) ? population.head : population.base;
        return mixture.value(of.product) * (of.driver ? counts.value(*of.driver, network) : 1);
    }));
}

}  // namespace pcnload::analysis
