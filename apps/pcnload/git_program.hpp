// The program `git`, given its arguments as they are: no shell reads them. It asks nothing, takes
// no lock and uses no network.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::app {

struct GitAnswer {
    std::string output;
    std::string complaint;   // the beginning of what it wrote to its standard error
    int status = -1;         // its exit code; -1 where it did not end by itself
    int start_error = 0;     // the error number where it could not be started
    bool too_large = false;  // there was more output than asked for; it was stopped

    [[nodiscard]] bool good() const { return start_error == 0 && !too_large && status == 0; }
};

// Runs `git ARGUMENTS` in the current folder with `input` as its standard input. Of its output no
// more than `most_output` bytes are kept. SIGPIPE has to be ignored where there is an input.
GitAnswer run_git(const std::vector<std::string>& arguments, std::size_t most_output,
                  std::string_view input = {});

}  // namespace pcnload::app
