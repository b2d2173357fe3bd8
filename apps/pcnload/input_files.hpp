// The inputs of a run: the shipped files, those of a folder, and single ones. Each becomes a source
// file of the session; what cannot be read is reported.
#pragma once

#include "diagnostics/source_span.hpp"
#include "pcnload/session.hpp"
#include "spec/library.hpp"
#include "spec/profile.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::app {

// The shipped files whose path begins with `prefix` ("specs/", "examples/profiles/", or empty).
std::vector<spec::InputFile> shipped_files(std::string_view prefix, Session& session);

// One file given on the command line; `-` is standard input. Nothing where it cannot be read.
std::optional<diagnostics::FileIndex> read_given_file(const std::string& path, Session& session);

// A file that a folder holds: what is wrong with it is told at its own place.
std::optional<diagnostics::FileIndex> read_found_file(const std::string& path, Session& session);

// A file of a git revision, which was read already. Nothing where it is too large.
std::optional<diagnostics::FileIndex> keep_revision_file(const std::string& path, std::string text,
                                                         const std::string& commit,
                                                         Session& session);

// Takes a piece of a file; false where it wants no more of it.
using TakePiece = std::function<bool(std::string_view)>;

// A file that is never in memory whole, in pieces: `begin` is given what diagnostics know it by.
// What cannot be read is reported, and where nothing can be, `begin` is not called.
void stream_file(const std::string& path, Session& session,
                 const std::function<TakePiece(diagnostics::FileIndex)>& begin);

// The networks of a CSV file, which is never in memory whole.
std::vector<spec::Profile> read_profiles(const std::string& path, Session& session);

// A path as it is written in a message.
std::string shown_path(const std::string& path);

}  // namespace pcnload::app
