#include "uncertainty/factors.hpp"

#include "spec/dependency_order.hpp"
#include "uncertainty/stable_hash.hpp"

#include <algorithm>

namespace pcnload::uncertainty {

namespace {

// The assumptions that each assumption is made of.
std::vector<std::vector<std::size_t>> needs_of(const spec::Specification& specification) {
    std::vector<std::vector<std::size_t>> needs;
    for (const spec::Assumption& row : specification.assumptions) {
        needs.emplace_back();
        for (const spec::AssumptionPower& part : row.value.powers) {
            needs.back().push_back(part.assumption.value);
        }
    }
    return needs;
}

}  // namespace

Factors::Factors(const spec::Specification& specification) {
    expansions_.resize(specification.assumptions.size());
    for (std::size_t place = 0; place < expansions_.size(); ++place) {
        const auto index = spec::index_at<spec::AssumptionIndex>(place);
        const spec::Assumption& row = specification.assumptions[index];
        const Distribution distribution = distribution_of(row);
        if (distribution.shape != Shape::constant) {
            expansions_[place] = power_of(spec::index_at<FactorIndex>(roots_.size()), 1);
            roots_.push_back(
                {index, distribution, *row.range, row.value.value, stable_hash(row.id)});
        } else if (row.range) {
            expansions_[place] = constant(distribution.middle);
        }
    }
    std::vector<spec::AssumptionIndex> random;
    for (const Root& root : roots_)
        random.push_back(root.assumption);
    correlated_ = correlated_roots(specification, random);
    for (const std::size_t place : spec::dependency_order(needs_of(specification)).order) {
        if (!expansions_[place]) {
            expansions_[place] = expanded(
                specification.assumptions[spec::index_at<spec::AssumptionIndex>(place)].value);
        }
    }
    for (const spec::Role& role : specification.roles) {
        allowance_factors_.push_back(role.allowance ? remainder(expanded(*role.allowance))
                                                    : constant(1));
    }
}

Monomial Factors::expanded(const spec::Product& product) const {
    Monomial result = constant(product.coefficient);
    for (const spec::AssumptionPower& part : product.powers) {
        result =
            uncertainty::product(result, raised(*expansions_[part.assumption.value], part.power));
    }
    return result;
}

// 1 / (1 - part): a number, or a power of a factor that several roles may share.
Monomial Factors::remainder(const Monomial& part) {
    if (part.powers.empty()) {
        return constant(1 / (1 - part.coefficient));
    }
    const auto known = std::ranges::find(remainders_, part);
    const auto place = static_cast<std::size_t>(known - remainders_.begin());
    if (known == remainders_.end()) {
        remainders_.push_back(part);
    }
    return power_of(spec::index_at<FactorIndex>(roots_.size() + place), -1);
}

Monomial Factors::allowance_factor(spec::RoleIndex role) const {
    return allowance_factors_[role.value];
}

std::vector<double> Factors::central_roots() const {
    std::vector<double> values;
    values.reserve(roots_.size());
    for (const Root& root : roots_) {
        values.push_back(root.value);
    }
    return values;
}

std::vector<double> Factors::values(std::span<const double> roots) const {
    std::vector<double> values(roots.begin(), roots.end());
    values.reserve(size());
    for (const Monomial& part : remainders_) {
        values.push_back(1 - value(part, roots));
    }
    return values;
}

std::vector<std::size_t> Factors::roots_of(FactorIndex factor) const {
    if (factor.value < roots_.size()) {
        return {factor.value};
    }
    std::vector<std::size_t> result;
    for (const Power& power : remainders_[factor.value - roots_.size()].powers) {
        result.push_back(power.factor.value);
    }
    return result;
}

std::optional<Distribution> Factors::distribution(FactorIndex factor) const {
    if (factor.value < roots_.size()) {
        return roots_[factor.value].distribution;
    }
    const Monomial& part = remainders_[factor.value - roots_.size()];
    if (part.powers.size() != 1 || part.powers[0].power != 1) {
        return std::nullopt;
    }
    return remainder_of(roots_[part.powers[0].factor.value].distribution, part.coefficient);
}

}  // namespace pcnload::uncertainty
