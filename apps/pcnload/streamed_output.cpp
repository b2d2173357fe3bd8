#include "pcnload/streamed_output.hpp"

#include "pcnload/options.hpp"
#include "pcnload/output.hpp"
#include "pcnload/sidecar.hpp"

#include <cerrno>
#include <utility>

#include <unistd.h>

namespace pcnload::app {

StreamedOutput::StreamedOutput(std::string path, Session& session)
    : path_(std::move(path)), session_(session) {
    if (path_ != standard_stream) {
        error_ = file_.emplace(path_).error();
    } else if (::isatty(::fileno(session_.output)) == 1) {
        session_.progress.stop();  // the rows themselves show how far it is
    }
}

bool StreamedOutput::write(std::string_view piece) {
    if (error_ != 0) return false;
    error_ = file_ ? file_->write(piece) : write_stream(session_.output, piece);
    return error_ == 0;
}

bool StreamedOutput::finish(const render::ResultsWriter& describe) {
    if (file_ && error_ == 0)
        return commit_with_sidecar(*file_, path_, "export", describe, session_);
    const bool read_enough = !file_ && error_ == EPIPE;
    return error_ == 0 || read_enough || report_unwritable(path_, error_, session_);
}

}  // namespace pcnload::app
