#include "uncertainty/independent_parts.hpp"

#include <numeric>

namespace pcnload::uncertainty {

namespace {

// Sets of factors that are joined, each known by one of its members.
class JoinedFactors {
public:
    explicit JoinedFactors(std::size_t factors) : parent_(factors) {
        std::iota(parent_.begin(), parent_.end(), std::size_t{0});
    }

    [[nodiscard]] std::size_t set_of(FactorIndex factor) const {
        std::size_t place = factor.value;
        while (parent_[place] != place) {
            place = parent_[place];
        }
        return place;
    }
    void join(const Monomial& monomial) {
        for (const Power& each : monomial.powers) {
            parent_[set_of(each.factor)] = set_of(monomial.powers.front().factor);
        }
    }

private:
    std::vector<std::size_t> parent_;
};

}  // namespace

std::vector<std::vector<Polynomial>> independent_parts(const std::vector<Polynomial>& polynomials,
                                                       std::size_t factors) {
    JoinedFactors joined(factors);
    for (const Polynomial& polynomial : polynomials) {
        for (const Monomial& monomial : polynomial.monomials) {
            joined.join(monomial);
        }
    }
    constexpr auto none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> part_of_set(factors, none);
    std::vector<std::vector<Polynomial>> parts;
    for (std::size_t place = 0; place < polynomials.size(); ++place) {
        for (const Monomial& monomial : polynomials[place].monomials) {
            if (monomial.powers.empty()) {
                continue;
            }
            std::size_t& part = part_of_set[joined.set_of(monomial.powers.front().factor)];
            if (part == none) {
                part = parts.size();
                parts.emplace_back(polynomials.size());
            }
            parts[part][place].monomials.push_back(monomial);
        }
    }
    return parts;
}

}  // namespace pcnload::uncertainty
