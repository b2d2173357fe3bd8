#include "uncertainty/sample.hpp"

#include "uncertainty/in_parallel.hpp"

namespace pcnload::uncertainty {

namespace {

constexpr std::size_t at_a_time = 256;

}  // namespace

RootSample draw_roots(const Factors& factors, const DrawOptions& options) {
    RootSample sample{factors.roots().size(), static_cast<std::size_t>(options.draws), {}};
    sample.values.resize(sample.roots * sample.draws);
    in_parallel(sample.roots, 1, options.jobs, [&](const Places& places) {
        for (std::size_t place = places.first; place < places.last; ++place) {
            const Root& root = factors.roots()[place];
            const DrawPoints points(options, root.identity);
            for (std::size_t draw = 0; draw < sample.draws; ++draw)
                sample.values[draw * sample.roots + place] =
                    quantile(root.distribution, points.at(draw));
        }
    });
    return sample;
}

std::vector<double> sample(const OutputOfRoots& output, const RootSample& roots, unsigned jobs) {
    std::vector<double> values(roots.draws);
    in_parallel(roots.draws, at_a_time, jobs, [&](const Places& places) {
        for (std::size_t draw = places.first; draw < places.last; ++draw)
            values[draw] = output(roots.draw(draw));
    });
    return values;
}

}  // namespace pcnload::uncertainty
