// Let Y = sum of c_i m_i, with monomials m_i = product over factors r of x_r^p_ir, and independent
// factors. With
//
//     A_r(p) = E x_r^p,   C_r(p, q) = Cov(x_r^p, x_r^q),   M_r(p, q) = A_r(p) A_r(q) + C_r(p, q)
//
// where A(0) = 1 and C(0, q) = 0:
//
//     E m_i           = product of A_r(p_ir)
//     E m_i m_j       = product of M_r(p_ir, p_jr)
//     Cov(m_i, m_j)   = product of M_r - product of A_r A_r
//
// The last difference is never taken, as both products are nearly equal where ranges are narrow.
// Its value T is carried along beside the product P of means, factor by factor:
//
//     T <- T M + P C,   P <- P A A
//
// The variance is the sum of c_i c_j Cov(m_i, m_j). A factor's first-order part of it is the
// variance of
//
//     E[Y | x_r] = sum over p of G_r(p) x_r^p,
//     G_r(p)     = sum of c_i x the other factors' means, over the i with p_ir = p
//
// that is, the sum over p and q of G_r(p) G_r(q) C_r(p, q). What of the variance needs the factor
// at all, alone or together with others, is
//
//     E Var(Y | all but x_r) = sum of c_i c_j C_r(p_ir, p_jr) x product over s != r of M_s
//
// which equals Var(Y) - Var(E[Y | all but x_r]), without the difference. Divided by the variance
// these two are the first-order and the total share (Sobol' indices).
#include "uncertainty/moments.hpp"

#include <cstddef>
#include <utility>

namespace pcnload::uncertainty {

namespace {

struct Slot {
    std::size_t factor = 0;
    std::size_t slot = 0;
    double mean = 1;
};

// A monomial with its powers looked up.
struct Term {
    double coefficient = 0;
    std::vector<Slot> slots;
};

std::vector<Term> terms_of(const Polynomial& polynomial, const FactorMoments& moments) {
    std::vector<Term> terms;
    terms.reserve(polynomial.monomials.size());
    for (const Monomial& monomial : polynomial.monomials) {
        Term term{monomial.coefficient, {}};
        term.slots.reserve(monomial.powers.size());
        for (const Power& each : monomial.powers) {
            const PowerMoments& factor = moments.of(each.factor);
            const std::size_t slot = factor.slot(each.power);
            term.slots.push_back({each.factor.value, slot, factor.means[slot]});
        }
        terms.push_back(std::move(term));
    }
    return terms;
}

// The factors that two terms share, with M and C; and T of the whole.
struct Shared {
    struct Factor {
        std::size_t factor = 0;
        double second = 0;      // M
        double covariance = 0;  // C
        double before = 0;      // the product of M over the shared factors before it
    };
    std::vector<Factor> factors;
    double apart = 1;       // the means of the factors that only one of them has
    double covariance = 0;  // T x apart

    void compare(const Term& one, const Term& other, const FactorMoments& moments);
};

void Shared::compare(const Term& one, const Term& other, const FactorMoments& moments) {
    factors.clear();
    apart = 1;
    double means = 1;       // P
    double difference = 0;  // T
    double seconds = 1;
    std::size_t left = 0;
    std::size_t right = 0;
    while (left < one.slots.size() && right < other.slots.size()) {
        const Slot& a = one.slots[left];
        const Slot& b = other.slots[right];
        if (a.factor != b.factor) {
            apart *= a.factor < b.factor ? a.mean : b.mean;
            ++(a.factor < b.factor ? left : right);
            continue;
        }
        const double c =
            moments.of(spec::index_at<FactorIndex>(a.factor)).covariance(a.slot, b.slot);
        const double squared = a.mean * b.mean;
        factors.push_back({a.factor, squared + c, c, seconds});
        difference = difference * (squared + c) + means * c;
        means *= squared;
        seconds *= squared + c;
        ++left;
        ++right;
    }
    for (; left < one.slots.size(); ++left) {
        apart *= one.slots[left].mean;
    }
    for (; right < other.slots.size(); ++right) {
        apart *= other.slots[right].mean;
    }
    covariance = difference * apart;
}

// G by factor and slot.
using Gradients = std::vector<std::vector<double>>;

Gradients gradients_of(const std::vector<Term>& terms, const FactorMoments& moments) {
    Gradients gradients(moments.size());
    for (std::size_t factor = 0; factor < gradients.size(); ++factor) {
        gradients[factor].resize(moments.of(spec::index_at<FactorIndex>(factor)).powers.size());
    }
    std::vector<double> after;  // the product of the means behind each slot
    for (const Term& term : terms) {
        after.assign(term.slots.size(), 1.0);
        for (std::size_t i = term.slots.size(); i-- > 1;) {
            after[i - 1] = after[i] * term.slots[i].mean;
        }
        double before = term.coefficient;
        for (std::size_t i = 0; i < term.slots.size(); ++i) {
            gradients[term.slots[i].factor][term.slots[i].slot] += before * after[i];
            before *= term.slots[i].mean;
        }
    }
    return gradients;
}

double quadratic(const std::vector<double>& one, const std::vector<double>& other,
                 const PowerMoments& factor) {
    double sum = 0;
    for (std::size_t p = 0; p < one.size(); ++p) {
        for (std::size_t q = 0; q < other.size(); ++q) {
            sum += one[p] * other[q] * factor.covariance(p, q);
        }
    }
    return sum;
}

}  // namespace

double mean(const Polynomial& polynomial, const FactorMoments& moments) {
    double sum = 0;
    for (const Term& term : terms_of(polynomial, moments)) {
        double product = term.coefficient;
        for (const Slot& slot : term.slots) {
            product *= slot.mean;
        }
        sum += product;
    }
    return sum;
}

VarianceForms variance_forms(const Polynomial& one, const Polynomial& other,
                             const FactorMoments& moments) {
    const std::vector<Term> ones = terms_of(one, moments);
    const std::vector<Term> others = terms_of(other, moments);
    VarianceForms forms{0, std::vector<double>(moments.size()),
                        std::vector<double>(moments.size())};
    Shared shared;
    for (const Term& a : ones) {
        for (const Term& b : others) {
            shared.compare(a, b, moments);
            if (shared.factors.empty()) {
                continue;
            }
            const double scale = a.coefficient * b.coefficient;
            forms.covariance += scale * shared.covariance;
            double after = scale * shared.apart;
            for (std::size_t i = shared.factors.size(); i-- > 0;) {
                const Shared::Factor& each = shared.factors[i];
                forms.total[each.factor] += each.covariance * each.before * after;
                after *= each.second;
            }
        }
    }
    const Gradients left = gradients_of(ones, moments);
    const Gradients right = gradients_of(others, moments);
    for (std::size_t factor = 0; factor < moments.size(); ++factor) {
        forms.first_order[factor] =
            quadratic(left[factor], right[factor], moments.of(spec::index_at<FactorIndex>(factor)));
    }
    return forms;
}

double covariance(const Polynomial& one, const Polynomial& other, const FactorMoments& moments) {
    const std::vector<Term> ones = terms_of(one, moments);
    const std::vector<Term> others = terms_of(other, moments);
    Shared shared;
    double sum = 0;
    for (const Term& a : ones) {
        for (const Term& b : others) {
            shared.compare(a, b, moments);
            sum += a.coefficient * b.coefficient * shared.covariance;
        }
    }
    return sum;
}

double variance(const Polynomial& polynomial, const FactorMoments& moments) {
    return covariance(polynomial, polynomial, moments);
}

}  // namespace pcnload::uncertainty
