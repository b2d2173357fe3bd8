// How far a long piece of work is, for whoever watches it from another thread. The work itself only
// counts: it knows no clock and shows nothing.
#pragma once

#include <atomic>
#include <cstddef>

namespace pcnload::analysis {

class WorkCount {
public:
    // A stretch of work of so many steps. `what` names one ("network") and is never freed.
    void begin(const char* what, std::size_t steps) {
        done_ = 0;
        what_ = what;
        steps_ = steps;
    }
    void step(std::size_t steps = 1) { done_ += steps; }

    [[nodiscard]] const char* what() const { return what_; }
    [[nodiscard]] std::size_t steps() const { return steps_; }
    [[nodiscard]] std::size_t done() const { return done_; }

private:
    std::atomic<const char*> what_ = "";
    std::atomic<std::size_t> steps_ = 0;
    std::atomic<std::size_t> done_ = 0;
};

// Nobody has to watch.
inline void begin_work(WorkCount* count, const char* what, std::size_t steps) {
    if (count != nullptr) count->begin(what, steps);
}
inline void step_work(WorkCount* count, std::size_t steps = 1) {
    if (count != nullptr) count->step(steps);
}

}  // namespace pcnload::analysis
