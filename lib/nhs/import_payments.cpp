// Weighted patients, and beds in care homes by the premium that is paid for each.
#include "nhs/import_draft.hpp"
#include "nhs/placed_sums.hpp"

#include <array>
#include <cmath>
#include <string>

namespace pcnload::nhs {

namespace {

// GBP for a bed and year, 2021/22 to 2023/24.
constexpr double premium_per_bed = 120;

constexpr std::array<Measure, 3> measures{
    {{PaymentFigures::registered, "registered patients"},
     {PaymentFigures::weighted, "weighted patients"},
     {PaymentFigures::care_home_premium, "care home premium, GBP"}}};

// Whom the file has in another network than the mapping.
void tell_moved(ImportDraft& draft, std::size_t file, const std::vector<Entry>& practices) {
    std::size_t moved = 0;
    for (const Entry& entry : practices) {
        const Placement placement = place_of(entry, Owner::practice, draft.directory);
        if (placement.kind != Placement::Kind::in_network || entry.network.empty()) continue;
        if (draft.import.networks[placement.network].code != entry.network) ++moved;
    }
    if (moved == 0) return;
    draft.import.files[file].notes.push_back(
        "Practices that count for another network than the file has them in: " +
        std::to_string(moved) + ".");
}

void add_beds(ImportDraft& draft, std::size_t file, const std::vector<Entry>& practices) {
    auto beds =
        sums_of(practices, Owner::practice, PaymentFigures::care_home_premium, draft.directory);
    // No premium is not no beds: much of it is paid to others than practices.
    for (auto& count : beds) {
        if (count.value_or(0) > 0) {
            count = std::ceil(*count / premium_per_bed);
        } else {
            count.reset();
        }
    }
    std::size_t few = 0;
    for (std::size_t i = 0; i < beds.size(); ++i) {
        if (beds[i] && draft.patients[i] && *beds[i] * 1000 < *draft.patients[i]) ++few;
    }
    add_driver(draft, "care_home_beds", file, Basis::converted, beds);
    draft.import.files[file].notes.push_back(
        "Beds are the care home premium at 120 GBP a bed and year, its price from 2021/22 to "
        "2023/24. Part of it is paid to others than practices: there are at least so many beds. "
        "In " +
        std::to_string(few) + " of the networks they are fewer than one for 1,000 patients.");
}

}  // namespace

void add_payments(ImportDraft& draft, std::size_t file, bool beds_are_known) {
    const auto& practices = draft.content<Payments>(file).practices;
    account_for(practices, Owner::practice, measures, draft.directory, draft.import.files[file]);
    add_driver(draft, "weighted_patients", file, Basis::carried,
               carried(draft, shares_of(practices, PaymentFigures::weighted,
                                        PaymentFigures::registered, draft.directory)));
    tell_moved(draft, file, practices);
    if (!beds_are_known) add_beds(draft, file, practices);
}

}  // namespace pcnload::nhs
