// Which whole powers of one unknown x a figure is a sum of. A set may be larger than need be, and
// never smaller: what is said to be linear is.
#pragma once

#include <set>

namespace pcnload::analysis {

class Powers {
public:
    Powers() = default;  // of nothing: the sum of no terms
    static Powers of(int power) {
        Powers powers;
        powers.all_.insert(power);
        return powers;
    }
    static Powers constant() { return of(0); }
    // No sum of powers: a smaller of two, a quotient of sums.
    static Powers other() {
        Powers powers;
        powers.known_ = false;
        return powers;
    }

    [[nodiscard]] bool is_constant() const;
    [[nodiscard]] bool is_linear() const;  // a + b x
    // k where it is a + b x^k, 0 where it is not, or is constant.
    [[nodiscard]] int single_power() const;

    Powers& operator+=(const Powers& other);
    friend Powers operator+(Powers one, const Powers& other) { return one += other; }
    friend Powers operator*(const Powers& one, const Powers& other);
    // Of one power alone.
    [[nodiscard]] Powers reciprocal() const;

private:
    bool known_ = true;
    std::set<int> all_;
};

}  // namespace pcnload::analysis
