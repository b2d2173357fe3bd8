// A folder at a revision of the repository that the current folder stands in, found by its name.
#pragma once

#include "pcnload/git_program.hpp"
#include "pcnload/session.hpp"

#include <optional>
#include <string>

namespace pcnload::app {

struct GitFolder {
    std::string revision;  // as it was written: "main"
    std::string commit;    // its full hash
    std::string path;      // from the top of the repository, "" for the top: "specs"

    // "main:specs", as git writes it.
    [[nodiscard]] std::string name() const { return revision + ':' + path; }
};

// `word` is REVISION, whose `folder` (from the current folder) is meant, or REVISION:PATH, with
// PATH from the top of the repository or, where it begins with `./` or `../`, from the current
// folder. Whether the revision has that folder is not asked. Nothing where an error was reported.
std::optional<GitFolder> find_git_folder(const std::string& word, const std::string& folder,
                                         Session& session);

// Says why git could not be asked at all, or what it says itself.
void report_git_failure(const GitAnswer& answer, Session& session);

}  // namespace pcnload::app
