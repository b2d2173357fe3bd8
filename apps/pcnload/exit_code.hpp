// What the program tells its caller; the same for every command and format.
#pragma once

#include <cstdint>

namespace pcnload::app {

enum class ExitCode : std::uint8_t {
    done = 0,
    findings = 1,   // done, but something is wrong inside the files
    no_answer = 2,  // usage, a path that cannot be read or written, invalid input
    internal_error = 3,
};

}  // namespace pcnload::app
