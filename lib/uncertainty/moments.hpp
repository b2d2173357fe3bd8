// Exact moments of polynomials of independent factors; nothing is sampled.
#pragma once

#include "uncertainty/factor_moments.hpp"
#include "uncertainty/polynomial.hpp"

#include <vector>

namespace pcnload::uncertainty {

double mean(const Polynomial& polynomial, const FactorMoments& moments);

// What two polynomials have in common, each form linear in either of them. Of a polynomial with
// itself: its variance, and by factor what of it the factor brings.
struct VarianceForms {
    double covariance = 0;
    std::vector<double> first_order;  // by factor: Cov(E[one | factor], E[other | factor])
    std::vector<double> total;        // by factor: E Cov(one, other | all other factors)
};

VarianceForms variance_forms(const Polynomial& one, const Polynomial& other,
                             const FactorMoments& moments);

double variance(const Polynomial& polynomial, const FactorMoments& moments);
double covariance(const Polynomial& one, const Polynomial& other, const FactorMoments& moments);

}  // namespace pcnload::uncertainty
