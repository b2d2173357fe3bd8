#include "analysis/edited_funding.hpp"

#include "linear/funding_streams.hpp"

#include <algorithm>

namespace pcnload::analysis {

EditedFunding::EditedFunding(Mixture& mixture, const MatchedParts& parts)
    : mixture_(mixture), counts_(mixture, parts) {
    const auto population = [&](const spec::Funding* row, Version version) {
        if (row == nullptr) return Population{};
        Population found{{&row->population.product, version}, std::nullopt};
        if (row->population.driver) {
            found.driver = mixture.pair_of(*row->population.driver, version);
        }
        return found;
    };
    const auto rate = [](const spec::Funding* row, Version version) {
        return VersionedProduct{row == nullptr ? nullptr : &row->rate, version};
    };
    for (std::size_t pair = 0; pair < parts.funding.size(); ++pair) {
        const Pair<spec::FundingIndex>& both = parts.funding[pair];
        EditedStream stream;
        stream.pair = pair;
        if (both.base) stream.base = &mixture.specification(Version::base).funding[*both.base];
        if (both.head) stream.head = &mixture.specification(Version::head).funding[*both.head];
        stream.population = {population(stream.base, Version::base),
                             population(stream.head, Version::head),
                             edit(stream, EditedField::population)};
        stream.fixed.push_back(constant_block(units::days_per_year));
        add_existence(stream);
        add_payee(stream);
        add_dates(stream);
        add_product_blocks(stream.population, mixture_, stream.fixed);
        mixture_.add_blocks(rate(stream.base, Version::base), rate(stream.head, Version::head),
                            edit(stream, EditedField::rate), 1, stream.fixed);
        if (is_touched(stream)) streams_.push_back(std::move(stream));
    }
}

void EditedFunding::add_existence(EditedStream& stream) {
    const auto whole = edit(stream, EditedField::none);
    if (!whole || (stream.base != nullptr && stream.head != nullptr)) return;
    const bool is_new = stream.base == nullptr;
    stream.fixed.push_back({{*whole}, {is_new ? 0.0 : 1.0, is_new ? 1.0 : 0.0}});
}

void EditedFunding::add_payee(EditedStream& stream) {
    const auto moved = edit(stream, EditedField::payee);
    Players players;
    if (moved) players.push_back(*moved);
    stream.fixed.push_back(mixed_block(mixture_, std::move(players), [&] {
        const bool at_head =
            stream.base == nullptr || (stream.head != nullptr && mixture_.has(moved));
        const spec::Funding& row = at_head ? *stream.head : *stream.base;
        return row.payee == spec::Payee::network ? 1.0 : 0.0;
    }));
}

void EditedFunding::add_dates(EditedStream& stream) {
    const auto starts = edit(stream, EditedField::starts);
    const auto ends = edit(stream, EditedField::ends);
    const auto year = mixture_.edit_of(EditedPart::contract, 0, EditedField::year);
    Players players;
    for (const auto& each : {starts, ends, year}) {
        if (each) players.push_back(*each);
    }
    stream.fixed.push_back(mixed_block(mixture_, std::move(players), [&] {
        const auto row = [&](const std::optional<std::size_t>& by) -> const spec::Funding& {
            if (stream.base == nullptr) return *stream.head;
            return stream.head != nullptr && mixture_.has(by) ? *stream.head : *stream.base;
        };
        const linear::PaidDays days{row(starts).starts, row(ends).ends};
        const auto in = mixture_.specification(mixture_.version_by(year)).head.year;
        return pays_in_the_end(days, in) ? 1.0 : 0.0;
    }));
}

bool EditedFunding::is_touched(const EditedStream& stream) const {
    if (has_players(stream.fixed) || !stream.population.has_one_driver()) return true;
    Players players;
    add_count_players(stream.population, mixture_, counts_, players);
    return !players.empty();
}

std::vector<Block> EditedFunding::blocks(const EditedStream& stream,
                                         const NetworkPair& network) const {
    std::vector<Block> all = stream.fixed;
    add_count_blocks(stream.population, mixture_, counts_, network, all);
    return all;
}

}  // namespace pcnload::analysis
