#include "uncertainty/polynomial.hpp"

#include "uncertainty/whole_power.hpp"

#include <algorithm>
#include <cstdint>
#include <utility>

namespace pcnload::uncertainty {

namespace {

// Chains of assumptions that are squares of squares soon have powers beyond any use.
constexpr std::int64_t most_power = 1'000'000;

bool comes_before(const Monomial& one, const Monomial& other) {
    return std::ranges::lexicographical_compare(
        one.powers, other.powers, [](const Power& a, const Power& b) {
            return a.factor != b.factor ? a.factor < b.factor : a.power < b.power;
        });
}

}  // namespace

Monomial constant(double value) { return {value, {}}; }

Monomial power_of(FactorIndex factor, int power) {
    return power == 0 ? constant(1) : Monomial{1, {{factor, power}}};
}

Monomial product(const Monomial& one, const Monomial& other) {
    Monomial result{one.coefficient * other.coefficient, {}};
    auto left = one.powers.begin();
    auto right = other.powers.begin();
    while (left != one.powers.end() || right != other.powers.end()) {
        if (right == other.powers.end() ||
            (left != one.powers.end() && left->factor < right->factor)) {
            result.powers.push_back(*left++);
        } else if (left == one.powers.end() || right->factor < left->factor) {
            result.powers.push_back(*right++);
        } else {
            const int power = left->power + right->power;
            if (power != 0) {
                result.powers.push_back({left->factor, power});
            }
            ++left;
            ++right;
        }
    }
    return result;
}

Monomial raised(const Monomial& monomial, int power) {
    if (power == 0) {
        return constant(1);
    }
    Monomial result{whole_power(monomial.coefficient, power), monomial.powers};
    for (Power& each : result.powers) {
        const std::int64_t wanted = std::int64_t{each.power} * power;
        each.power = static_cast<int>(std::clamp<std::int64_t>(wanted, -most_power, most_power));
    }
    return result;
}

Monomial scaled(Monomial monomial, double by) {
    monomial.coefficient *= by;
    return monomial;
}

Polynomial combined(std::vector<Monomial> monomials) {
    std::ranges::stable_sort(monomials, comes_before);
    Polynomial result;
    for (Monomial& monomial : monomials) {
        if (!result.monomials.empty() && result.monomials.back().powers == monomial.powers) {
            result.monomials.back().coefficient += monomial.coefficient;
        } else {
            result.monomials.push_back(std::move(monomial));
        }
    }
    std::erase_if(result.monomials, [](const Monomial& each) { return each.coefficient == 0; });
    return result;
}

Polynomial sum(const Polynomial& one, const Polynomial& other) {
    std::vector<Monomial> all = one.monomials;
    all.insert(all.end(), other.monomials.begin(), other.monomials.end());
    return combined(std::move(all));
}

Polynomial product(const Polynomial& one, const Polynomial& other) {
    std::vector<Monomial> products;
    products.reserve(one.monomials.size() * other.monomials.size());
    for (const Monomial& left : one.monomials) {
        for (const Monomial& right : other.monomials) {
            products.push_back(product(left, right));
        }
    }
    return combined(std::move(products));
}

Polynomial scaled(Polynomial polynomial, double by) {
    for (Monomial& monomial : polynomial.monomials) {
        monomial.coefficient *= by;
    }
    return polynomial;
}

double value(const Monomial& monomial, std::span<const double> factors) {
    double result = monomial.coefficient;
    for (const Power& each : monomial.powers) {
        result *= whole_power(factors[each.factor.value], each.power);
    }
    return result;
}

double value(const Polynomial& polynomial, std::span<const double> factors) {
    double result = 0;
    for (const Monomial& monomial : polynomial.monomials) {
        result += value(monomial, factors);
    }
    return result;
}

}  // namespace pcnload::uncertainty
