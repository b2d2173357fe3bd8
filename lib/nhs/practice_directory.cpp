#include "nhs/practice_directory.hpp"

namespace pcnload::nhs {

std::size_t PracticeDirectory::add_network(const std::string& code) {
    return networks_.emplace(code, networks_.size()).first->second;
}

std::optional<std::size_t> PracticeDirectory::find_network(const std::string& code) const {
    const auto found = networks_.find(code);
    return found == networks_.end() ? std::nullopt : std::optional(found->second);
}

void PracticeDirectory::add_mapping(const PracticeMapping& mapping) {
    for (const PracticeLink& link : mapping.links) {
        if (link.network.empty() || networks_.contains(link.network)) {
            practices_.emplace(link.practice, link.network);
        }
    }
}

Placement PracticeDirectory::place(const std::string& practice,
                                   const std::string& own_network) const {
    const auto known = practices_.find(practice);
    if (known != practices_.end() && known->second.empty()) return {Placement::Kind::outside};
    const auto network = find_network(known == practices_.end() ? own_network : known->second);
    if (!network) return {};
    return {Placement::Kind::in_network, *network};
}

}  // namespace pcnload::nhs
