#include "nhs/choose_files.hpp"

#include <algorithm>
#include <initializer_list>

namespace pcnload::nhs {

using diagnostics::Code;

namespace {

using Kinds = std::initializer_list<FileKind>;

class Chooser {
public:
    Chooser(const std::vector<NhsFile>& files, std::vector<ImportedFile>& accounts,
            diagnostics::Diagnostics& diagnostics)
        : files_(files), accounts_(accounts), diagnostics_(diagnostics) {}

    // The newest first; of one release the order in which `kinds` has them.
    [[nodiscard]] std::vector<std::size_t> newest_first(Kinds kinds) const;
    // The newest one; the others are not used.
    std::optional<std::size_t> newest(FileKind kind);
    void pass_over(std::size_t file, std::size_t newer);
    void expect_releases_to_differ(FileKind kind) const;

private:
    const std::vector<NhsFile>& files_;
    std::vector<ImportedFile>& accounts_;
    diagnostics::Diagnostics& diagnostics_;
};

std::vector<std::size_t> Chooser::newest_first(Kinds kinds) const {
    std::vector<std::size_t> found;
    for (const FileKind kind : kinds) {
        for (std::size_t i = 0; i < files_.size(); ++i) {
            if (files_[i].kind->kind == kind) found.push_back(i);
        }
    }
    std::ranges::stable_sort(found, [&](std::size_t a, std::size_t b) {
        return files_[a].findings.release > files_[b].findings.release;
    });
    return found;
}

void Chooser::expect_releases_to_differ(FileKind kind) const {
    const auto files = newest_first({kind});
    for (std::size_t i = 1; i < files.size(); ++i) {
        const NhsFile& file = files_[files[i]];
        const NhsFile& other = files_[files[i - 1]];
        if (file.findings.release != other.findings.release) continue;
        diagnostics_.add({Code::release_given_twice,
                          std::string(file.kind->name) +
                              (file.findings.release
                                   ? " of " + month_text(*file.findings.release) + " is given twice"
                                   : " is given twice, and neither file has a date"),
                          {file.file, 0, 0},
                          "give one of them",
                          {{{other.file, 0, 0}, "the other one"}}});
    }
}

void Chooser::pass_over(std::size_t file, std::size_t newer) {
    accounts_[file].used = false;
    const auto& release = files_[newer].findings.release;
    diagnostics_.add({Code::older_release,
                      "the file is not used: there is a newer one of " +
                          std::string(files_[file].kind->name) +
                          (release ? ", " + month_text(*release) : std::string{}),
                      {files_[file].file, 0, 0},
                      "leave it out",
                      {}});
}

std::optional<std::size_t> Chooser::newest(FileKind kind) {
    const auto files = newest_first({kind});
    if (files.empty()) return std::nullopt;
    for (std::size_t i = 1; i < files.size(); ++i)
        pass_over(files[i], files.front());
    return files.front();
}

}  // namespace

ChosenFiles choose_files(const std::vector<NhsFile>& files, std::vector<ImportedFile>& accounts,
                         diagnostics::Diagnostics& diagnostics) {
    Chooser chooser(files, accounts, diagnostics);
    for (const FileKindRow* kind : file_kinds())
        chooser.expect_releases_to_differ(kind->kind);
    ChosenFiles chosen;
    chosen.mappings = chooser.newest_first({FileKind::practice_mapping, FileKind::epcn_partners});
    const auto lists = chooser.newest_first({FileKind::age_bands, FileKind::practice_lists});
    if (!lists.empty()) chosen.lists = lists.front();
    chosen.ages = chooser.newest(FileKind::age_bands);
    for (const std::size_t file : lists) {
        const bool told = !accounts[file].used;
        if (file != chosen.lists && file != chosen.ages && !told) {
            chooser.pass_over(file, lists.front());
        }
    }
    chosen.workforce = chooser.newest(FileKind::workforce);
    chosen.prevalence = chooser.newest(FileKind::prevalence);
    chosen.payments = chooser.newest(FileKind::payments);
    chosen.directory = chooser.newest(FileKind::care_directory);
    chosen.alignment = chooser.newest(FileKind::home_alignment);
    chosen.networks = chooser.newest(FileKind::epcn_networks);
    return chosen;
}

}  // namespace pcnload::nhs
