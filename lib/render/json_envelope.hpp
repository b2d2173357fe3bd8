// The envelope that every command's JSON stands in: schema, tool, inputs, results, diagnostics.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "diagnostics/source_file.hpp"
#include "render/json_writer.hpp"

#include <functional>
#include <string>
#include <vector>

namespace pcnload::render {

// An input file: its path as given, the SHA-256 of its text in hexadecimal, and the full hash of
// the git commit that it was read from, empty for a file that was read as it lies in its folder.
struct EnvelopeInput {
    std::string path;
    std::string sha256;
    std::string revision = {};
};

struct Envelope {
    std::string schema;  // "pcnload compare"
    std::string tool_version;
    std::vector<std::string> arguments;  // the words of the command line, as they were given
    std::vector<EnvelopeInput> inputs;
    // Errors are what was asked for (`check`) and do not take the results away.
    bool errors_are_results = false;
};

inline constexpr int schema_version = 1;

// Writes the value of `results`; empty where the command could not answer.
using ResultsWriter = std::function<void(JsonWriter&)>;

// Where an error was reported there is no `results`.
std::string json_envelope(const Envelope& envelope, const ResultsWriter& write_results,
                          const diagnostics::Diagnostics& diagnostics,
                          const diagnostics::SourceFiles& files);

}  // namespace pcnload::render
