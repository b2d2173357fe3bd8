// How far the work is, in a line of its own that is gone when the answer comes.
#pragma once

#include "analysis/work_count.hpp"

#include <condition_variable>
#include <cstddef>
#include <cstdio>
#include <mutex>
#include <stop_token>
#include <string>
#include <string_view>
#include <thread>

namespace pcnload::app {

class Progress {
public:
    Progress() = default;
    ~Progress() { stop(); }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    // Watches the count from now on. Nothing is shown before a second has passed, nor where the
    // stream is no terminal that could take a line back, nor from the background of one.
    void start(std::string_view command, std::FILE* stream);
    // The line goes for good: before the answer.
    void stop();
    // The line goes while the lock is held: something else is to be said on the terminal.
    [[nodiscard]] std::unique_lock<std::mutex> make_way();

    [[nodiscard]] analysis::WorkCount& count() { return count_; }

private:
    void watch(const std::stop_token& stopping);
    void draw(long seconds);
    void erase();

    analysis::WorkCount count_;
    std::string command_;
    int terminal_ = -1;
    bool drawn_ = false;
    std::mutex mutex_;  // held by who writes on the terminal
    std::condition_variable_any wake_;
    std::jthread watcher_;
};

// "tipping [=====>              ] 27% of 20,000 networks, 12 s": no longer than `columns`. Only
// the time where there is a single step, or none is known, or where all are done and something else
// is left.
std::string progress_line(std::string_view command, const analysis::WorkCount& count, long seconds,
                          std::size_t columns);

}  // namespace pcnload::app
