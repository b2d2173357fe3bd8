#include "analysis/edited_lines.hpp"

#include "analysis/staffing.hpp"
#include "linear/in_force.hpp"

#include <algorithm>
#include <limits>
#include <set>
#include <utility>

namespace pcnload::analysis {

namespace {

constexpr double days_per_week = 7;

template <class Row>
VersionedProduct product_of(const Row* row, spec::Product Row::*field, Version version) {
    return {row == nullptr ? nullptr : &(row->*field), version};
}
template <class Row>
VersionedProduct product_of(const Row* row, std::optional<spec::Product> Row::*field,
                            Version version) {
    return {row != nullptr && row->*field ? &*(row->*field) : nullptr, version};
}

void append(Players& players, std::initializer_list<std::optional<std::size_t>> edits) {
    for (const std::optional<std::size_t>& edit : edits) {
        if (edit) {
            players.push_back(*edit);
        }
    }
}

}  // namespace

namespace {

std::vector<Block> joined(std::vector<Block> blocks, const std::vector<Block>& more) {
    blocks.insert(blocks.end(), more.begin(), more.end());
    return blocks;
}

}  // namespace

std::vector<Block> per_week_blocks(const EditedLine& line) {
    return joined(line.hours, {line.week});
}
std::vector<Block> in_year_blocks(const EditedLine& line) {
    return joined(line.hours, {line.year});
}
std::vector<Block> wte_blocks(const EditedLine& line) {
    return joined(joined(per_week_blocks(line), line.per_wte), {constant_block(steady_weeks)});
}
std::vector<Block> wte_in_year_blocks(const EditedLine& line) {
    return joined(in_year_blocks(line), line.per_wte);
}
std::vector<Block> cost_blocks(const EditedLine& line) {
    return joined(wte_blocks(line), line.cost);
}
std::vector<Block> reimbursed_blocks(const EditedLine& line) {
    return joined(wte_blocks(line), {line.reimbursed});
}

EditedLines::EditedLines(Mixture& mixture, const MatchedParts& parts, EditedScheme& scheme)
    : parts_(parts),
      mixture_(mixture),
      scheme_(scheme),
      counts_(mixture, parts),
      requirements_{places_in(parts.requirements, &Pair<spec::RequirementIndex>::base),
                    places_in(parts.requirements, &Pair<spec::RequirementIndex>::head)},
      services_{places_in(parts.services, &Pair<spec::ServiceIndex>::base),
                places_in(parts.services, &Pair<spec::ServiceIndex>::head)},
      roles_{places_in(parts.roles, &Pair<spec::RoleIndex>::base),
             places_in(parts.roles, &Pair<spec::RoleIndex>::head)} {
    const spec::Specification& base = mixture.specification(Version::base);
    const spec::Specification& head = mixture.specification(Version::head);
    for (std::size_t pair = 0; pair < parts.activities.size(); ++pair) {
        const Pair<spec::ActivityIndex>& both = parts.activities[pair];
        add_lines({pair, both.base ? &base.activities[*both.base] : nullptr,
                   both.head ? &head.activities[*both.head] : nullptr});
    }
}

std::optional<std::size_t> EditedLines::edit(const EditedWork& work, EditedField field) const {
    return mixture_.edit_of(EditedPart::activity, work.pair, field);
}

// The edit that added or removed the activity, or the requirement or service that it is in.
std::optional<std::size_t> EditedLines::existence(const EditedWork& work) const {
    const std::size_t side = work.head != nullptr ? 1 : 0;
    const spec::Activity& row = work.head != nullptr ? *work.head : *work.base;
    const std::size_t requirement = requirements_[side][row.requirement.value];
    const std::size_t service = services_[side][row.service.value];
    if (!parts_.services[service].both()) {
        return mixture_.edit_of(EditedPart::service, service, EditedField::none);
    }
    if (!parts_.requirements[requirement].both()) {
        return mixture_.edit_of(EditedPart::requirement, requirement, EditedField::none);
    }
    return edit(work, EditedField::none);
}

std::optional<std::size_t> EditedLines::dates(const EditedWork& work) const {
    if (work.base == nullptr || work.head == nullptr) {
        return std::nullopt;
    }
    return mixture_.edit_of(EditedPart::requirement, requirements_[1][work.head->requirement.value],
                            EditedField::dates);
}

EditedPopulation EditedLines::population(const EditedWork& work) const {
    const auto in = [&](const spec::Activity* row, Version version) {
        if (row == nullptr) return Population{};
        return Population{{&row->population, version}, mixture_.pair_of(row->driver, version)};
    };
    return {in(work.base, Version::base), in(work.head, Version::head),
            edit(work, EditedField::population)};
}

void EditedLines::add_existence(const EditedWork& work, std::vector<Block>& blocks) {
    if (work.base != nullptr && work.head != nullptr) {
        return;
    }
    const bool added = work.base == nullptr;
    if (const auto player = existence(work)) {
        blocks.push_back({{*player}, {added ? 0.0 : 1.0, added ? 1.0 : 0.0}});
    }
}

void EditedLines::add_product(const EditedWork& work, EditedField field,
                              std::vector<Block>& blocks) {
    const auto in = [&](const spec::Activity* row, Version version) {
        switch (field) {
            case EditedField::frequency:
                return product_of(row, &spec::Activity::frequency, version);
            default:
                return product_of(row, &spec::Activity::duration, version);
        }
    };
    mixture_.add_blocks(in(work.base, Version::base), in(work.head, Version::head),
                        edit(work, field), 1, blocks);
}

const spec::StaffShare* EditedLines::share(const EditedWork& work, Version version,
                                           std::size_t role) const {
    const spec::Activity* row = version == Version::base ? work.base : work.head;
    if (row == nullptr) {
        return nullptr;
    }
    const auto found = std::ranges::find_if(row->staff, [&](const spec::StaffShare& each) {
        return roles_[static_cast<std::size_t>(version)][each.role.value] == role;
    });
    return found == row->staff.end() ? nullptr : &*found;
}

double EditedLines::share_value(const spec::StaffShare* share, Version version) {
    double sum = 0;
    if (share != nullptr) {
        for (const spec::ShareTerm& term : share->terms) {
            sum += term.sign * mixture_.value({&term.product, version});
        }
    }
    return sum;
}

void EditedLines::add_share(const EditedWork& work, std::size_t role, std::vector<Block>& blocks) {
    const spec::StaffShare* const base = share(work, Version::base, role);
    const spec::StaffShare* const head = share(work, Version::head, role);
    const auto staff = edit(work, EditedField::staff);
    const spec::StaffShare* const one = head != nullptr ? head : base;
    const Version version = head != nullptr ? Version::head : Version::base;
    if (!staff && one->terms.size() == 1 && one->terms.front().sign > 0) {
        mixture_.add_blocks({}, {&one->terms.front().product, version}, std::nullopt, 1, blocks);
        return;
    }
    Players players;
    append(players, {staff});
    const auto add = [&](const spec::StaffShare* of, Version in) {
        for (std::size_t i = 0; of != nullptr && i < of->terms.size(); ++i) {
            mixture_.add_players({&of->terms[i].product, in}, players);
        }
    };
    if (staff) {
        add(base, Version::base);
        add(head, Version::head);
    } else {
        add(one, version);
    }
    blocks.push_back(mixed_block(mixture_, std::move(players), [&] {
        if (!staff) {
            return share_value(one, version);
        }
        return mixture_.has(staff) ? share_value(head, Version::head)
                                   : share_value(base, Version::base);
    }));
}

units::ContractYear EditedLines::year() const {
    const auto moved = mixture_.edit_of(EditedPart::contract, 0, EditedField::year);
    return mixture_.specification(mixture_.version_by(moved)).head.year;
}

// The dates under the edits taken. A first or last day that is the year's own, in each version
// that has the activity, stays the year's own.
spec::Activity EditedLines::when(const EditedWork& work) const {
    const auto version = [&](const std::optional<std::size_t>& by) -> const spec::Activity& {
        if (work.base == nullptr || work.head == nullptr) {
            return work.head != nullptr ? *work.head : *work.base;
        }
        return mixture_.has(by) ? *work.head : *work.base;
    };
    const auto is_years = [&](spec::Date spec::Activity::*date,
                              spec::Date (units::ContractYear::*day)() const) {
        const auto fits = [&](const spec::Activity* row, Version in) {
            return row == nullptr || row->*date == (mixture_.specification(in).head.year.*day)();
        };
        return fits(work.base, Version::base) && fits(work.head, Version::head);
    };
    const spec::Activity& dated = version(dates(work));
    spec::Activity result;
    result.once = version(edit(work, EditedField::frequency)).once;
    result.starts = is_years(&spec::Activity::starts, &units::ContractYear::first_day)
                        ? year().first_day()
                        : dated.starts;
    result.by = is_years(&spec::Activity::by, &units::ContractYear::last_day) ? year().last_day()
                                                                              : dated.by;
    result.full_from = dated.full_from;
    result.ends = dated.ends;
    return result;
}

void EditedLines::add_timing(const EditedWork& work, EditedLine& line) {
    Players players;
    append(players, {dates(work), mixture_.edit_of(EditedPart::contract, 0, EditedField::year)});
    if (work.base != nullptr && work.head != nullptr && work.base->once != work.head->once) {
        append(players, {edit(work, EditedField::frequency)});
    }
    line.week = mixed_block(mixture_, players, [&] {
        return linear::in_force(when(work), year()).steady ? days_per_week : 0.0;
    });
    line.year = mixed_block(mixture_, players, [&] {
        const spec::Activity activity = when(work);
        double sum = 0;
        for (const double month : linear::in_force(activity, year()).months) {
            sum += month;
        }
        return activity.once ? sum : sum * units::days_per_year;
    });
}

// What turns hours per week into WTE, and those into money.
void EditedLines::add_role(const EditedWork& work, EditedLine& line) {
    const Pair<spec::RoleIndex>& pair = parts_.roles[line.role];
    const spec::Role* const base =
        pair.base ? &mixture_.specification(Version::base).roles[*pair.base] : nullptr;
    const spec::Role* const head =
        pair.head ? &mixture_.specification(Version::head).roles[*pair.head] : nullptr;
    const auto edited = [&](EditedField field) {
        return mixture_.edit_of(EditedPart::role, line.role, field);
    };
    const auto add = [&](spec::Product spec::Role::*field, EditedField name, int power,
                         std::vector<Block>& blocks) {
        mixture_.add_blocks(product_of(base, field, Version::base),
                            product_of(head, field, Version::head), edited(name), power, blocks);
    };
    line.per_wte.push_back(constant_block(1 / units::days_per_year));
    add(&spec::Role::contracted, EditedField::contracted, -1, line.per_wte);
    add(&spec::Role::working_weeks, EditedField::working_weeks, -1, line.per_wte);
    const auto allowed = edited(EditedField::allowance);
    const auto individual = edit(work, EditedField::individual);
    const auto before = product_of(base, &spec::Role::allowance, Version::base);
    const auto after = product_of(head, &spec::Role::allowance, Version::head);
    const auto& stays = head != nullptr ? after : before;
    Players players;
    append(players, {allowed, individual});
    mixture_.add_players(allowed ? before : stays, players);
    mixture_.add_players(allowed ? after : stays, players);
    line.per_wte.push_back(mixed_block(mixture_, std::move(players), [&] {
        const spec::Activity* of =
            work.base == nullptr || mixture_.has(individual) ? work.head : work.base;
        const VersionedProduct& product =
            !allowed ? stays : (mixture_.has(allowed) ? after : before);
        if (of->individual || product.product == nullptr) {
            return 1.0;
        }
        const double left = 1 - mixture_.value(product);
        return left > 0 ? 1 / left : std::numeric_limits<double>::quiet_NaN();
    }));
    const auto employer = edited(EditedField::employer);
    players.clear();
    append(players, {employer});
    line.cost.push_back(mixed_block(mixture_, std::move(players), [&] {
        const bool at_head = base == nullptr || (head != nullptr && mixture_.has(employer));
        const spec::Role& role = at_head ? *head : *base;
        return role.employer == spec::Employer::community ? 0.0 : units::days_per_year;
    }));
    add(&spec::Role::cost, EditedField::cost, 1, line.cost);
    line.reimbursed = scheme_.rate(line.role);
}

void EditedLines::add_lines(const EditedWork& work) {
    EditedLine common;
    common.work = work;
    common.population = population(work);
    add_existence(work, common.hours);
    add_product_blocks(common.population, mixture_, common.hours);
    add_product(work, EditedField::frequency, common.hours);
    add_product(work, EditedField::duration, common.hours);
    add_timing(work, common);
    std::set<std::size_t> roles;
    for (const Version version : {Version::base, Version::head}) {
        const spec::Activity* row = version == Version::base ? work.base : work.head;
        for (std::size_t i = 0; row != nullptr && i < row->staff.size(); ++i) {
            roles.insert(roles_[static_cast<std::size_t>(version)][row->staff[i].role.value]);
        }
    }
    for (const std::size_t role : roles) {
        EditedLine line = common;
        line.role = role;
        add_share(work, role, line.hours);
        add_role(work, line);
        if (is_touched(line)) {
            lines_.push_back(std::move(line));
        }
    }
}

bool EditedLines::is_touched(const EditedLine& line) const {
    if (!line.population.has_one_driver() || has_players(line.hours) || has_players(line.per_wte) ||
        has_players(line.cost) || has_players({line.week, line.year, line.reimbursed})) {
        return true;
    }
    Players players;
    add_count_players(line.population, mixture_, counts_, players);
    return !players.empty();
}

std::vector<Block> EditedLines::count_blocks(const EditedLine& line,
                                             const NetworkPair& network) const {
    std::vector<Block> blocks;
    add_count_blocks(line.population, mixture_, counts_, network, blocks);
    return blocks;
}

}  // namespace pcnload::analysis
