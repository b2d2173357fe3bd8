#include "pcnload/input_folder.hpp"

#include "pcnload/input_files.hpp"

#include <algorithm>
#include <filesystem>
#include <string_view>
#include <system_error>

#include <fmt/format.h>

namespace pcnload::app {

namespace {

namespace fs = std::filesystem;

using diagnostics::Code;

// Whether `path` lies beneath `root`; both are canonical.
bool is_beneath(const fs::path& path, const fs::path& root) {
    const auto [at, stopped] = std::ranges::mismatch(root, path);
    return at == root.end() || (std::next(at) == root.end() && at->empty());
}

class FolderWalk {
public:
    FolderWalk(const std::string& folder, Session& session) : folder_(folder), session_(session) {}

    std::vector<spec::InputFile> files();

private:
    void walk(const fs::path& folder, const std::string& place, std::size_t depth);
    void visit(const fs::directory_entry& entry, const std::string& place, std::size_t depth);
    [[nodiscard]] bool is_readable(const std::string& place);
    void report(const std::string& message, const std::string& hint);
    void report_file(Code code, const std::string& place, const std::string& message,
                     const std::string& hint);

    const std::string& folder_;
    Session& session_;
    fs::path root_;
    std::vector<std::string> places_;
    bool stopped_ = false;
};

void FolderWalk::report(const std::string& message, const std::string& hint) {
    session_.diagnostics.add(
        {Code::unreadable_path, shown_path(folder_) + ' ' + message, {}, hint, {}});
}

void FolderWalk::report_file(Code code, const std::string& place, const std::string& message,
                             const std::string& hint) {
    const auto file = session_.files.add(joined_path(folder_, place), {});
    session_.diagnostics.add({code, message, {file, 0, 0}, hint, {}});
}

void FolderWalk::visit(const fs::directory_entry& entry, const std::string& place,
                       std::size_t depth) {
    std::error_code error;
    if (entry.is_directory(error)) {
        if (!entry.is_symlink(error)) walk(entry.path(), place, depth + 1);
        return;
    }
    const auto ending = entry.path().extension();
    if (ending != ".yaml" && ending != ".yml") return;
    if (places_.size() == most_files) {
        stopped_ = true;
        report("holds more than 10,000 YAML files", "name a smaller folder");
        return;
    }
    places_.push_back(place);
}

void FolderWalk::walk(const fs::path& folder, const std::string& place, std::size_t depth) {
    if (depth > deepest_folder) {
        stopped_ = true;
        report("is more than 16 folders deep", "name a smaller folder");
        return;
    }
    std::error_code error;
    fs::directory_iterator entries(folder, error);
    for (; !error && entries != fs::directory_iterator{} && !stopped_; entries.increment(error)) {
        const std::string name = entries->path().filename().string();
        if (name.starts_with('.')) continue;
        visit(*entries, place.empty() ? name : fmt::format("{}/{}", place, name), depth);
    }
    if (error && place.empty()) {
        report("cannot be read: " + error.message(), "check the name, and whether you may read it");
    } else if (error) {
        report_file(Code::unreadable_file, place, "the folder cannot be read: " + error.message(),
                    "check whether you may read it");
    }
}

// A regular file, or a link to one that does not lead out of the folder.
bool FolderWalk::is_readable(const std::string& place) {
    std::error_code error;
    const fs::path path = fs::path(folder_) / place;
    if (fs::is_symlink(path, error)) {
        const fs::path target = fs::canonical(path, error);
        if (error) {
            report_file(Code::unreadable_file, place, "the link leads nowhere: " + error.message(),
                        "remove it, or mend it");
            return false;
        }
        if (!is_beneath(target, root_)) {
            report_file(Code::path_outside, place, "the link leads out of the folder",
                        "copy the file that it leads to into the folder");
            return false;
        }
    }
    if (!fs::is_regular_file(path, error)) {
        report_file(Code::unreadable_file, place, "this is no regular file", "remove it");
        return false;
    }
    return true;
}

std::vector<spec::InputFile> FolderWalk::files() {
    std::error_code error;
    root_ = fs::canonical(folder_, error);
    if (!error && !fs::is_directory(root_, error) && !error) {
        error = std::make_error_code(std::errc::not_a_directory);
    }
    if (error) {
        report("cannot be read: " + error.message(), "check the name, and whether you may read it");
        return {};
    }
    walk(folder_, {}, 0);
    if (stopped_) return {};
    std::ranges::sort(places_);
    std::vector<spec::InputFile> files;
    std::size_t bytes = 0;
    for (const std::string& place : places_) {
        if (!is_readable(place)) continue;
        const auto file = read_found_file(joined_path(folder_, place), session_);
        if (!file) continue;
        bytes += session_.files[*file].text().size();
        if (bytes > most_bytes) {
            report("holds more than 32 MiB of YAML", "name a smaller folder");
            return {};
        }
        files.push_back({place, *file});
    }
    return files;
}

}  // namespace

std::vector<spec::InputFile> folder_files(const std::string& folder, Session& session) {
    return FolderWalk(folder, session).files();
}

bool is_folder(const std::string& path) {
    std::error_code error;
    return fs::is_directory(path, error);
}

std::string joined_path(const std::string& folder, const std::string& name) {
    if (folder == "." || folder == "./" || folder.empty()) return name;
    return folder.ends_with('/') ? folder + name : folder + '/' + name;
}

}  // namespace pcnload::app
