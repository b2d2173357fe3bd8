#include "analysis/powers.hpp"

namespace pcnload::analysis {

bool Powers::is_constant() const {
    return known_ && (all_.empty() || (all_.size() == 1 && *all_.begin() == 0));
}

int Powers::single_power() const {
    if (!known_) return 0;
    int found = 0;
    for (const int power : all_) {
        if (power == 0) continue;
        if (found != 0) return 0;
        found = power;
    }
    return found;
}

bool Powers::is_linear() const { return single_power() == 1; }

Powers& Powers::operator+=(const Powers& other) {
    known_ = known_ && other.known_;
    all_.insert(other.all_.begin(), other.all_.end());
    return *this;
}

Powers operator*(const Powers& one, const Powers& other) {
    if (one.is_constant()) return other;
    if (other.is_constant()) return one;
    Powers product;
    product.known_ = one.known_ && other.known_;
    for (const int first : one.all_)
        for (const int second : other.all_)
            product.all_.insert(first + second);
    return product;
}

Powers Powers::reciprocal() const {
    if (is_constant()) return constant();
    return known_ && all_.size() == 1 ? of(-*all_.begin()) : other();
}

}  // namespace pcnload::analysis
