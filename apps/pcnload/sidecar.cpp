#include "pcnload/sidecar.hpp"

#include "pcnload/answer.hpp"
#include "pcnload/output.hpp"
#include "render/json_sidecar.hpp"

#include <cerrno>

#include <unistd.h>

namespace pcnload::app {

namespace {

// Gone already is as good.
int remove(const std::string& path) {
    return ::unlink(path.c_str()) == 0 || errno == ENOENT ? 0 : errno;
}

}  // namespace

std::string sidecar_path(const std::string& result) {
    return result + std::string(render::sidecar_ending);
}

bool commit_with_sidecar(TemporaryFile& result, const std::string& path, std::string_view command,
                         const render::ResultsWriter& write_more, Session& session) {
    if (result.in_place()) return written(path, result.commit(), session);
    const std::string beside = sidecar_path(path);
    TemporaryFile sidecar(beside);
    sidecar.write(render::json_sidecar(envelope_of(command, session), result.bytes(), write_more,
                                       session.diagnostics, session.files));
    if (!written(beside, sidecar.flush(), session)) return false;
    if (!written(path, result.flush(), session)) return false;
    if (!written(beside, remove(beside), session)) return false;
    return written(path, result.commit(), session) && written(beside, sidecar.commit(), session);
}

}  // namespace pcnload::app
