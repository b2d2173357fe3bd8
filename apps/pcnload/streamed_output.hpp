// A result that is too long to hold, written piece by piece: to standard output, or to a file that
// appears whole or not at all.
#pragma once

#include "pcnload/session.hpp"
#include "pcnload/temporary_file.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace pcnload::app {

class StreamedOutput {
public:
    StreamedOutput(std::string path, Session& session);

    // False where nothing more has to be written: after an error, or when whoever reads the pipe
    // has read enough.
    bool write(std::string_view piece);
    // Gives the file its name, and puts a sidecar beside it that says how it was made; `describe`
    // adds what else there is to say. False where it could not be written, which is reported.
    bool finish(const render::ResultsWriter& describe);

private:
    std::string path_;
    Session& session_;
    std::optional<TemporaryFile> file_;  // none: standard output
    int error_ = 0;
};

}  // namespace pcnload::app
