// What lies beside a result that is no JSON and says how it was made: the same envelope, in a file
// of its own.
#pragma once

#include "render/json_envelope.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace pcnload::render {

inline constexpr std::string_view sidecar_schema = "pcnload-result";
inline constexpr std::string_view sidecar_ending = ".pcnload.json";  // behind the result's own name

// `write_more` adds members to those of `results`: the axes of an array, its rows; it may be empty.
std::string json_sidecar(const Envelope& envelope, std::uint64_t bytes,
                         const ResultsWriter& write_more,
                         const diagnostics::Diagnostics& diagnostics,
                         const diagnostics::SourceFiles& files);

}  // namespace pcnload::render
