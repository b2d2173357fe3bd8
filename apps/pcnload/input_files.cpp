#include "pcnload/input_files.hpp"

#include "builtin/builtin_files.hpp"
#include "pcnload/input_hash.hpp"
#include "pcnload/input_stream.hpp"
#include "pcnload/options.hpp"
#include "render/visible_text.hpp"
#include "spec/csv_rows.hpp"
#include "spec/profile_csv.hpp"
#include "yaml/parse.hpp"

#include <algorithm>
#include <utility>

namespace pcnload::app {

namespace {

using diagnostics::Code;
using diagnostics::FileIndex;

void say_read(std::string_view path, Session& session) {
    if (session.verbose) {
        const auto way = session.progress.make_way();
        std::fprintf(session.error, "read %s\n", render::visible_text(path).c_str());
    }
}

void list_input(std::string path, std::string hash, Session& session, std::string revision = {}) {
    say_read(path, session);
    if (session.lists_inputs) {
        session.inputs.push_back({std::move(path), std::move(hash), std::move(revision)});
    }
}

struct ReadText {
    std::string text;
    std::string fault;
    bool too_large = false;
    bool changed = false;
};

// All of a file, but never more than a YAML file may hold.
ReadText read_text(const std::string& path, const Session& session) {
    InputStream stream(path, session.input);
    ReadText read;
    for (std::string_view piece = stream.next(); !piece.empty(); piece = stream.next()) {
        read.text += piece;
        if (read.text.size() > yaml::largest_file) {
            read.too_large = true;
            read.text.clear();
            break;
        }
    }
    read.fault = stream.fault();
    read.changed = stream.changed();
    return read;
}

void report_changed(FileIndex file, Session& session) {
    session.diagnostics.add({Code::input_changed,
                             "the file changed while it was read",
                             {file, 0, 0},
                             "run again when nobody writes to it",
                             {}});
}

std::optional<FileIndex> keep(const std::string& path, ReadText read, Session& session,
                              std::string revision = {}) {
    const bool too_large = read.too_large;
    const bool changed = read.changed;
    std::string hash;
    if (session.lists_inputs && !too_large) {
        InputHash sum;
        sum.add(read.text);
        hash = sum.finish();
    }
    const FileIndex file = session.files.add(path, std::move(read.text));
    if (too_large) {
        session.diagnostics.add({Code::file_too_large,
                                 "the file is over 16 MiB",
                                 {file, 0, 0},
                                 "split it; profiles of many networks go into a CSV file",
                                 {}});
        return std::nullopt;
    }
    if (changed) {
        report_changed(file, session);
        return std::nullopt;
    }
    list_input(path, std::move(hash), session, std::move(revision));
    return file;
}

void report_unreadable(const std::string& path, const std::string& fault, Session& session) {
    session.diagnostics.add({Code::unreadable_path,
                             shown_path(path) + " cannot be read: " + fault,
                             {},
                             "check the name, and whether you may read it",
                             {}});
}

}  // namespace

std::string shown_path(const std::string& path) { return '`' + path + '`'; }

std::vector<spec::InputFile> shipped_files(std::string_view prefix, Session& session) {
    std::vector<spec::InputFile> found;
    for (const builtin::File& file : builtin::files()) {
        if (!file.path.starts_with(prefix)) continue;
        const std::string_view place = file.path.substr(file.path.find('/') + 1);
        found.push_back({std::string(place),
                         session.files.add_static("builtin:" + std::string(file.path), file.text),
                         file.tree});
    }
    const auto known =
        std::ranges::find(session.inputs, "builtin:specs", &render::EnvelopeInput::path);
    if (known == session.inputs.end()) {
        list_input("builtin:specs", std::string(builtin::sha256()), session);
    }
    return found;
}

std::optional<FileIndex> read_given_file(const std::string& path, Session& session) {
    ReadText read = read_text(path, session);
    if (!read.fault.empty()) {
        report_unreadable(path, read.fault, session);
        return std::nullopt;
    }
    return keep(path, std::move(read), session);
}

std::optional<FileIndex> read_found_file(const std::string& path, Session& session) {
    ReadText read = read_text(path, session);
    if (!read.fault.empty()) {
        session.diagnostics.add({Code::unreadable_file,
                                 "the file cannot be read: " + read.fault,
                                 {session.files.add(path, {}), 0, 0},
                                 "check whether you may read it",
                                 {}});
        return std::nullopt;
    }
    return keep(path, std::move(read), session);
}

std::optional<FileIndex> keep_revision_file(const std::string& path, std::string text,
                                            const std::string& commit, Session& session) {
    const bool too_large = text.size() > yaml::largest_file;
    return keep(path, {too_large ? std::string{} : std::move(text), {}, too_large}, session,
                commit);
}

void stream_file(const std::string& path, Session& session,
                 const std::function<TakePiece(FileIndex)>& begin) {
    InputStream stream(path, session.input);
    std::string located;
    while (located.size() < spec::located_csv_bytes) {
        const std::string_view piece = stream.next();
        if (piece.empty()) break;
        located += piece;
    }
    if (!stream.fault().empty()) return report_unreadable(path, stream.fault(), session);
    InputHash hash;
    if (session.lists_inputs) hash.add(located);
    const FileIndex file = session.files.add(path, std::move(located));
    const TakePiece take = begin(file);
    bool goes_on = take(session.files[file].text());
    // What nobody reads belongs to the file's hash all the same.
    while (goes_on || session.lists_inputs) {
        const std::string_view piece = stream.next();
        if (piece.empty()) break;
        if (session.lists_inputs) hash.add(piece);
        goes_on = goes_on && take(piece);
    }
    if (!stream.fault().empty()) report_unreadable(path, stream.fault(), session);
    if (stream.changed()) report_changed(file, session);
    list_input(path, hash.finish(), session);
}

std::vector<spec::Profile> read_profiles(const std::string& path, Session& session) {
    std::optional<spec::ProfileCsv> csv;
    stream_file(path, session, [&](FileIndex file) {
        csv.emplace(file, session.diagnostics);
        return [&](std::string_view piece) {
            csv->feed(piece);
            return !csv->stopped();
        };
    });
    return csv ? csv->finish() : std::vector<spec::Profile>{};
}

}  // namespace pcnload::app
