#include "analysis/edited_scheme.hpp"

#include <algorithm>
#include <limits>

namespace pcnload::analysis {

namespace {

constexpr double unlimited = std::numeric_limits<double>::infinity();

const spec::Product* pointer_to(const std::optional<spec::Product>& product) {
    return product ? &*product : nullptr;
}

}  // namespace

EditedScheme::EditedScheme(Mixture& mixture, const MatchedParts& parts)
    : parts_(parts),
      mixture_(mixture),
      counts_(mixture, parts),
      roles_{places_in(parts.roles, &Pair<spec::RoleIndex>::base),
             places_in(parts.roles, &Pair<spec::RoleIndex>::head)} {}

const spec::Reimbursement* EditedScheme::scheme(Version version) const {
    const auto& found = mixture_.specification(version).reimbursement;
    return found ? &*found : nullptr;
}

std::optional<std::size_t> EditedScheme::edit(EditedField field) const {
    return mixture_.edit_of(EditedPart::reimbursement, 0, field);
}

std::optional<std::size_t> EditedScheme::role_edit(std::size_t role, EditedField field) const {
    return mixture_.edit_of(EditedPart::role, role, field);
}

Version EditedScheme::version_of(const std::optional<std::size_t>& by) const {
    if (scheme(Version::base) == nullptr) return Version::head;
    if (scheme(Version::head) == nullptr) return Version::base;
    return mixture_.version_by(by);
}

const spec::ReimbursedRole* EditedScheme::row(Version version, std::size_t role) const {
    const spec::Reimbursement* const of = scheme(version);
    if (of == nullptr) return nullptr;
    const auto& places = roles_[static_cast<std::size_t>(version)];
    const auto found = std::ranges::find_if(of->roles, [&](const spec::ReimbursedRole& each) {
        return places[each.role.value] == role;
    });
    return found == of->roles.end() ? nullptr : &*found;
}

const spec::Role* EditedScheme::role_in(Version version, std::size_t role) const {
    const Pair<spec::RoleIndex>& pair = parts_.roles[role];
    const auto& index = version == Version::base ? pair.base : pair.head;
    return index ? &mixture_.specification(version).roles[*index] : nullptr;
}

void EditedScheme::add_players(std::size_t role, Players& players) {
    for (const EditedField field : {EditedField::none, EditedField::share, EditedField::roles}) {
        if (const auto found = edit(field)) players.push_back(*found);
    }
    for (const EditedField field : {EditedField::cost, EditedField::employer}) {
        if (const auto found = role_edit(role, field)) players.push_back(*found);
    }
    for (const Version version : {Version::base, Version::head}) {
        if (const spec::Role* of = role_in(version, role)) {
            mixture_.add_players({&of->cost, version}, players);
        }
        if (const spec::ReimbursedRole* reimbursed = row(version, role)) {
            mixture_.add_players({pointer_to(reimbursed->most), version}, players);
            mixture_.add_players({pointer_to(reimbursed->share), version}, players);
            mixture_.add_players({pointer_to(scheme(version)->share), version}, players);
        }
    }
}

double EditedScheme::share_value(const spec::ReimbursedRole& of, Version version) {
    if (of.share) return mixture_.value({&*of.share, version});
    const Version by_share = version_of(edit(EditedField::share));
    return mixture_.value({pointer_to(scheme(by_share)->share), by_share});
}

double EditedScheme::rate_value(std::size_t role) {
    // One of the two versions may have no scheme: then its edit is that of the whole.
    if (scheme(mixture_.version_by(edit(EditedField::none))) == nullptr &&
        edit(EditedField::none)) {
        return 0;
    }
    const Version listed = version_of(edit(EditedField::roles));
    const spec::ReimbursedRole* const reimbursed = row(listed, role);
    if (reimbursed == nullptr) return 0;
    const auto of = [&](EditedField field) {
        const Version by = mixture_.version_by(role_edit(role, field));
        const bool is_there = role_in(by, role) != nullptr;
        return is_there ? by : (by == Version::base ? Version::head : Version::base);
    };
    const Version employed = of(EditedField::employer);
    if (role_in(employed, role)->employer == spec::Employer::community) return 0;
    const Version priced = of(EditedField::cost);
    double paid = mixture_.value({&role_in(priced, role)->cost, priced});
    if (reimbursed->most) paid = std::min(paid, mixture_.value({&*reimbursed->most, listed}));
    return paid * units::days_per_year * share_value(*reimbursed, listed);
}

const Block& EditedScheme::rate(std::size_t role) {
    const auto known = rates_.find(role);
    if (known != rates_.end()) return known->second;
    if (row(Version::base, role) == nullptr && row(Version::head, role) == nullptr) {
        return rates_.emplace(role, constant_block(0)).first->second;
    }
    Players players;
    add_players(role, players);
    Block block = mixed_block(mixture_, std::move(players), [&] { return rate_value(role); });
    return rates_.emplace(role, std::move(block)).first->second;
}

EditedPopulation EditedScheme::sum() const {
    const auto in = [&](Version version) {
        const spec::Reimbursement* const of = scheme(version);
        if (of == nullptr || !of->sum) return Population{};
        Population found{{&of->sum->product, version}, std::nullopt};
        if (of->sum->driver) found.driver = mixture_.pair_of(*of->sum->driver, version);
        return found;
    };
    return {in(Version::base), in(Version::head), edit(EditedField::sum)};
}

std::vector<Block> EditedScheme::sum_blocks(const NetworkPair& network) {
    const EditedPopulation population = sum();
    std::vector<Block> blocks;
    if (!population.base.exists() && !population.head.exists()) return blocks;
    blocks.push_back(constant_block(units::days_per_year));
    if (population.base.exists() != population.head.exists()) {
        const auto by = edit(EditedField::sum) ? edit(EditedField::sum) : edit(EditedField::none);
        const bool is_new = population.head.exists();
        if (by) blocks.push_back({{*by}, {is_new ? unlimited : 1, is_new ? 1 : unlimited}});
    }
    add_product_blocks(population, mixture_, blocks);
    add_count_blocks(population, mixture_, counts_, network, blocks);
    return blocks;
}

}  // namespace pcnload::analysis
