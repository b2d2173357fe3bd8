// Running the command of a result again, so that it writes nowhere but where it is told.
#pragma once

#include "pcnload/exit_code.hpp"
#include "pcnload/result_origin.hpp"

#include <optional>
#include <string>
#include <vector>

namespace pcnload::app {

struct RepeatedResult {
    bool repeatable = true;  // false: the command makes no result, and was not run
    ExitCode exit = ExitCode::done;
    std::string told;  // on standard error
    std::vector<render::EnvelopeInput> inputs;
};

// The result is written to the file, whatever output the command line names; `other` is for what
// else the command writes. Standard input is empty.
RepeatedResult repeat_result(const ResultOrigin& origin, const std::string& file,
                             const std::string& other, std::optional<unsigned> jobs);

}  // namespace pcnload::app
