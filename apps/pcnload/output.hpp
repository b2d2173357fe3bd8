// Where an answer goes: standard output, or a file that is written whole or not at all.
#pragma once

#include "pcnload/session.hpp"

#include <cstdio>
#include <string>
#include <string_view>

namespace pcnload::app {

// False where it could not be written, which was reported. A file is written under another name
// beside the old one and renamed; what is no regular file (a device, a pipe) is written as it is.
bool write_output(const std::string& path, std::string_view text, Session& session);

// Says that it could not be written, and is false. `error` is the system's number.
bool report_unwritable(const std::string& path, int error, Session& session);

// All of it; the error number, or 0.
int write_stream(std::FILE* stream, std::string_view text);

// False where a step of writing a file gave an error number, which is then reported.
bool written(const std::string& path, int error, Session& session);

// A file that must not be there yet.
bool write_new_file(const std::string& path, std::string_view text, Session& session);

}  // namespace pcnload::app
