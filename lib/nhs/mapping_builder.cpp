#include "nhs/mapping_builder.hpp"

#include <utility>

namespace pcnload::nhs {

std::size_t MappingBuilder::row_of(const std::string& practice) const {
    const auto found = rows_.find(practice);
    return found == rows_.end() ? 0 : found->second;
}

void MappingBuilder::add(PracticeLink link, std::string name, NetworkPlace place) {
    rows_.emplace(link.practice, link.row);
    if (!link.network.empty()) {
        const auto [found, is_new] = networks_.emplace(link.network, mapping_.networks.size());
        if (is_new) mapping_.networks.push_back({link.network, std::move(name), {}});
        ++mapping_.networks[found->second].places[std::move(place)];
    }
    mapping_.links.push_back(std::move(link));
}

}  // namespace pcnload::nhs
