// x^n for whole n, by multiplication alone: the same on every machine.
#pragma once

#include <cstdlib>

namespace pcnload::uncertainty {

inline double whole_power(double x, int power) {
    double result = 1;
    for (int left = std::abs(power); left > 0; left /= 2) {
        if (left % 2 == 1) {
            result *= x;
        }
        x *= x;
    }
    return power < 0 ? 1 / result : result;
}

}  // namespace pcnload::uncertainty
