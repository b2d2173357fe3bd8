#include "uncertainty/tornado.hpp"

#include <algorithm>
#include <cmath>
#include <utility>

namespace pcnload::uncertainty {

double TornadoBar::width() const { return std::abs(at_high - at_low); }

OutputOfRoots output_of_roots(Polynomial polynomial, Factors factors) {
    return [polynomial = std::move(polynomial), factors = std::move(factors)](
               std::span<const double> roots) { return value(polynomial, factors.values(roots)); };
}

std::vector<TornadoBar> tornado(const OutputOfRoots& output, const Factors& factors) {
    std::vector<double> roots = factors.central_roots();
    const double central = output(roots);
    std::vector<TornadoBar> bars;
    for (std::size_t place = 0; place < roots.size(); ++place) {
        const Root& root = factors.roots()[place];
        TornadoBar bar{place, 0, 0};
        roots[place] = root.range.low;
        bar.at_low = output(roots);
        roots[place] = root.range.high;
        bar.at_high = output(roots);
        roots[place] = root.value;
        if (bar.at_low != central || bar.at_high != central) {
            bars.push_back(bar);
        }
    }
    std::ranges::stable_sort(bars, [](const TornadoBar& one, const TornadoBar& other) {
        return one.width() > other.width();
    });
    return bars;
}

}  // namespace pcnload::uncertainty
