// launch STDOUT PROGRAM [ARGUMENT...]: runs the program with its standard output in a new file, and
// prints what that took: wall, user and system time in nanoseconds, and the peak of memory in KiB.
// It is small itself, because Linux counts what a process was before exec as its own memory, and
// starting a child from a large one takes longer.
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace {

long long nanoseconds_now() {
    timespec now{};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return now.tv_sec * 1'000'000'000LL + now.tv_nsec;
}

long long nanoseconds(timeval span) {
    return span.tv_sec * 1'000'000'000LL + span.tv_usec * 1'000LL;
}

}  // namespace

int main(int count, char** words) {
    if (count < 3) {
        std::fputs("usage: launch STDOUT PROGRAM [ARGUMENT...]\n", stderr);
        return 2;
    }
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, words[1],
                                     O_WRONLY | O_CREAT | O_TRUNC, 0644);
    pid_t child = 0;
    const long long start = nanoseconds_now();
    if (posix_spawnp(&child, words[2], &actions, nullptr, words + 2, environ) != 0) {
        std::perror(words[2]);
        return 2;
    }
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    const long long wall = nanoseconds_now() - start;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) {
        std::fprintf(stderr, "%s ended with %d\n", words[2],
                     WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status));
        return 1;
    }
    std::printf("%lld %lld %lld %ld\n", wall, nanoseconds(used.ru_utime),
                nanoseconds(used.ru_stime), used.ru_maxrss);
    return 0;
}
