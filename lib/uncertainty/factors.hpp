// The uncertain factors of a specification.
//
// A root is an assumption that has a range of its own: it is random by itself, and independent of
// every other that its file does not say it moves together with. An assumption without one is what
// it is made of, and is written out in roots. What is divided by (1 - allowance) is no monomial, so
// the remainder 1 - allowance is a factor too.
#pragma once

#include "spec/specification.hpp"
#include "uncertainty/correlated_roots.hpp"
#include "uncertainty/distribution.hpp"
#include "uncertainty/polynomial.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace pcnload::uncertainty {

struct Root {
    spec::AssumptionIndex assumption;
    Distribution distribution;
    spec::Range range;
    double value = 0;            // at which the tables are reckoned
    std::uint64_t identity = 0;  // a hash of its id, the same in every contract and scenario
};

class Factors {
public:
    explicit Factors(const spec::Specification& specification);

    // The first factors; the remainders follow them.
    [[nodiscard]] const std::vector<Root>& roots() const { return roots_; }
    // Those of them that move together.
    [[nodiscard]] const std::vector<CorrelatedRoots>& correlated() const { return correlated_; }
    [[nodiscard]] std::size_t size() const { return roots_.size() + remainders_.size(); }

    // A product of the specification, written out in roots.
    [[nodiscard]] Monomial expanded(const spec::Product& product) const;
    // 1 / (1 - allowance); nothing to multiply by where the role has none.
    [[nodiscard]] Monomial allowance_factor(spec::RoleIndex role) const;

    // The part that each remainder takes from 1, behind the roots in the order of factors.
    [[nodiscard]] const std::vector<Monomial>& remainders() const { return remainders_; }

    // The roots at their values, and the value of every factor that follows from those of the
    // roots.
    [[nodiscard]] std::vector<double> central_roots() const;
    [[nodiscard]] std::vector<double> values(std::span<const double> roots) const;

    // The roots a factor rests on: itself, or those of the remainder.
    [[nodiscard]] std::vector<std::size_t> roots_of(FactorIndex factor) const;
    // Nothing of a remainder whose distribution is of no known kind.
    [[nodiscard]] std::optional<Distribution> distribution(FactorIndex factor) const;

private:
    [[nodiscard]] Monomial remainder(const Monomial& part);

    std::vector<Root> roots_;
    std::vector<CorrelatedRoots> correlated_;
    std::vector<Monomial> remainders_;                 // the part that is taken from 1
    std::vector<std::optional<Monomial>> expansions_;  // by AssumptionIndex
    std::vector<Monomial> allowance_factors_;          // by RoleIndex
};

}  // namespace pcnload::uncertainty
