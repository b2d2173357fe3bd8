#include "uncertainty/factor_moments.hpp"

#include "uncertainty/expectation_rule.hpp"

#include <algorithm>
#include <cstdlib>

namespace pcnload::uncertainty {

namespace {

// Beyond it sums of doubles say nothing of a moment.
constexpr int highest_power = 32;

void sort_once(std::vector<int>& powers) {
    std::ranges::sort(powers);
    powers.erase(std::unique(powers.begin(), powers.end()), powers.end());
}

std::optional<NoClosedForm> obstacle_of(const std::optional<Distribution>& distribution,
                                        const std::vector<int>& powers) {
    if (!distribution) {
        return NoClosedForm::allowance_of_several;
    }
    for (const int power : powers) {
        if (std::abs(power) > highest_power) {
            return NoClosedForm::power_too_high;
        }
        if (!has_power(*distribution, power)) {
            return NoClosedForm::divisor_touches_zero;
        }
    }
    return std::nullopt;
}

}  // namespace

UsedPowers used_powers(const Factors& factors, std::span<const Polynomial> polynomials) {
    UsedPowers used(factors.size());
    for (const Polynomial& polynomial : polynomials) {
        for (const Monomial& monomial : polynomial.monomials) {
            for (const Power& each : monomial.powers) {
                used[each.factor.value].push_back(each.power);
            }
        }
    }
    std::ranges::for_each(used, sort_once);
    return used;
}

UsedPowers merged(const UsedPowers& one, const UsedPowers& other) {
    UsedPowers both = one;
    for (std::size_t factor = 0; factor < both.size(); ++factor) {
        both[factor].insert(both[factor].end(), other[factor].begin(), other[factor].end());
        sort_once(both[factor]);
    }
    return both;
}

// Factors are independent of each other where no root stands in two of them, and no two roots move
// together.
std::optional<NoClosedForm> obstacle(const Factors& factors, const UsedPowers& used) {
    std::vector<bool> taken(factors.roots().size(), false);
    for (std::size_t place = 0; place < used.size(); ++place) {
        if (used[place].empty()) {
            continue;
        }
        const auto factor = spec::index_at<FactorIndex>(place);
        if (const auto reason = obstacle_of(factors.distribution(factor), used[place])) {
            return reason;
        }
        for (const std::size_t root : factors.roots_of(factor)) {
            if (taken[root]) {
                return NoClosedForm::allowance_used_besides;
            }
            taken[root] = true;
        }
    }
    for (const CorrelatedRoots& group : factors.correlated()) {
        const auto used_of_it = std::ranges::count_if(
            group.members(),
            [&](const CorrelatedMember& each) { return each.root && taken[*each.root]; });
        if (used_of_it > 1) return NoClosedForm::correlated;
    }
    return std::nullopt;
}

FactorMoments::FactorMoments(const Factors& factors, const UsedPowers& used) {
    for (std::size_t place = 0; place < used.size(); ++place) {
        factors_.push_back(
            used[place].empty()
                ? PowerMoments{}
                : power_moments(*factors.distribution(spec::index_at<FactorIndex>(place)),
                                used[place]));
    }
}

}  // namespace pcnload::uncertainty
