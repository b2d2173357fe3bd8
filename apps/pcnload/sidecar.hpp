// The file beside a result that says how it was made, FILE.pcnload.json.
#pragma once

#include "pcnload/session.hpp"
#include "pcnload/temporary_file.hpp"
#include "render/json_envelope.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace pcnload::app {

std::string sidecar_path(const std::string& result);

// Puts a result that is written, and its sidecar, into place. Both are on the disk before either
// is, and no sidecar ever lies beside another result than its own, whenever the program is killed.
// `path` is the result's own, `write_more` what its writer has to say of it. False where either
// could not be written, which was reported. A device or a pipe has no sidecar.
bool commit_with_sidecar(TemporaryFile& result, const std::string& path, std::string_view command,
                         const render::ResultsWriter& write_more, Session& session);

}  // namespace pcnload::app
