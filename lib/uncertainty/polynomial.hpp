// Sums of monomials with whole powers: a coefficient times powers of factors, each.
#pragma once

#include "spec/index.hpp"

#include <span>
#include <vector>

namespace pcnload::uncertainty {

// What a monomial has powers of; `factors.hpp` says what they are.
using FactorIndex = spec::Index<struct FactorTag>;

struct Power {
    FactorIndex factor;
    int power = 0;  // never 0

    friend bool operator==(const Power&, const Power&) = default;
};

struct Monomial {
    double coefficient = 1;
    std::vector<Power> powers;  // by factor, each once

    friend bool operator==(const Monomial&, const Monomial&) = default;
};

// No two monomials have the same powers; they are in the order of those, so that equal sums are
// equal values.
struct Polynomial {
    std::vector<Monomial> monomials;

    friend bool operator==(const Polynomial&, const Polynomial&) = default;
};

Monomial constant(double value);
Monomial power_of(FactorIndex factor, int power);
Monomial product(const Monomial& one, const Monomial& other);
Monomial raised(const Monomial& monomial, int power);
Monomial scaled(Monomial monomial, double by);

// Equal powers added up; what comes to 0 is left out.
Polynomial combined(std::vector<Monomial> monomials);
Polynomial sum(const Polynomial& one, const Polynomial& other);
Polynomial product(const Polynomial& one, const Polynomial& other);
Polynomial scaled(Polynomial polynomial, double by);

// At a value for each factor.
double value(const Monomial& monomial, std::span<const double> factors);
double value(const Polynomial& polynomial, std::span<const double> factors);

}  // namespace pcnload::uncertainty
