// In base units (times what one of the driver's unit is worth) a count is
//
//     given by the network     count x unit
//     a value of the driver    value x unit x k
//     from staff in post       WTE x unit
//     an estimate              count of what it is made from, in base units, x its product x k
//
// where k is what the network's count is beside that: 1, or what practices that withdrew left.
#include "analysis/driver_counts.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace pcnload::analysis {

namespace {

constexpr std::size_t deepest = 1000;  // drivers estimated from drivers

constexpr std::array<EditedField, 5> moving_fields{EditedField::none, EditedField::unit,
                                                   EditedField::value, EditedField::from_staff,
                                                   EditedField::estimate};

double staff_in_post(const spec::Driver& driver, const spec::Network& network) {
    double wte = 0;
    for (const spec::RoleIndex role : driver.from_staff) {
        wte += network.in_post(role).wte;
    }
    return wte;
}

}  // namespace

void DriverCounts::add_players(std::size_t driver, Players& players) const {
    std::vector<bool> seen(parts_.drivers.size(), false);
    std::vector<std::size_t> open{driver};
    seen[driver] = true;
    while (!open.empty()) {
        const std::size_t pair = open.back();
        open.pop_back();
        for (const EditedField field : moving_fields) {
            if (const auto found = edit(pair, field)) {
                players.push_back(*found);
            }
        }
        for (const Version version : {Version::base, Version::head}) {
            const auto& index =
                version == Version::base ? parts_.drivers[pair].base : parts_.drivers[pair].head;
            if (!index) {
                continue;
            }
            const spec::Driver& row = mixture_.specification(version).drivers[*index];
            if (!row.estimate) {
                continue;
            }
            mixture_.add_players({&row.estimate->product, version}, players);
            if (row.estimate->driver) {
                const std::size_t from = mixture_.pair_of(*row.estimate->driver, version);
                if (!seen[from]) {
                    seen[from] = true;
                    open.push_back(from);
                }
            }
        }
    }
}

DriverCounts::Readings DriverCounts::read(std::size_t driver, const NetworkPair& network) const {
    const auto reading = [&](const std::optional<spec::DriverIndex>& index, Version version,
                             const spec::Network& of) {
        Reading found;
        found.version = version;
        found.network = &of;
        if (index) {
            found.driver = &mixture_.specification(version).drivers[*index];
            found.count = of.driver(*index).value.value_or(0);
            found.estimated = of.driver(*index).estimated;
        }
        return found;
    };
    Readings both;
    both.base = reading(parts_.drivers[driver].base, Version::base, network.base);
    both.head = reading(parts_.drivers[driver].head, Version::head, network.head);
    // One count, made from nothing: the network gives it, or might as well.
    const bool same = both.base.driver != nullptr && both.head.driver != nullptr &&
                      !both.base.estimated && !both.head.estimated &&
                      both.base.count == both.head.count;
    const auto origin = [&](const Reading& of) {
        if (of.driver == nullptr) {
            return Origin::nowhere;
        }
        if (of.estimated) {
            return Origin::estimate;
        }
        if (same) {
            return Origin::given;
        }
        if (of.driver->value) {
            return Origin::value;
        }
        return of.driver->from_staff.empty() ? Origin::given : Origin::staff;
    };
    both.of_base = origin(both.base);
    both.of_head = origin(both.head);
    return both;
}

// The version by the edit of a field; the only one where there is but one.
const DriverCounts::Reading& DriverCounts::chosen(std::size_t driver, EditedField field,
                                                  const Readings& readings) const {
    if (readings.base.driver == nullptr) {
        return readings.head;
    }
    if (readings.head.driver == nullptr) {
        return readings.base;
    }
    return mixture_.has(edit(driver, field)) ? readings.head : readings.base;
}

double DriverCounts::value(std::size_t driver, const NetworkPair& network) const {
    return value(driver, network, 0);
}

double DriverCounts::value(std::size_t driver, const NetworkPair& network,
                           std::size_t depth) const {
    if (depth > deepest) {
        return std::numeric_limits<double>::quiet_NaN();
    }
    const Readings readings = read(driver, network);
    const double unit = chosen(driver, EditedField::unit, readings).driver->unit.scale;
    const Reading& named = chosen(driver, EditedField::none, readings);
    if ((&named == &readings.base ? readings.of_base : readings.of_head) == Origin::given) {
        return named.count * unit;
    }
    // k of the version that has its count from there: what it has, over what it comes to.
    const auto left = [&](Origin from) {
        const bool is_base = readings.of_base == from;
        const Reading& of = is_base ? readings.base : readings.head;
        if (!is_base && readings.of_head != from) {
            return 1.0;
        }
        double whole = from == Origin::value ? *of.driver->value : 0;
        if (from == Origin::estimate) {
            const spec::Scaled& estimate = *of.driver->estimate;
            whole = estimate.per_count / of.driver->unit.scale;
            whole *= estimate.driver ? of.network->driver(*estimate.driver).value.value_or(0) : 1;
        }
        return whole == 0 ? 1.0 : of.count / whole;
    };
    if (const Reading& of = chosen(driver, EditedField::value, readings); of.driver->value) {
        return *of.driver->value * unit * left(Origin::value);
    }
    if (const Reading& of = chosen(driver, EditedField::from_staff, readings);
        !of.driver->from_staff.empty()) {
        return staff_in_post(*of.driver, *of.network) * unit;
    }
    const Reading& of = chosen(driver, EditedField::estimate, readings);
    if (!of.driver->estimate) {
        return 0;
    }
    const spec::Scaled& estimate = *of.driver->estimate;
    const double from =
        estimate.driver ? value(mixture_.pair_of(*estimate.driver, of.version), network, depth + 1)
                        : 1;
    return from * mixture_.value({&estimate.product, of.version}) * left(Origin::estimate);
}

// An estimate in either version, and the same.
bool DriverCounts::is_plain_estimate(std::size_t driver, const Readings& readings) const {
    const auto fits = [](Origin origin) {
        return origin == Origin::estimate || origin == Origin::nowhere;
    };
    return fits(readings.of_base) && fits(readings.of_head) &&
           !edit(driver, EditedField::estimate) && !edit(driver, EditedField::value) &&
           !edit(driver, EditedField::from_staff);
}

void DriverCounts::add_blocks(std::size_t driver, const NetworkPair& network,
                              std::vector<Block>& blocks) const {
    std::size_t depth = 0;
    for (bool more = true; more && depth <= deepest; ++depth) {
        const Readings readings = read(driver, network);
        more = false;
        Players players;
        if (readings.of_base == Origin::given && readings.of_head == Origin::given) {
            if (const auto unit = edit(driver, EditedField::unit)) {
                players.push_back(*unit);
            }
        } else if (is_plain_estimate(driver, readings)) {
            const Reading& of = readings.head.driver != nullptr ? readings.head : readings.base;
            const spec::Scaled& estimate = *of.driver->estimate;
            mixture_.add_blocks({}, {&estimate.product, of.version}, std::nullopt, 1, blocks);
            const double from =
                estimate.driver ? of.network->driver(*estimate.driver).value.value_or(0) : 1;
            const double whole = from * estimate.per_count / of.driver->unit.scale;
            blocks.push_back(constant_block(whole == 0 ? 1 : of.count / whole));
            if (estimate.driver) {
                driver = mixture_.pair_of(*estimate.driver, of.version);
                more = true;
            }
            continue;
        } else {
            add_players(driver, players);
        }
        blocks.push_back(
            mixed_block(mixture_, std::move(players), [&] { return value(driver, network); }));
    }
}

}  // namespace pcnload::analysis
