#include "pcnload/git_files.hpp"

#include "diagnostics/nearest_name.hpp"
#include "pcnload/git_program.hpp"
#include "pcnload/git_revision.hpp"
#include "pcnload/input_files.hpp"
#include "pcnload/input_folder.hpp"

#include <algorithm>
#include <charconv>
#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace pcnload::app {

namespace {

using diagnostics::Code;

// What `git cat-file` writes before and after a file, at most.
constexpr std::size_t most_frame = 128;

constexpr std::string_view mode_of_link = "120000";

// An entry of `git ls-tree`: "MODE TYPE HASH<tab>PATH".
struct TreeEntry {
    std::string_view mode;
    std::string_view type;
    std::string_view hash;
    std::string_view path;  // from the top of the repository
};

// The part before `end`, which goes off the front of the text with it.
std::string_view take_until(std::string_view& text, char end) {
    const auto at = std::min(text.find(end), text.size());
    const std::string_view part = text.substr(0, at);
    text.remove_prefix(std::min(at + 1, text.size()));
    return part;
}

TreeEntry take_entry(std::string_view& text) {
    std::string_view line = take_until(text, '\0');
    TreeEntry entry;
    entry.mode = take_until(line, ' ');
    entry.type = take_until(line, ' ');
    entry.hash = take_until(line, '\t');
    entry.path = line;
    return entry;
}

class RevisionFolder {
public:
    RevisionFolder(GitFolder folder, Session& session)
        : folder_(std::move(folder)), session_(session) {}

    std::optional<std::vector<spec::InputFile>> files();

private:
    struct Wanted {
        std::string hash;
        std::string place;  // beneath the folder
    };

    [[nodiscard]] bool list();
    [[nodiscard]] bool visit(const TreeEntry& entry);
    [[nodiscard]] std::optional<std::string> contents();
    [[nodiscard]] std::optional<std::vector<spec::InputFile>> cut(std::string_view contents);
    [[nodiscard]] GitAnswer list_tree(const std::vector<std::string>& flags) const;
    [[nodiscard]] std::string path_of(std::string_view place) const;
    void report(Code code, const std::string& message, const std::string& hint);
    void report_file(std::string_view place, const std::string& message, const std::string& hint);
    void report_too_large();
    void report_missing();

    GitFolder folder_;
    Session& session_;
    std::vector<Wanted> wanted_;
};

void RevisionFolder::report(Code code, const std::string& message, const std::string& hint) {
    session_.diagnostics.add({code, message, {}, hint, {}});
}

std::string RevisionFolder::path_of(std::string_view place) const {
    return folder_.name() + (folder_.path.empty() ? "" : "/") + std::string(place);
}

void RevisionFolder::report_file(std::string_view place, const std::string& message,
                                 const std::string& hint) {
    const auto file = session_.files.add(path_of(place), {});
    session_.diagnostics.add({Code::unreadable_file, message, {file, 0, 0}, hint, {}});
}

void RevisionFolder::report_too_large() {
    report(Code::unreadable_path, shown_path(folder_.name()) + " holds more than 32 MiB of YAML",
           "name a smaller folder: `REVISION:PATH`");
}

GitAnswer RevisionFolder::list_tree(const std::vector<std::string>& flags) const {
    std::vector<std::string> arguments{"ls-tree", "-r", "-z", "--full-tree"};
    arguments.insert(arguments.end(), flags.begin(), flags.end());
    arguments.push_back(folder_.commit);
    arguments.emplace_back("--");
    const bool only_folders = !flags.empty();
    if (!folder_.path.empty() && !only_folders) arguments.push_back(folder_.path);
    return run_git(arguments, most_bytes);
}

// The revision has no such folder: the one that has its name elsewhere, or the nearest.
void RevisionFolder::report_missing() {
    const GitAnswer answer = list_tree({"-d", "--name-only"});
    std::vector<std::string_view> names;
    for (std::string_view text = answer.output; !text.empty();)
        names.push_back(take_until(text, '\0'));
    const std::string_view path = folder_.path;
    const std::string_view last = path.substr(path.rfind('/') + 1);
    const auto moved = std::ranges::find(
        names, last, [](std::string_view name) { return name.substr(name.rfind('/') + 1); });
    std::string hint = moved == names.end()
                           ? diagnostics::did_you_mean(path, names)
                           : fmt::format("did you mean `{}:{}`?", folder_.revision, *moved);
    if (hint.empty()) {
        hint = fmt::format("name the folder that it has: `{}:PATH`", folder_.revision);
    }
    report(Code::folder_not_in_revision,
           fmt::format("the revision `{}` has no folder `{}`", folder_.revision, path), hint);
}

// False where no more is to be listed.
bool RevisionFolder::visit(const TreeEntry& entry) {
    const bool is_top = folder_.path.empty();
    if (!is_top && entry.path.size() <= folder_.path.size()) {
        report(Code::folder_not_in_revision, shown_path(folder_.name()) + " is no folder",
               fmt::format("name the folder that it stands in: `{}:PATH`", folder_.revision));
        return false;
    }
    const std::string_view place = entry.path.substr(is_top ? 0 : folder_.path.size() + 1);
    if (place.starts_with('.') || place.find("/.") != std::string_view::npos) return true;
    if (static_cast<std::size_t>(std::ranges::count(place, '/')) > deepest_folder) {
        report(Code::unreadable_path, shown_path(folder_.name()) + " is more than 16 folders deep",
               "name a smaller folder: `REVISION:PATH`");
        return false;
    }
    if (entry.type != "blob" || !(place.ends_with(".yaml") || place.ends_with(".yml"))) return true;
    if (entry.mode == mode_of_link) {
        report_file(place, "this is a link, which is not followed in a revision",
                    "commit the file that it leads to in its place");
        return true;
    }
    if (wanted_.size() == most_files) {
        report(Code::unreadable_path,
               shown_path(folder_.name()) + " holds more than 10,000 YAML files",
               "name a smaller folder: `REVISION:PATH`");
        return false;
    }
    wanted_.push_back({std::string(entry.hash), std::string(place)});
    return true;
}

bool RevisionFolder::list() {
    const std::size_t told = session_.diagnostics.errors_told();
    const GitAnswer answer = list_tree({});
    if (answer.too_large) {
        report(Code::unreadable_path, shown_path(folder_.name()) + " holds too many files",
               "name a smaller folder: `REVISION:PATH`");
        return false;
    }
    if (!answer.good()) {
        report_git_failure(answer, session_);
        return false;
    }
    if (answer.output.empty() && !folder_.path.empty()) {
        report_missing();
        return false;
    }
    for (std::string_view text = answer.output; !text.empty();) {
        if (!visit(take_entry(text))) return false;
    }
    if (session_.diagnostics.errors_told() != told) return false;
    if (wanted_.empty()) {
        report(Code::revision_without_yaml, shown_path(folder_.name()) + " holds no YAML files",
               fmt::format("name the folder that does: `{}:PATH`", folder_.revision));
    }
    std::ranges::sort(wanted_, {}, &Wanted::place);
    return !wanted_.empty();
}

// All of them, one after another, each in its frame.
std::optional<std::string> RevisionFolder::contents() {
    std::string requests;
    for (const Wanted& file : wanted_)
        requests += file.hash + '\n';
    GitAnswer answer =
        run_git({"cat-file", "--batch"}, most_bytes + most_frame * wanted_.size(), requests);
    if (answer.good()) return std::move(answer.output);
    if (answer.too_large) {
        report_too_large();
    } else {
        report_git_failure(answer, session_);
    }
    return std::nullopt;
}

// Each stands behind a line "HASH blob SIZE" and before a line end.
std::optional<std::vector<spec::InputFile>> RevisionFolder::cut(std::string_view contents) {
    const std::size_t told = session_.diagnostics.errors_told();
    std::vector<spec::InputFile> files;
    std::size_t bytes = 0;
    for (const Wanted& wanted : wanted_) {
        const std::string_view line = take_until(contents, '\n');
        const std::string head = wanted.hash + " blob ";
        std::size_t size = 0;
        const char* const end = line.data() + line.size();
        const bool is_whole = line.starts_with(head) &&
                              std::from_chars(line.data() + head.size(), end, size).ptr == end &&
                              size < contents.size();
        if (!is_whole) {
            report_file(wanted.place, "git does not have this file",
                        "get it: `git fetch --refetch origin`; `git fsck` shows what is missing");
            return std::nullopt;
        }
        bytes += size;
        if (bytes > most_bytes) {
            report_too_large();
            return std::nullopt;
        }
        const auto file = keep_revision_file(
            path_of(wanted.place), std::string(contents.substr(0, size)), folder_.commit, session_);
        contents.remove_prefix(size + 1);
        if (file) files.push_back({wanted.place, *file});
    }
    if (session_.diagnostics.errors_told() != told) return std::nullopt;
    return files;
}

std::optional<std::vector<spec::InputFile>> RevisionFolder::files() {
    if (!list()) return std::nullopt;
    const auto text = contents();
    return text ? cut(*text) : std::nullopt;
}

}  // namespace

std::optional<std::vector<spec::InputFile>> git_files(const std::string& word,
                                                      const std::string& folder, Session& session) {
    auto found = find_git_folder(word, folder, session);
    if (!found) return std::nullopt;
    return RevisionFolder(std::move(*found), session).files();
}

}  // namespace pcnload::app
