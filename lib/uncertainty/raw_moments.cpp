#include "uncertainty/raw_moments.hpp"

#include "uncertainty/expectation_rule.hpp"

#include <algorithm>
#include <cmath>

namespace pcnload::uncertainty {

namespace {

constexpr int most_factors = 4;  // of a product

std::vector<double> moments_of(const Distribution& distribution, int lowest, int highest) {
    std::vector<double> moments;
    for (int power = lowest; power <= highest; ++power) {
        moments.push_back(*raw_moment(distribution, power));
    }
    return moments;
}

}  // namespace

RawMoments::RawMoments(const Factors& factors, const UsedPowers& used)
    : by_factor_(factors.size()) {
    for (std::size_t place = 0; place < used.size(); ++place) {
        if (!used[place].empty()) {
            const int lowest = most_factors * std::min(used[place].front(), 0);
            const int highest = most_factors * std::max(used[place].back(), 0);
            const auto distribution = factors.distribution(spec::index_at<FactorIndex>(place));
            by_factor_[place] = {lowest, moments_of(*distribution, lowest, highest)};
        }
    }
}

double RawMoments::mean(const Monomial& monomial) const {
    return mean_of_product(monomial, constant(1));
}

double RawMoments::mean(const Polynomial& polynomial) const {
    double sum = 0;
    for (const Monomial& monomial : polynomial.monomials) {
        sum += mean(monomial);
    }
    return sum;
}

double RawMoments::mean_of_product(const Monomial& one, const Monomial& other) const {
    double product = one.coefficient * other.coefficient;
    auto left = one.powers.begin();
    auto right = other.powers.begin();
    while (left != one.powers.end() && right != other.powers.end()) {
        if (left->factor == right->factor) {
            product *= of(left->factor, left->power + right->power);
            ++left;
            ++right;
        } else {
            auto& next = left->factor < right->factor ? left : right;
            product *= of(*next);
            ++next;
        }
    }
    for (; left != one.powers.end(); ++left) {
        product *= of(*left);
    }
    for (; right != other.powers.end(); ++right) {
        product *= of(*right);
    }
    return product;
}

SizedSum RawMoments::mean_of_product(const Polynomial& one, const Polynomial& other) const {
    SizedSum total;
    for (const Monomial& a : one.monomials) {
        for (const Monomial& b : other.monomials) {
            const double term = mean_of_product(a, b);
            total.sum += term;
            total.size += std::abs(term);
        }
    }
    return total;
}

}  // namespace pcnload::uncertainty
