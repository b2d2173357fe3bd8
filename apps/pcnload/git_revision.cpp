#include "pcnload/git_revision.hpp"

#include "diagnostics/nearest_name.hpp"
#include "pcnload/input_files.hpp"
#include "pcnload/input_stream.hpp"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include <fmt/format.h>

namespace pcnload::app {

namespace {

namespace fs = std::filesystem;

using diagnostics::Code;

constexpr std::size_t most_line = std::size_t{1} << 14U;
constexpr std::size_t most_names = std::size_t{1} << 22U;  // bytes of all branches and tags
constexpr std::string_view letters_and_digits =
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

void report(Code code, const std::string& message, const std::string& hint, Session& session) {
    session.diagnostics.add({code, message, {}, hint, {}});
}

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        lines.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::string without_line_end(std::string text) {
    if (text.ends_with('\n')) text.pop_back();
    return text;
}

// What git gives as its reason, without "fatal: ".
std::string reason(const GitAnswer& answer) {
    constexpr std::string_view mark = "fatal: ";
    const auto lines = lines_of(answer.complaint);
    for (const std::string_view line : lines) {
        if (line.starts_with(mark)) return std::string(line.substr(mark.size()));
    }
    if (!lines.empty()) return std::string(lines.front());
    return answer.status < 0 ? "it was stopped" : fmt::format("it ended with {}", answer.status);
}

struct Word {
    std::string revision;
    std::optional<std::string> path;
};

// At the first colon that stands in no braces: `main@{2020-02-01 12:00}:specs`.
Word split(const std::string& word) {
    int depth = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        if (word[i] == '{') ++depth;
        if (word[i] == '}') --depth;
        if (word[i] == ':' && depth <= 0) return {word.substr(0, i), word.substr(i + 1)};
    }
    return {word, std::nullopt};
}

// From the top of the repository, "" for the top itself. Nothing where it leads out.
std::optional<std::string> path_from_top(const fs::path& prefix, const std::string& path) {
    std::string whole = (prefix / path).lexically_normal().generic_string();
    while (whole.ends_with('/'))
        whole.pop_back();
    if (whole == ".") whole.clear();
    if (whole == ".." || whole.starts_with("../") || whole.starts_with('/')) return std::nullopt;
    return whole;
}

std::string from_current_folder(const std::string& folder) {
    if (!fs::path(folder).is_absolute()) return folder;
    std::error_code error;
    const fs::path relative = fs::relative(folder, error);
    return error ? folder : relative.generic_string();
}

// A name that can be copied into a shell as it is, and may be that of a branch.
bool is_plain_name(std::string_view name) {
    if (name.empty() || name == "HEAD" || name.starts_with('-')) return false;
    const bool is_plain = std::ranges::all_of(name, [](char c) {
        return letters_and_digits.find(c) != std::string_view::npos ||
               std::string_view("._/-").find(c) != std::string_view::npos;
    });
    constexpr std::size_t shortest_hash = 7;
    const bool is_hash = name.size() >= shortest_hash &&
                         name.find_first_not_of("0123456789abcdef") == std::string_view::npos;
    return is_plain && !is_hash;
}

// What there is in the repository, to say what may have been meant by a name that is not known.
class UnknownRevision {
public:
    UnknownRevision(std::string_view word, Session& session);

    void report_it();

private:
    [[nodiscard]] std::string remote_name() const;
    [[nodiscard]] std::string fetch_hint() const;
    [[nodiscard]] std::string unknown_hint() const;

    std::string word_;
    Session& session_;
    std::string references_;               // one a line
    std::vector<std::string_view> names_;  // branches, tags and branches of others
    std::vector<std::string> remotes_;
    bool shallow_ = false;
};

UnknownRevision::UnknownRevision(std::string_view word, Session& session)
    : word_(word), session_(session) {
    references_ = run_git({"for-each-ref", "--format=%(refname:lstrip=2)", "refs/heads",
                           "refs/tags", "refs/remotes"},
                          most_names)
                      .output;
    names_ = lines_of(references_);
    const std::string remotes = run_git({"remote"}, most_line).output;
    for (const std::string_view name : lines_of(remotes))
        remotes_.emplace_back(name);
    // The one that a clone has comes first.
    std::stable_partition(remotes_.begin(), remotes_.end(),
                          [](const std::string& name) { return name == "origin"; });
    shallow_ = run_git({"rev-parse", "--is-shallow-repository"}, most_line).output == "true\n";
}

// "origin/main" where the branch of a remote is known under that name only.
std::string UnknownRevision::remote_name() const {
    for (const std::string& remote : remotes_) {
        std::string name = remote + '/' + word_;
        if (std::ranges::find(names_, name) != names_.end()) return name;
    }
    return {};
}

// How to get a branch of that name; empty where it can be none.
std::string UnknownRevision::fetch_hint() const {
    if (remotes_.empty() || !is_plain_name(remotes_.front())) return {};
    const std::string& remote = remotes_.front();
    std::string_view branch = word_;
    if (branch.starts_with(remote + '/')) branch.remove_prefix(remote.size() + 1);
    if (!is_plain_name(branch)) return {};
    return fmt::format("`git fetch{0} {1} {2}:refs/remotes/{1}/{2}`, then write `{1}/{2}`",
                       shallow_ ? " --depth=1" : "", remote, branch);
}

std::string UnknownRevision::unknown_hint() const {
    std::string hint = diagnostics::did_you_mean(word_, names_);
    if (hint.empty()) {
        if (const std::string fetch = fetch_hint(); !fetch.empty()) hint = "get it: " + fetch;
    }
    if (hint.empty()) {
        hint = diagnostics::did_you_mean_or(
            word_, names_,
            names_.empty() ? "`git log` shows the commits that there are"
                           : "`git branch --all` and `git tag` show those that there are");
    }
    return hint;
}

void UnknownRevision::report_it() {
    const std::string unknown = "there is no revision " + shown_path(word_);
    if (const std::string remote = remote_name(); !remote.empty()) {
        report(Code::unknown_revision, unknown, "write " + shown_path(remote), session_);
    } else if (!shallow_) {
        report(Code::unknown_revision, unknown, unknown_hint(), session_);
    } else {
        const std::string fetch = fetch_hint();
        report(Code::shallow_clone, unknown + ": the clone is shallow, without older commits",
               "get it: " + (fetch.empty() ? "`git fetch --unshallow`" : fetch), session_);
    }
}

// The full hash of the commit.
std::optional<std::string> commit_of(const std::string& revision, Session& session) {
    // What begins with a dash git would take for a flag; `^main` is all that is not in `main`.
    const bool is_name = !revision.empty() && !revision.starts_with('-') &&
                         !revision.starts_with('^') && revision.find('\0') == std::string::npos;
    if (!is_name) {
        report(Code::unknown_revision, shown_path(revision) + " is no name of a revision",
               "write a branch, a tag or a commit, and a path after a colon: `main:specs`",
               session);
        return std::nullopt;
    }
    if (const std::size_t dots = revision.find("..."); dots != std::string::npos) {
        const std::string from = revision.substr(0, dots);
        const std::string to = revision.substr(dots + 3);
        report(Code::unknown_revision, shown_path(revision) + " is no one commit",
               "write the one where the two part, which `git merge-base " +
                   (from.empty() ? "HEAD" : from) + ' ' + (to.empty() ? "HEAD" : to) + "` names",
               session);
        return std::nullopt;
    }
    const GitAnswer answer =
        run_git({"rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"},
                most_line);
    if (answer.good()) return without_line_end(answer.output);
    if (answer.start_error != 0) {
        report_git_failure(answer, session);
    } else {
        UnknownRevision(revision, session).report_it();
    }
    return std::nullopt;
}

}  // namespace

void report_git_failure(const GitAnswer& answer, Session& session) {
    const auto says = [&](std::string_view text) {
        return answer.complaint.find(text) != std::string::npos;
    };
    if (answer.start_error == ENOENT) {
        report(Code::git_missing,
               "the program `git` is needed to read a revision, and is not there",
               "install it: `apt-get install git`; or compare two folders", session);
    } else if (answer.start_error != 0) {
        report(Code::git_failed,
               "the program `git` cannot be started: " + system_message(answer.start_error),
               "try `git --version`", session);
    } else if (says("not a git repository")) {
        report(Code::no_repository, "the current folder is in no git repository",
               "change into the repository: `cd FOLDER`; or compare two folders", session);
    } else if (says("dubious ownership") || says("unsafe repository")) {
        report(Code::git_failed, "git does not trust this repository: it belongs to somebody else",
               "if you do, run in its top folder: "
               "`git config --global --add safe.directory \"$PWD\"`",
               session);
    } else if (says("promisor") || says("lazy fetch")) {
        report(Code::git_failed, "the clone is partial, and the revision is not whole in it",
               "get the rest: `git fetch --refetch --no-filter origin`", session);
    } else {
        report(Code::git_failed, "git cannot read the repository: " + reason(answer),
               "`git fsck` shows what is damaged", session);
    }
}

std::optional<GitFolder> find_git_folder(const std::string& word, const std::string& folder,
                                         Session& session) {
    const GitAnswer prefix = run_git({"rev-parse", "--show-prefix"}, most_line);
    if (!prefix.good()) {
        report_git_failure(prefix, session);
        return std::nullopt;
    }
    const Word parts = split(word);
    auto commit = commit_of(parts.revision, session);
    if (!commit) return std::nullopt;
    const bool from_top =
        parts.path && !parts.path->starts_with("./") && !parts.path->starts_with("../");
    const std::string written = parts.path.value_or(from_current_folder(folder));
    auto path = path_from_top(from_top ? "" : without_line_end(prefix.output), written);
    if (!path) {
        report(Code::folder_not_in_revision, shown_path(written) + " leads out of the repository",
               "name a folder of the repository: `REVISION:PATH`", session);
        return std::nullopt;
    }
    return GitFolder{parts.revision, std::move(*commit), std::move(*path)};
}

}  // namespace pcnload::app
