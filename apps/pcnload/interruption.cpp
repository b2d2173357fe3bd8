#include "pcnload/interruption.hpp"

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstring>
#include <utility>

#include <dirent.h>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace pcnload::app {

namespace {

enum class State : std::uint8_t { free, taken, ready };

// A place is read by a handler, which may run at any moment on any thread: nothing here is ever
// allocated or freed, and whoever moves the state away from `ready` has the place for itself.
struct Place {
    std::atomic<State> state = State::free;
    GoneWhenInterrupted::Kind kind{};
    std::array<char, PATH_MAX> path{};

    bool moves(State from, State to) { return state.compare_exchange_strong(from, to); }
};

constexpr std::size_t room = 16;
// A handler is given a number and nothing else.
// NOLINTBEGIN(cppcoreguidelines-avoid-non-const-global-variables)
constinit std::array<Place, room> places{};
constinit std::atomic<int> terminal_with_line = -1;
// NOLINTEND(cppcoreguidelines-avoid-non-const-global-variables)

static_assert(std::atomic<State>::is_always_lock_free && std::atomic<int>::is_always_lock_free);

// What the system gives for an entry of a folder; `opendir` may not be called by a handler.
void remove_files_in(int folder) {
    constexpr std::size_t length_offset = offsetof(dirent64, d_reclen);
    alignas(dirent64) std::array<char, 4096> entries{};
    long size = 0;
    while ((size = ::syscall(SYS_getdents64, folder, entries.data(), entries.size())) > 0) {
        for (std::size_t at = 0; at < static_cast<std::size_t>(size);) {
            ::unlinkat(folder, entries.data() + at + offsetof(dirent64, d_name), 0);
            unsigned short length = 0;
            std::memcpy(&length, entries.data() + at + length_offset, sizeof length);
            at += length;
        }
    }
}

void remove_folder(const char* path) {
    const int folder = ::open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW);
    if (folder < 0) return;
    remove_files_in(folder);
    ::close(folder);
    ::rmdir(path);
}

extern "C" void clear_up(int signal) {
    for (Place& place : places) {
        if (!place.moves(State::ready, State::taken)) continue;
        if (place.kind == GoneWhenInterrupted::Kind::file) {
            ::unlink(place.path.data());
        } else {
            remove_folder(place.path.data());
        }
    }
    const int terminal = terminal_with_line;
    if (terminal >= 0) erase_line(terminal);
    // It waits until this handler is done, and then ends the run.
    ::raise(signal);
}

}  // namespace

void clear_up_when_interrupted() {
    constexpr std::array signals{SIGINT, SIGTERM, SIGHUP};
    struct sigaction action {};
    action.sa_handler = clear_up;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    ::sigemptyset(&action.sa_mask);
    for (const int signal : signals)
        ::sigaddset(&action.sa_mask, signal);
    for (const int signal : signals) {
        struct sigaction usual {};
        if (::sigaction(signal, nullptr, &usual) != 0 || usual.sa_handler == SIG_IGN) continue;
        ::sigaction(signal, &action, nullptr);
    }
}

GoneWhenInterrupted::GoneWhenInterrupted(Kind kind, const std::string& path) {
    if (path.size() >= PATH_MAX) return;
    const auto place =
        std::ranges::find_if(places, [](Place& p) { return p.moves(State::free, State::taken); });
    if (place == places.end()) return;
    place->kind = kind;
    std::memcpy(place->path.data(), path.c_str(), path.size() + 1);
    place->state = State::ready;
    place_ = static_cast<std::size_t>(place - places.begin());
}

GoneWhenInterrupted::GoneWhenInterrupted(GoneWhenInterrupted&& other) noexcept
    : place_(std::exchange(other.place_, nowhere)) {}

GoneWhenInterrupted& GoneWhenInterrupted::operator=(GoneWhenInterrupted&& other) noexcept {
    std::swap(place_, other.place_);
    return *this;
}

void GoneWhenInterrupted::stay() {
    // Where a handler has taken it, it is the handler's: the run is about to end.
    if (place_ != nowhere) places[place_].moves(State::ready, State::free);
    place_ = nowhere;
}

void erase_line(int terminal) {
    // A terminal that is gone has no line to take back.
    [[maybe_unused]] const ssize_t written =
        ::write(terminal, erased_line.data(), erased_line.size());
}

void erase_line_when_interrupted(int terminal) { terminal_with_line = terminal; }

}  // namespace pcnload::app
