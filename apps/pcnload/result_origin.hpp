// How a result was made, as it says itself or as the file beside it says.
#pragma once

#include "pcnload/session.hpp"
#include "render/json_envelope.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace pcnload::app {

struct ResultOrigin {
    std::string version;                 // of the program
    std::vector<std::string> arguments;  // of its command line
    std::vector<render::EnvelopeInput> inputs;
    bool in_envelope = false;  // the result is JSON and says it itself
};

// Nothing where that was reported.
std::optional<ResultOrigin> read_origin(const std::string& result, Session& session);

// The bytes of a result before its `results`: all that says how it was made. Nought of one that
// does not say it.
std::uint64_t envelope_head_bytes(const std::string& result);

}  // namespace pcnload::app
