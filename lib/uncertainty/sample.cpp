#include "uncertainty/sample.hpp"

#include "uncertainty/in_parallel.hpp"

namespace pcnload::uncertainty {

namespace {

constexpr std::size_t at_a_time = 256;

void tie(const CorrelatedRoots& group, const DrawOptions& options, std::size_t draw,
         std::span<double> points) {
    std::vector<double> own;
    for (const CorrelatedMember& member : group.members())
        own.push_back(DrawPoints(options, member.identity).at(draw));
    group.tie(own);
    for (std::size_t i = 0; i < own.size(); ++i)
        if (const auto root = group.members()[i].root) points[*root] = own[i];
}

}  // namespace

RootSample draw_roots(const Factors& factors, const DrawOptions& options) {
    RootSample sample{factors.roots().size(), static_cast<std::size_t>(options.draws), {}};
    sample.values.resize(sample.roots * sample.draws);
    in_parallel(sample.roots, 1, options.jobs, [&](const Places& places) {
        for (std::size_t place = places.first; place < places.last; ++place) {
            const Root& root = factors.roots()[place];
            const DrawPoints points(options, root.identity);
            for (std::size_t draw = 0; draw < sample.draws; ++draw)
                sample.values[draw * sample.roots + place] = points.at(draw);
        }
    });
    in_parallel(sample.draws, at_a_time, options.jobs, [&](const Places& places) {
        for (std::size_t draw = places.first; draw < places.last; ++draw) {
            const auto of_draw =
                std::span(sample.values).subspan(draw * sample.roots, sample.roots);
            for (const CorrelatedRoots& group : factors.correlated())
                tie(group, options, draw, of_draw);
            for (std::size_t place = 0; place < sample.roots; ++place)
                of_draw[place] = quantile(factors.roots()[place].distribution, of_draw[place]);
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
