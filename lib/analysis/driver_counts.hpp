// The counts of a network's drivers as factors: what edits of drivers and of their estimates do.
#pragma once

#include "analysis/mixture.hpp"
#include "spec/network.hpp"

#include <cstddef>
#include <vector>

namespace pcnload::analysis {

// One network, read by the base and by the head.
struct NetworkPair {
    const spec::Network& base;
    const spec::Network& head;
};

class DriverCounts {
public:
    DriverCounts(Mixture& mixture, const MatchedParts& parts) : mixture_(mixture), parts_(parts) {}

    // The edits that may move a driver's count, whatever the network gives.
    void add_players(std::size_t driver, Players& players) const;
    // The count in base units, count x unit, under the edits taken.
    double value(std::size_t driver, const NetworkPair& network) const;
    // Its factors. One that no edit moves is a block without players.
    void add_blocks(std::size_t driver, const NetworkPair& network,
                    std::vector<Block>& blocks) const;

private:
    // Where a count comes from.
    enum class Origin : std::uint8_t { given, value, staff, estimate, nowhere };
    // A driver in one version.
    struct Reading {
        const spec::Driver* driver = nullptr;  // null where the version has none
        Version version = Version::base;
        const spec::Network* network = nullptr;
        double count = 0;
        bool estimated = false;
    };
    struct Readings {
        Reading base;
        Reading head;
        Origin of_base = Origin::nowhere;
        Origin of_head = Origin::nowhere;
    };

    [[nodiscard]] std::optional<std::size_t> edit(std::size_t driver, EditedField field) const {
        return mixture_.edit_of(EditedPart::driver, driver, field);
    }
    [[nodiscard]] Readings read(std::size_t driver, const NetworkPair& network) const;
    [[nodiscard]] const Reading& chosen(std::size_t driver, EditedField field,
                                        const Readings& readings) const;
    [[nodiscard]] double value(std::size_t driver, const NetworkPair& network,
                               std::size_t depth) const;
    [[nodiscard]] bool is_plain_estimate(std::size_t driver, const Readings& readings) const;

    Mixture& mixture_;
    const MatchedParts& parts_;
};

}  // namespace pcnload::analysis
