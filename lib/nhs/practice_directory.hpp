// Which network a practice counts for. The newest mapping decides; a practice that it does not know
// counts where an older one had it, or where its own file puts it, if that network is still there.
#pragma once

#include "nhs/content.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace pcnload::nhs {

struct Placement {
    enum class Kind : std::uint8_t { in_network, outside, unmatched };

    Kind kind = Kind::unmatched;
    std::size_t network = 0;  // of one that is in a network
};

class PracticeDirectory {
public:
    // The place of the network, known already or new.
    std::size_t add_network(const std::string& code);
    [[nodiscard]] std::optional<std::size_t> find_network(const std::string& code) const;
    [[nodiscard]] std::size_t network_count() const { return networks_.size(); }

    // The newest first; of the others the networks must be known already to count.
    void add_mapping(const PracticeMapping& mapping);

    [[nodiscard]] Placement place(const std::string& practice,
                                  const std::string& own_network) const;

private:
    std::unordered_map<std::string, std::size_t> networks_;
    std::unordered_map<std::string, std::string> practices_;  // to the network's code, or empty
};

}  // namespace pcnload::nhs
