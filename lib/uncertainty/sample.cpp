#include "uncertainty/sample.hpp"

#include <algorithm>
#include <atomic>
#include <functional>
#include <thread>

namespace pcnload::uncertainty {

namespace {

// Does the work for each of the places, some at a time. Each place is its own, so that it does not
// matter which thread does it.
void for_each_place(std::size_t places, unsigned jobs,
                    const std::function<void(std::size_t place)>& work) {
    constexpr std::size_t at_a_time = 256;
    std::atomic<std::size_t> next = 0;
    const auto run = [&] {
        for (std::size_t first = next.fetch_add(at_a_time); first < places;
             first = next.fetch_add(at_a_time)) {
            for (std::size_t i = first; i < std::min(first + at_a_time, places); ++i) {
                work(i);
            }
        }
    };
    std::vector<std::jthread> others;
    for (unsigned job = 1; job < jobs; ++job) {
        others.emplace_back(run);
    }
    run();
}

}  // namespace

RootSample draw_roots(const Factors& factors, const DrawOptions& options) {
    RootSample sample{factors.roots().size(), static_cast<std::size_t>(options.draws), {}};
    sample.values.resize(sample.roots * sample.draws);
    for_each_place(sample.draws, options.jobs, [&](std::size_t draw) {
        for (std::size_t place = 0; place < sample.roots; ++place) {
            const Root& root = factors.roots()[place];
            sample.values[draw * sample.roots + place] =
                quantile(root.distribution, draw_point(options, root.identity, draw));
        }
    });
    return sample;
}

std::vector<double> sample(const OutputOfRoots& output, const RootSample& roots, unsigned jobs) {
    std::vector<double> values(roots.draws);
    for_each_place(roots.draws, jobs,
                   [&](std::size_t draw) { values[draw] = output(roots.draw(draw)); });
    return values;
}

}  // namespace pcnload::uncertainty
