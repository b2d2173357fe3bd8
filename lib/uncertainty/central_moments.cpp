// Monomials that share no factor, even by way of others, are independent. Cumulants of independent
// parts add up, so each part is reckoned by itself:
//
//     Z = (Y - E Y)^2 multiplied out,   E (Y - E Y)^3 = E Z (Y - E Y),   E (Y - E Y)^4 = E Z Z
//
// and the mean of a product of two monomials is the product of the factors' raw moments. The third
// cumulant is the third central moment, the fourth is the fourth less three variances squared.
//
// These sums cancel: their terms are as large as the mean to the fourth, what is left as large as
// the standard deviation to the fourth. The sum of the terms' sizes says what rounding may do.
#include "uncertainty/central_moments.hpp"

#include "uncertainty/expectation_rule.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <map>
#include <numeric>
#include <utility>
#include <vector>

namespace pcnload::uncertainty {

namespace {

constexpr std::size_t most_squares = 2000;  // monomials of Z
constexpr double error_allowed = 1e-4;      // of skewness and excess kurtosis

// The raw moments of every factor of a polynomial, up to four times its powers.
class RawMoments {
public:
    RawMoments(const Polynomial& polynomial, const Factors& factors) : by_factor_(factors.size()) {
        const std::vector<Polynomial> alone{polynomial};
        const UsedPowers used = used_powers(factors, alone);
        for (std::size_t factor = 0; factor < used.size(); ++factor) {
            if (!used[factor].empty()) {
                const int lowest = 4 * std::min(used[factor].front(), 0);
                const int highest = 4 * std::max(used[factor].back(), 0);
                by_factor_[factor] = {lowest, moments_of(factors, factor, lowest, highest)};
            }
        }
    }

    [[nodiscard]] double of(FactorIndex factor, int power) const {
        const Row& row = by_factor_[factor.value];
        return row.moments[static_cast<std::size_t>(power - row.lowest)];
    }

    [[nodiscard]] double mean_product(const Monomial& one, const Monomial& other) const;
    [[nodiscard]] double mean(const Monomial& monomial) const {
        return mean_product(monomial, constant(1));
    }

private:
    struct Row {
        int lowest = 0;
        std::vector<double> moments;
    };

    static std::vector<double> moments_of(const Factors& factors, std::size_t factor, int lowest,
                                          int highest) {
        const auto distribution = factors.distribution(spec::index_at<FactorIndex>(factor));
        std::vector<double> moments;
        for (int power = lowest; power <= highest; ++power) {
            moments.push_back(*raw_moment(*distribution, power));
        }
        return moments;
    }

    std::vector<Row> by_factor_;
};

double RawMoments::mean_product(const Monomial& one, const Monomial& other) const {
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
            product *= of(next->factor, next->power);
            ++next;
        }
    }
    for (; left != one.powers.end(); ++left) {
        product *= of(left->factor, left->power);
    }
    for (; right != other.powers.end(); ++right) {
        product *= of(right->factor, right->power);
    }
    return product;
}

// The polynomial without its constant, in parts that are independent of each other.
std::vector<std::vector<Monomial>> independent_parts(const Polynomial& polynomial,
                                                     std::size_t factors) {
    std::vector<std::size_t> parent(factors);
    std::iota(parent.begin(), parent.end(), std::size_t{0});
    const auto part_of = [&](std::size_t factor) {
        while (parent[factor] != factor) {
            factor = parent[factor];
        }
        return factor;
    };
    for (const Monomial& monomial : polynomial.monomials) {
        for (const Power& each : monomial.powers) {
            parent[part_of(each.factor.value)] = part_of(monomial.powers.front().factor.value);
        }
    }
    std::map<std::size_t, std::vector<Monomial>> parts;
    for (const Monomial& monomial : polynomial.monomials) {
        if (!monomial.powers.empty()) {
            parts[part_of(monomial.powers.front().factor.value)].push_back(monomial);
        }
    }
    std::vector<std::vector<Monomial>> result;
    result.reserve(parts.size());
    for (auto& [root, part] : parts) {
        result.push_back(std::move(part));
    }
    return result;
}

struct HighCumulants {
    double third = 0;
    double fourth = 0;
    double third_size = 0;  // of the terms that were added up
    double fourth_size = 0;
};

// E of one x other, and the sum of the sizes of its terms.
std::pair<double, double> mean_of_product(const Polynomial& one, const Polynomial& other,
                                          const RawMoments& raw) {
    double sum = 0;
    double size = 0;
    for (const Monomial& a : one.monomials) {
        for (const Monomial& b : other.monomials) {
            const double term = raw.mean_product(a, b);
            sum += term;
            size += std::abs(term);
        }
    }
    return {sum, size};
}

std::optional<HighCumulants> high_cumulants(std::vector<Monomial> part, double variance,
                                            const RawMoments& raw) {
    double mean = 0;
    for (const Monomial& each : part) {
        mean += raw.mean(each);
    }
    part.push_back(constant(-mean));
    if (part.size() * (part.size() + 1) / 2 > 2 * most_squares) {
        return std::nullopt;
    }
    std::vector<Monomial> products;
    for (std::size_t i = 0; i < part.size(); ++i) {
        for (std::size_t j = 0; j <= i; ++j) {
            products.push_back(scaled(product(part[i], part[j]), i == j ? 1 : 2));
        }
    }
    const Polynomial squared = combined(std::move(products));
    if (squared.monomials.size() > most_squares) {
        return std::nullopt;
    }
    const auto [third, third_size] = mean_of_product(squared, combined(std::move(part)), raw);
    const auto [fourth, fourth_size] = mean_of_product(squared, squared, raw);
    return HighCumulants{third, fourth - 3 * variance * variance, third_size, fourth_size};
}

}  // namespace

std::optional<CentralMoments> central_moments(const Polynomial& polynomial, const Factors& factors,
                                              const FactorMoments& moments) {
    CentralMoments result{mean(polynomial, moments), variance(polynomial, moments), 0, 0};
    if (!(result.variance > 0)) {
        return result;
    }
    const RawMoments raw(polynomial, factors);
    HighCumulants sum;
    for (std::vector<Monomial>& part : independent_parts(polynomial, factors.size())) {
        const double own = variance(Polynomial{part}, moments);
        const auto cumulants = high_cumulants(std::move(part), own, raw);
        if (!cumulants) {
            return std::nullopt;
        }
        sum.third += cumulants->third;
        sum.fourth += cumulants->fourth;
        sum.third_size += cumulants->third_size;
        sum.fourth_size += cumulants->fourth_size;
    }
    const double cubed = result.variance * std::sqrt(result.variance);
    const double squared = result.variance * result.variance;
    // Raw moments are good to some ten last places.
    const double rounding = 10 * std::numeric_limits<double>::epsilon();
    if (rounding * sum.third_size > error_allowed * cubed ||
        rounding * sum.fourth_size > error_allowed * squared) {
        return std::nullopt;
    }
    result.third = sum.third;
    result.fourth = sum.fourth + 3 * squared;
    return result;
}

}  // namespace pcnload::uncertainty
