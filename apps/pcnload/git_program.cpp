#include "pcnload/git_program.hpp"

#include <array>

namespace pcnload::app {

namespace {

// What git has to find around it; the rest is ours as it is. No protocol allowed is no network,
// also for the versions of git that do not know GIT_NO_LAZY_FETCH.
constexpr std::array<std::string_view, 6> settings{"GIT_TERMINAL_PROMPT=0",
                                                   "GIT_OPTIONAL_LOCKS=0",
                                                   "GIT_NO_LAZY_FETCH=1",
                                                   "GIT_ALLOW_PROTOCOL=none",
                                                   "LC_ALL=C",
                                                   "GIT_LITERAL_PATHSPECS=1"};

}  // namespace

GitAnswer run_git(const std::vector<std::string>& arguments, std::size_t most_output,
                  std::string_view input) {
    return call_program({"git", arguments, {settings.begin(), settings.end()}}, most_output, input);
}

}  // namespace pcnload::app
