#include "nhs/file_kinds.hpp"

#include "nhs/age_bands.hpp"
#include "nhs/care_directory.hpp"
#include "nhs/epcn.hpp"
#include "nhs/payments.hpp"
#include "nhs/practice_lists.hpp"
#include "nhs/practice_mapping.hpp"
#include "nhs/prevalence.hpp"
#include "nhs/published_text.hpp"
#include "nhs/spellings.hpp"
#include "nhs/workforce.hpp"

#include <algorithm>
#include <array>
#include <tuple>

namespace pcnload::nhs {

namespace {

// The place of the column in the heading: where it stands under several of its spellings, under the
// first.
std::vector<std::size_t> places_of(const ColumnRow& column,
                                   const std::vector<std::string>& headings) {
    std::string_view spellings = column.spellings;
    while (true) {
        std::vector<std::size_t> places;
        for (std::size_t i = 0; i < headings.size(); ++i) {
            if (headings[i] == first_spelling(spellings)) places.push_back(i);
        }
        const std::size_t bar = spellings.find('|');
        if (!places.empty() || bar == std::string_view::npos) return places;
        spellings.remove_prefix(bar + 1);
    }
}

HeadingMatch match(const FileKindRow& kind, const std::vector<std::string>& headings) {
    HeadingMatch match;
    match.kind = &kind;
    for (const ColumnRow& column : kind.columns) {
        const auto places = places_of(column, headings);
        match.heading.places.push_back(places.empty() ? std::nullopt
                                                      : std::optional(places.front()));
        if (places.size() > 1) match.twice.emplace_back(first_spelling(column.spellings));
        if (!column.needed) continue;
        if (places.empty()) {
            match.missing.emplace_back(first_spelling(column.spellings));
        } else {
            ++match.found;
        }
    }
    return match;
}

// One column that many files have says nothing.
bool is_better(const HeadingMatch& match, const HeadingMatch& best) {
    return std::tuple(match.fits(), match.found) > std::tuple(best.fits(), best.found);
}

}  // namespace

std::span<const FileKindRow* const> file_kinds() {
    static const std::array<const FileKindRow*, 10> kinds{
        &practice_lists_file(), &age_bands_file(),      &practice_mapping_file(),
        &workforce_file(),      &prevalence_file(),     &payments_file(),
        &care_directory_file(), &home_alignment_file(), &epcn_networks_file(),
        &epcn_partners_file()};
    return kinds;
}

HeadingMatch match_heading(const spec::CsvRow& row) {
    std::vector<std::string> headings;
    for (const spec::CsvCell& cell : row.cells)
        headings.push_back(folded(cell.text));
    HeadingMatch best;
    for (const FileKindRow* kind : file_kinds()) {
        HeadingMatch candidate = match(*kind, headings);
        if (candidate.found > 0 && is_better(candidate, best)) best = std::move(candidate);
    }
    for (const spec::CsvCell& cell : row.cells)
        best.heading.names.emplace_back(cell.text);
    return best;
}

}  // namespace pcnload::nhs
