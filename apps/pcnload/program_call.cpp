#include "pcnload/program_call.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdint>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

namespace pcnload::app {

namespace {

constexpr std::size_t piece_size = std::size_t{1} << 16U;
constexpr std::size_t most_complaint = std::size_t{1} << 12U;

class Descriptor {
public:
    Descriptor() = default;
    explicit Descriptor(int number) : number_(number) {}
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }

    void close() {
        if (number_ >= 0) ::close(std::exchange(number_, -1));
    }
    [[nodiscard]] bool is_open() const { return number_ >= 0; }
    [[nodiscard]] int number() const { return number_; }

private:
    int number_ = -1;
};

struct Pipe {
    Descriptor read;
    Descriptor write;
};

// An end above the three standard ones, so that giving it to the child as one of those shuts no
// other; the program may have been started with some of them closed.
Descriptor above_standard(int number) {
    if (number > STDERR_FILENO) return Descriptor(number);
    Descriptor moved(::fcntl(number, F_DUPFD_CLOEXEC, STDERR_FILENO + 1));
    ::close(number);
    return moved;
}

// The error number, or 0.
int open_pipe(Pipe& pipe) {
    std::array<int, 2> ends{};
    if (::pipe2(ends.data(), O_CLOEXEC) != 0) return errno;
    pipe.read = above_standard(ends[0]);
    pipe.write = above_standard(ends[1]);
    return pipe.read.is_open() && pipe.write.is_open() ? 0 : EMFILE;
}

// Ours as it is, but for what is set anew.
std::vector<std::string> surroundings(const std::vector<std::string>& settings) {
    const auto is_set_anew = [&](std::string_view variable) {
        return std::ranges::any_of(settings, [&](std::string_view setting) {
            return variable.starts_with(setting.substr(0, setting.find('=') + 1));
        });
    };
    std::vector<std::string> all = settings;
    for (char** variable = environ; variable != nullptr && *variable != nullptr; ++variable) {
        if (!is_set_anew(*variable)) all.emplace_back(*variable);
    }
    return all;
}

// As the system wants it: pointers, and a null one at the end. They last as long as `texts`.
std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> all;
    all.reserve(texts.size() + 1);
    for (std::string& text : texts)
        all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

class ProgramRun {
public:
    ProgramRun(const ProgramCall& call, std::size_t most_output, std::string_view input)
        : most_output_(most_output), input_(input) {
        answer_.start_error = start(call);
    }
    ProgramAnswer answer();

private:
    int start(const ProgramCall& call);
    int spawn(const ProgramCall& call);
    void talk();
    void give_input();
    void take_output();
    void take_complaint();
    void wait();

    std::size_t most_output_;
    std::string_view input_;  // what is left of it
    ProgramAnswer answer_;
    Pipe in_;
    Pipe out_;
    Pipe err_;
    pid_t process_ = 0;
};

int ProgramRun::start(const ProgramCall& call) {
    for (Pipe* pipe : {&in_, &out_, &err_}) {
        if (const int error = open_pipe(*pipe)) return error;
    }
    // A write to a full pipe would wait for the program, while that waits for its output to be
    // read.
    if (::fcntl(in_.write.number(), F_SETFL, O_NONBLOCK) != 0) return errno;
    const int error = spawn(call);
    in_.read.close();
    out_.write.close();
    err_.write.close();
    return error;
}

int ProgramRun::spawn(const ProgramCall& call) {
    std::vector<std::string> words{call.name};
    words.insert(words.end(), call.arguments.begin(), call.arguments.end());
    std::vector<std::string> around = surroundings(call.settings);
    const auto word_pointers = pointers(words);
    const auto around_pointers = pointers(around);

    posix_spawn_file_actions_t files{};
    posix_spawnattr_t attributes{};
    if (const int error = ::posix_spawn_file_actions_init(&files)) return error;
    if (const int error = ::posix_spawnattr_init(&attributes)) {
        ::posix_spawn_file_actions_destroy(&files);
        return error;
    }
    // A signal that is ignored here would be ignored there too.
    sigset_t usual{};
    ::sigemptyset(&usual);
    ::sigaddset(&usual, SIGPIPE);
    int error = ::posix_spawnattr_setsigdefault(&attributes, &usual);
    if (error == 0) error = ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
    const std::array<std::pair<int, int>, 3> given{{{in_.read.number(), STDIN_FILENO},
                                                    {out_.write.number(), STDOUT_FILENO},
                                                    {err_.write.number(), STDERR_FILENO}}};
    for (const auto& [from, to] : given) {
        if (error == 0) error = ::posix_spawn_file_actions_adddup2(&files, from, to);
    }
    if (error == 0) {
        error = ::posix_spawnp(&process_, call.name.c_str(), &files, &attributes,
                               word_pointers.data(), around_pointers.data());
    }
    ::posix_spawnattr_destroy(&attributes);
    ::posix_spawn_file_actions_destroy(&files);
    return error;
}

// What is left of the input, or as much as it takes; its end is told by closing.
void ProgramRun::give_input() {
    if (!input_.empty()) {
        const ssize_t count = ::write(in_.write.number(), input_.data(), input_.size());
        if (count >= 0) {
            input_.remove_prefix(static_cast<std::size_t>(count));
        } else if (errno != EINTR && errno != EAGAIN) {
            input_ = {};
        }
    }
    if (input_.empty()) in_.write.close();
}

// Reads what there is; closes at the end.
std::string_view next_piece(Descriptor& from, std::string& buffer) {
    buffer.resize(piece_size);
    const ssize_t count = ::read(from.number(), buffer.data(), buffer.size());
    if (count > 0) return std::string_view(buffer).substr(0, static_cast<std::size_t>(count));
    if (count == 0 || errno != EINTR) from.close();
    return {};
}

void ProgramRun::take_output() {
    std::string buffer;
    const std::string_view piece = next_piece(out_.read, buffer);
    if (answer_.output.size() + piece.size() <= most_output_) {
        answer_.output += piece;
        return;
    }
    answer_.too_large = true;
    answer_.output.clear();
    ::kill(process_, SIGKILL);
    out_.read.close();
}

void ProgramRun::take_complaint() {
    std::string buffer;
    const std::string_view piece = next_piece(err_.read, buffer);
    answer_.complaint += piece.substr(0, most_complaint - answer_.complaint.size());
}

// Until it has closed both of its streams. Whichever is ready is served, so that neither side
// waits for the other.
void ProgramRun::talk() {
    if (input_.empty()) in_.write.close();
    while (out_.read.is_open() || err_.read.is_open()) {
        // A closed descriptor is -1, which poll passes over.
        std::array<pollfd, 3> ready{{{in_.write.number(), POLLOUT, 0},
                                     {out_.read.number(), POLLIN, 0},
                                     {err_.read.number(), POLLIN, 0}}};
        if (::poll(ready.data(), ready.size(), -1) < 0) {
            if (errno == EINTR) continue;
            ::kill(process_, SIGKILL);
            return;
        }
        if (ready[0].revents != 0) give_input();
        if (ready[1].revents != 0) take_output();
        if (ready[2].revents != 0) take_complaint();
    }
}

void ProgramRun::wait() {
    int status = 0;
    pid_t ended = -1;
    do {
        ended = ::waitpid(process_, &status, 0);
    } while (ended < 0 && errno == EINTR);
    if (ended == process_ && WIFEXITED(status)) answer_.status = WEXITSTATUS(status);
}

ProgramAnswer ProgramRun::answer() {
    if (answer_.start_error == 0) {
        talk();
        in_.write.close();
        wait();
    }
    return std::move(answer_);
}

}  // namespace

ProgramAnswer call_program(const ProgramCall& call, std::size_t most_output,
                           std::string_view input) {
    return ProgramRun(call, most_output, input).answer();
}

}  // namespace pcnload::app
