#include "nhs/placed_sums.hpp"

namespace pcnload::nhs {

namespace {

double figure_of(const Entry& entry, std::size_t figure) {
    return entry.figures[figure].value_or(0);
}

void count_rows(const Entry& entry, Placement::Kind kind, Owner owner, double amount,
                ImportedFile& file) {
    const std::string what =
        entry.code.empty()
            ? "no network"
            : std::string(owner == Owner::practice ? "practice `" : "network `") + entry.code + '`';
    const Unplaced unplaced{entry.row, entry.rows, what, amount};
    switch (kind) {
        case Placement::Kind::in_network:
            file.rows_used += entry.rows;
            return;
        case Placement::Kind::outside:
            file.rows_outside += entry.rows;
            file.outside.push_back(unplaced);
            return;
        case Placement::Kind::unmatched:
            file.unmatched.push_back(unplaced);
            return;
    }
}

void add(FileTotal& total, Placement::Kind kind, double amount) {
    total.own += amount;
    switch (kind) {
        case Placement::Kind::in_network:
            total.in_networks += amount;
            return;
        case Placement::Kind::outside:
            total.outside += amount;
            return;
        case Placement::Kind::unmatched:
            total.unmatched += amount;
            return;
    }
}

}  // namespace

Placement place_of(const Entry& entry, Owner owner, const PracticeDirectory& directory) {
    if (owner == Owner::practice) return directory.place(entry.code, entry.network);
    if (entry.code.empty()) return {Placement::Kind::outside};
    const auto network = directory.find_network(entry.code);
    return network ? Placement{Placement::Kind::in_network, *network} : Placement{};
}

void account_for(const std::vector<Entry>& entries, Owner owner, std::span<const Measure> measures,
                 const PracticeDirectory& directory, ImportedFile& file) {
    std::vector<FileTotal> totals;
    for (const Measure& measure : measures)
        totals.push_back({std::string(measure.what)});
    for (const Entry& entry : entries) {
        const Placement::Kind kind = place_of(entry, owner, directory).kind;
        count_rows(entry, kind, owner, figure_of(entry, measures.front().figure), file);
        for (std::size_t i = 0; i < measures.size(); ++i)
            add(totals[i], kind, figure_of(entry, measures[i].figure));
    }
    file.totals.insert(file.totals.end(), totals.begin(), totals.end());
}

std::vector<std::optional<double>> sums_of(const std::vector<Entry>& entries, Owner owner,
                                           std::size_t figure, const PracticeDirectory& directory) {
    std::vector<std::optional<double>> sums(directory.network_count());
    for (const Entry& entry : entries) {
        const Placement placement = place_of(entry, owner, directory);
        if (placement.kind != Placement::Kind::in_network || !entry.figures[figure]) continue;
        auto& sum = sums[placement.network];
        sum = sum.value_or(0) + *entry.figures[figure];
    }
    return sums;
}

std::vector<std::optional<double>> shares_of(const std::vector<Entry>& entries, std::size_t figure,
                                             std::size_t whole,
                                             const PracticeDirectory& directory) {
    std::vector<double> parts(directory.network_count());
    std::vector<double> wholes(directory.network_count());
    for (const Entry& entry : entries) {
        const Placement placement = place_of(entry, Owner::practice, directory);
        if (placement.kind != Placement::Kind::in_network) continue;
        if (!entry.figures[figure] || !entry.figures[whole]) continue;
        parts[placement.network] += *entry.figures[figure];
        wholes[placement.network] += *entry.figures[whole];
    }
    std::vector<std::optional<double>> shares(parts.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (wholes[i] > 0) shares[i] = parts[i] / wholes[i];
    }
    return shares;
}

}  // namespace pcnload::nhs
