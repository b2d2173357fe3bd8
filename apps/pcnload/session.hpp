// What a command works with besides its options: the streams, the text of the inputs, and what is
// wrong with them.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "diagnostics/source_file.hpp"
#include "pcnload/progress.hpp"
#include "render/json_envelope.hpp"

#include <cstdio>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::app {

struct Session {
    std::FILE* output = stdout;
    std::FILE* error = stderr;
    int input = 0;  // descriptor of standard input

    std::vector<std::string> arguments;  // of the command line, without the program's own name
    std::string_view revision;  // of git, that the program was built from; empty: not known

    diagnostics::SourceFiles files;
    diagnostics::Diagnostics diagnostics;

    bool verbose = false;       // say on `error` what was read
    bool lists_inputs = false;  // whether the answer names its inputs with their hashes
    std::vector<render::EnvelopeInput> inputs;

    Progress progress;  // last: it ends before what it writes on
};

}  // namespace pcnload::app
