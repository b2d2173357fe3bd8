// Registered patients and those of 65 and over. With a mapping, practices are added up by it, so
// that all that is known of practices is of the same networks; without one the file's own sums
// count.
#include "nhs/import_draft.hpp"
#include "nhs/placed_sums.hpp"

#include <array>

namespace pcnload::nhs {

namespace {

constexpr std::array<Measure, 2> measures{
    {{ListFigures::patients, "patients"}, {ListFigures::aged_65_plus, "patients of 65 and over"}}};

std::size_t rows_of(const std::vector<Entry>& entries) {
    std::size_t rows = 0;
    for (const Entry& entry : entries)
        rows += entry.rows;
    return rows;
}

// The sums of the file's own rows for networks are the same, unless practices have moved since.
Comparison compare(const PatientLists& lists, const ImportDraft& draft) {
    Comparison comparison;
    for (const Entry& entry : lists.networks) {
        const auto place = draft.directory.find_network(entry.code);
        if (entry.code.empty()) continue;
        ++comparison.compared;
        const double own = entry.figures[ListFigures::patients].value_or(0);
        const double ours = place ? draft.patients[*place].value_or(0) : 0;
        if (own != ours) comparison.differences.push_back({entry.code, own, ours});
    }
    return comparison;
}

struct ListsUse {
    const PatientLists& lists;
    Owner owner;
    [[nodiscard]] const std::vector<Entry>& entries() const {
        return owner == Owner::practice ? lists.practices : lists.networks;
    }
};

ListsUse use_of(const ImportDraft& draft, std::size_t file, bool has_mapping) {
    const auto& lists = draft.content<PatientLists>(file);
    return {lists, has_mapping || lists.networks.empty() ? Owner::practice : Owner::network};
}

void account_for_lists(ImportDraft& draft, std::size_t file, const ListsUse& use) {
    ImportedFile& account = draft.import.files[file];
    account_for(use.entries(), use.owner,
                std::span(measures).first(use.lists.has_ages ? measures.size() : 1),
                draft.directory, account);
    if (use.owner == Owner::practice && !use.lists.networks.empty()) {
        account.passed_over["the file's own sums of networks, to compare with"] +=
            rows_of(use.lists.networks);
        account.comparison = compare(use.lists, draft);
    } else if (use.owner == Owner::network) {
        account.passed_over["practices, whose networks the file has summed"] +=
            rows_of(use.lists.practices);
    }
}

// By network, those of 65 and over among the patients.
std::vector<std::optional<double>> old_shares(const ImportDraft& draft, const ListsUse& use) {
    const auto all = sums_of(use.entries(), use.owner, ListFigures::patients, draft.directory);
    auto shares = sums_of(use.entries(), use.owner, ListFigures::aged_65_plus, draft.directory);
    for (std::size_t i = 0; i < shares.size(); ++i) {
        if (!shares[i] || all[i].value_or(0) <= 0) {
            shares[i].reset();
        } else {
            *shares[i] /= *all[i];
        }
    }
    return shares;
}

void add_payment_lists(ImportDraft& draft, std::size_t file) {
    draft.patients = sums_of(draft.content<Payments>(file).practices, Owner::practice,
                             PaymentFigures::registered, draft.directory);
    draft.import.files[file].notes.emplace_back(
        "Registered patients are those of the payments: no file of registrations was given.");
    add_driver(draft, "registered_patients", file, Basis::counted, draft.patients);
}

}  // namespace

void add_patients(ImportDraft& draft, const ChosenFiles& chosen) {
    draft.patients.resize(draft.import.networks.size());
    if (!chosen.lists) {
        if (chosen.payments) add_payment_lists(draft, *chosen.payments);
        return;
    }
    const bool has_mapping = !chosen.mappings.empty();
    const ListsUse use = use_of(draft, *chosen.lists, has_mapping);
    draft.patients = sums_of(use.entries(), use.owner, ListFigures::patients, draft.directory);
    add_driver(draft, "registered_patients", *chosen.lists, Basis::counted, draft.patients);
    account_for_lists(draft, *chosen.lists, use);
    if (!chosen.ages) return;
    if (chosen.ages == chosen.lists) {
        add_driver(draft, "patients_65_plus", *chosen.ages, Basis::counted,
                   sums_of(use.entries(), use.owner, ListFigures::aged_65_plus, draft.directory));
        return;
    }
    const ListsUse ages = use_of(draft, *chosen.ages, has_mapping);
    account_for_lists(draft, *chosen.ages, ages);
    add_driver(draft, "patients_65_plus", *chosen.ages, Basis::carried,
               carried(draft, old_shares(draft, ages)));
}

}  // namespace pcnload::nhs
