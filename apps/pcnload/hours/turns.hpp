// Threads that work in any order and hand over in one.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <mutex>

namespace pcnload::app {

class Turns {
public:
    // Waits until all turns before this one have passed. False where they were given up.
    bool wait(std::size_t turn) {
        std::unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return given_up_ || next_ == turn; });
        return !given_up_;
    }
    void pass() {
        const std::lock_guard lock(mutex_);
        ++next_;
        changed_.notify_all();
    }
    void give_up() {
        const std::lock_guard lock(mutex_);
        given_up_ = true;
        changed_.notify_all();
    }

private:
    std::mutex mutex_;
    std::condition_variable changed_;
    std::size_t next_ = 0;
    bool given_up_ = false;
};

}  // namespace pcnload::app
