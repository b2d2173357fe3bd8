#include "pcnload/progress.hpp"

#include "pcnload/interruption.hpp"
#include "render/number_text.hpp"

#include <algorithm>
#include <chrono>
#include <cstdlib>

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace pcnload::app {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::seconds patience{1};
constexpr std::chrono::milliseconds between_lines{100};
constexpr std::size_t bar_width = 20;

bool can_take_a_line_back(int descriptor) {
    const char* const terminal = std::getenv("TERM");
    const std::string_view name = terminal == nullptr ? "" : terminal;
    return !name.empty() && name != "dumb" && descriptor >= 0 && ::isatty(descriptor) == 1;
}

// A shell may have put the program behind another since it started.
bool in_the_background(int terminal) {
    const pid_t in_front = ::tcgetpgrp(terminal);
    return in_front >= 0 && in_front != ::getpgrp();
}

std::size_t columns_of(int terminal) {
    constexpr std::size_t usual = 80;
    winsize size{};
    const bool known = ::ioctl(terminal, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return known ? size.ws_col : usual;
}

std::string bar(std::size_t done, std::size_t steps) {
    const std::size_t full = bar_width * done / steps;
    return '[' + std::string(full, '=') + '>' + std::string(bar_width - 1 - full, ' ') + ']';
}

}  // namespace

std::string progress_line(std::string_view command, const analysis::WorkCount& count, long seconds,
                          std::size_t columns) {
    const std::size_t steps = count.steps();
    const std::size_t done = count.done();
    std::string line = fmt::format("{}: {} s", command, seconds);
    if (steps > 1 && done < steps) {
        line = fmt::format("{} {} {:2}% of {}, {} s", command, bar(done, steps), 100 * done / steps,
                           render::counted(steps, count.what()), seconds);
    }
    // A character in the last column would begin a new line.
    return line.substr(0, std::max<std::size_t>(columns, 1) - 1);
}

void Progress::start(std::string_view command, std::FILE* stream) {
    const int descriptor = ::fileno(stream);
    if (!can_take_a_line_back(descriptor)) return;
    command_ = command;
    terminal_ = descriptor;
    watcher_ = std::jthread([this](const std::stop_token& stopping) { watch(stopping); });
}

void Progress::stop() {
    watcher_.request_stop();
    if (watcher_.joinable()) watcher_.join();
}

std::unique_lock<std::mutex> Progress::make_way() {
    std::unique_lock lock(mutex_);
    erase();
    return lock;
}

void Progress::watch(const std::stop_token& stopping) {
    const auto never = [] { return false; };
    const Clock::time_point begun = Clock::now();
    std::unique_lock lock(mutex_);
    wake_.wait_for(lock, stopping, patience, never);
    while (!stopping.stop_requested()) {
        const auto passed = std::chrono::duration_cast<std::chrono::seconds>(Clock::now() - begun);
        if (!in_the_background(terminal_)) draw(static_cast<long>(passed.count()));
        wake_.wait_for(lock, stopping, between_lines, never);
    }
    erase();
}

void Progress::draw(long seconds) {
    const std::string line =
        std::string(erased_line) + progress_line(command_, count_, seconds, columns_of(terminal_));
    erase_line_when_interrupted(terminal_);
    drawn_ = ::write(terminal_, line.data(), line.size()) > 0;
}

void Progress::erase() {
    if (!drawn_) return;
    erase_line(terminal_);
    drawn_ = false;
    erase_line_when_interrupted(-1);
}

}  // namespace pcnload::app
