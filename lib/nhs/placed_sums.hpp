// Figures of practices, or of networks, added up by network; and what could not be placed.
#pragma once

#include "nhs/import.hpp"
#include "nhs/practice_directory.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace pcnload::nhs {

// Whose rows the entries are.
enum class Owner : std::uint8_t { practice, network };

Placement place_of(const Entry& entry, Owner owner, const PracticeDirectory& directory);

// Counts the entries' rows as used, outside or unmatched, and adds a total of the figure; the first
// one called for a file gives the amounts of what is listed.
struct Measure {
    std::size_t figure = 0;
    std::string_view what;
};

void account_for(const std::vector<Entry>& entries, Owner owner, std::span<const Measure> measures,
                 const PracticeDirectory& directory, ImportedFile& file);

// By network; a network of which no entry gives the figure has none.
std::vector<std::optional<double>> sums_of(const std::vector<Entry>& entries, Owner owner,
                                           std::size_t figure, const PracticeDirectory& directory);

// By network, the part of one figure in another, over the entries that give both; none where the
// other comes to nought.
std::vector<std::optional<double>> shares_of(const std::vector<Entry>& entries, std::size_t figure,
                                             std::size_t whole, const PracticeDirectory& directory);

}  // namespace pcnload::nhs
