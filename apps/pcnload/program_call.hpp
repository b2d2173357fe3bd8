// Another program, given its arguments as they are: no shell reads them.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::app {

struct ProgramCall {
    std::string name;  // looked for on the PATH
    std::vector<std::string> arguments;
    std::vector<std::string> settings;  // NAME=VALUE of its environment; the rest is ours
};

struct ProgramAnswer {
    std::string output;
    std::string complaint;   // the beginning of what it wrote to its standard error
    int status = -1;         // its exit code; -1 where it did not end by itself
    int start_error = 0;     // the error number where it could not be started
    bool too_large = false;  // there was more output than asked for; it was stopped

    [[nodiscard]] bool good() const { return start_error == 0 && !too_large && status == 0; }
};

// Runs it in the current folder with `input` as its standard input. Of its output no more than
// `most_output` bytes are kept. SIGPIPE has to be ignored where there is an input.
ProgramAnswer call_program(const ProgramCall& call, std::size_t most_output,
                           std::string_view input = {});

}  // namespace pcnload::app
