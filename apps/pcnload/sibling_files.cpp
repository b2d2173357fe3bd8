#include "pcnload/sibling_files.hpp"

#include "pcnload/input_files.hpp"
#include "pcnload/input_folder.hpp"
#include "pcnload/options.hpp"
#include "yaml/parse.hpp"

#include <filesystem>
#include <system_error>

namespace pcnload::app {

namespace {

namespace fs = std::filesystem;

fs::path folder_of(const std::string& path) {
    const fs::path folder = fs::path(path).parent_path();
    return folder.empty() ? fs::path(".") : folder;
}

// Whether a link in the folder leads elsewhere.
bool leads_out(const std::string& path, const fs::path& folder) {
    std::error_code error;
    if (!fs::is_symlink(path, error)) return false;
    const fs::path target = fs::canonical(path, error);
    const fs::path own = fs::canonical(folder, error);
    return error || target.parent_path() != own;
}

}  // namespace

std::optional<std::string> sibling_path(const std::string& scenario, std::string_view name,
                                        Session& session) {
    // Nothing stands beside standard input.
    if (scenario == standard_stream || name.empty() || name.find('\0') != std::string_view::npos) {
        return std::nullopt;
    }
    const std::string path =
        joined_path(fs::path(scenario).parent_path().string(), std::string(name));
    std::error_code error;
    const bool outside = name == ".." || name.find('/') != std::string_view::npos;
    if (!outside && !fs::is_regular_file(path, error)) return std::nullopt;
    if (!outside && !leads_out(path, folder_of(scenario))) return path;
    session.diagnostics.add(
        {diagnostics::Code::path_outside,
         shown_path(std::string(name)) + " leads out of the folder of " + shown_path(scenario),
         {},
         "a scenario extends a file that stands beside it",
         {}});
    return std::nullopt;
}

std::shared_ptr<const yaml::Node> FolderSiblings::read(std::string_view name) {
    const auto path = sibling_path(path_, name, session_);
    const auto file = path ? read_found_file(*path, session_) : std::nullopt;
    if (!file) return nullptr;
    auto root = yaml::parse(session_.files[*file].text(), *file, session_.diagnostics);
    return root ? std::make_shared<const yaml::Node>(std::move(*root)) : nullptr;
}

std::shared_ptr<const yaml::Node> FolderSiblings::find(std::string_view file_name) {
    const auto known = found_.find(file_name);
    if (known != found_.end()) return known->second;
    return found_.emplace(file_name, read(file_name)).first->second;
}

}  // namespace pcnload::app
