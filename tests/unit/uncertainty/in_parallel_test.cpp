#include "uncertainty/in_parallel.hpp"

#include <cstddef>
#include <stdexcept>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload::uncertainty;

TEST_CASE("every place is worked on once, by any number of threads") {
    for (const unsigned jobs : {1U, 2U, 7U}) {
        std::vector<int> times(101, 0);
        in_parallel(times.size(), 8, jobs, [&](const Places& places) {
            CHECK(places.size() <= 8);
            for (std::size_t place = places.first; place < places.last; ++place)
                ++times[place];
        });
        CHECK(times == std::vector<int>(101, 1));
    }
}

TEST_CASE("what one thread throws is thrown again when all have ended") {
    for (const unsigned jobs : {1U, 3U}) {
        CHECK_THROWS_AS(in_parallel(1000, 1, jobs,
                                    [](const Places& places) {
                                        if (places.first == 20) throw std::length_error("too long");
                                    }),
                        std::length_error);
    }
}

}  // namespace
