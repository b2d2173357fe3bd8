// The same work at many places, on several threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace pcnload::uncertainty {

struct Places {
    std::size_t first = 0;
    std::size_t last = 0;  // one behind

    [[nodiscard]] std::size_t size() const { return last - first; }
};

// Calls work(from, to) for pieces of the places below `count`, each piece once, `at_a_time` long
// but for the last; what a piece throws ends them all and is thrown again. What a place gives must
// not depend on others: which thread takes it is chance.
inline void in_parallel(std::size_t count, std::size_t at_a_time, unsigned jobs,
                        const std::function<void(const Places& places)>& work) {
    std::atomic<std::size_t> next = 0;
    std::mutex lock;
    std::exception_ptr fault;
    const auto run = [&]() noexcept {
        try {
            for (std::size_t first = next.fetch_add(at_a_time); first < count;
                 first = next.fetch_add(at_a_time)) {
                work({first, std::min(first + at_a_time, count)});
            }
        } catch (...) {
            next = count;  // the others need not go on
            const std::lock_guard guard(lock);
            fault = std::current_exception();
        }
    };
    const std::size_t pieces = (count + at_a_time - 1) / at_a_time;
    {
        std::vector<std::jthread> others;
        for (std::size_t job = 1; job < std::min<std::size_t>(jobs, pieces); ++job)
            others.emplace_back(run);
        run();
    }
    if (fault) std::rethrow_exception(fault);
}

}  // namespace pcnload::uncertainty
