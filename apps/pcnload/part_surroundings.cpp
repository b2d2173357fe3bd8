#include "pcnload/part_surroundings.hpp"

#include "pcnload/input_files.hpp"
#include "pcnload/input_folder.hpp"
#include "yaml/parse.hpp"

#include <filesystem>
#include <iterator>
#include <string_view>
#include <system_error>

namespace pcnload::app {

namespace {

namespace fs = std::filesystem;

using Files = std::vector<spec::InputFile>;

constexpr std::string_view common = "common";
constexpr std::string_view contract_file = "contract.yaml";
constexpr std::string_view made_up = "alone";
constexpr std::string_view made_up_contract =
    "contract: alone\ntitle: A part by itself\nyear: 2020/21\nstatus: draft\n";

fs::path folder_of(const std::string& path) {
    const fs::path folder = fs::path(path).parent_path();
    return folder.empty() ? fs::path(".") : folder;
}

// The folder of specifications that the path stands in; empty where it stands in none.
fs::path tree_of(const std::string& path) {
    std::error_code error;
    const fs::path folder = folder_of(path);
    const fs::path name = fs::canonical(folder, error).filename();
    if (error) return {};
    const fs::path root = folder == "." ? fs::path("..") : folder_of(folder.string());
    const bool in_tree = name == common || fs::is_directory(root / common, error);
    return in_tree ? root : fs::path{};
}

// The part is shown as it was given, not by the way that its folder's files are.
void put_in_place(const ContractPart& part, const fs::path& root, Files& files) {
    for (spec::InputFile& file : files) {
        std::error_code error;
        if (fs::equivalent(root / file.place, part.path, error)) file.file = part.file;
    }
}

Files shipped_or(const std::optional<std::string>& specs, Session& session) {
    return specs ? folder_files(*specs, session) : shipped_files("specs/", session);
}

// The id that a contract.yaml gives.
std::string contract_id(diagnostics::FileIndex file, const Session& session) {
    diagnostics::Diagnostics ignored;
    const auto root = yaml::parse(session.files[file].text(), file, ignored);
    const bool has_id = root && !root->entries.empty() && root->entries.front().value.is_scalar();
    return has_id ? root->entries.front().value.text : std::string(made_up);
}

// The part's own folder as one contract, in the place of the files of that contract that bear the
// same names.
Files with_its_folder(const ContractPart& part, const fs::path& folder, Files below,
                      Session& session) {
    Files own;
    for (spec::InputFile& file : folder_files(folder.string(), session)) {
        if (file.place.find('/') == std::string::npos) own.push_back(std::move(file));
    }
    put_in_place(part, folder, own);
    std::string id = part.id;
    for (const spec::InputFile& file : own) {
        if (file.place == contract_file) id = contract_id(file.file, session);
    }
    for (spec::InputFile& file : own) {
        file.place = id + '/' + file.place;
        std::erase_if(below, [&](const auto& other) { return other.place == file.place; });
        below.push_back(std::move(file));
    }
    return below;
}

// The part in a contract made up for it; a table lies over the common ones.
Files by_itself(const ContractPart& part, Files below, Session& session) {
    std::erase_if(below, [](const spec::InputFile& file) {
        return !file.place.starts_with(std::string(common) + '/');
    });
    const std::string layer = std::string(made_up) + '/';
    below.push_back({layer + std::string(contract_file),
                     session.files.add_static("builtin:alone/contract.yaml", made_up_contract)});
    below.push_back(
        {(part.first_key == "service" ? layer : std::string{}) + "part.yaml", part.file});
    return below;
}

}  // namespace

std::string specs_folder_of(const std::string& path) { return tree_of(path).string(); }

std::vector<spec::InputFile> surroundings(const ContractPart& part,
                                          const std::optional<std::string>& specs,
                                          Session& session) {
    if (const fs::path root = tree_of(part.path); !root.empty()) {
        Files files = folder_files(root.string(), session);
        put_in_place(part, root, files);
        return files;
    }
    std::error_code error;
    const fs::path folder = folder_of(part.path);
    Files below = shipped_or(specs, session);
    if (fs::exists(folder / contract_file, error) && part.path != "-") {
        return with_its_folder(part, folder, std::move(below), session);
    }
    if (part.first_key == "contract") {
        const std::string place = part.id + '/' + std::string(contract_file);
        std::erase_if(below, [&](const auto& other) { return other.place == place; });
        below.push_back({place, part.file});
        return below;
    }
    return by_itself(part, std::move(below), session);
}

}  // namespace pcnload::app
