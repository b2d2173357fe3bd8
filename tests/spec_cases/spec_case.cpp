#include "spec_cases/spec_case.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace pcnload::spec_cases {

namespace {

namespace fs = std::filesystem;

constexpr std::string_view file_mark = "# === ";
constexpr std::string_view end_mark = "# ----";
constexpr std::string_view no_base_mark = "# without the base";

Files read_folder(const fs::path& folder) {
    Files files;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        files[fs::relative(entry.path(), folder).generic_string()] = read_text_file(entry.path());
    }
    return files;
}

}  // namespace

std::string read_text_file(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

bool updates() {
    const char* value = std::getenv("UPDATE_GOLDEN");
    return value != nullptr && std::string_view(value) == "1";
}

fs::path cases_folder() { return fs::path(PCNLOAD_SOURCE_DIR) / "tests" / "spec_cases"; }

const Files& base_files() {
    static const Files files = read_folder(cases_folder() / "base");
    return files;
}

SpecCase read_spec_case(const std::string& text) {
    SpecCase result;
    Files own;
    bool with_base = true;
    std::string* into = nullptr;
    bool behind = false;
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        line += '\n';
        behind = behind || line.starts_with(end_mark);
        if (behind) {
            if (!line.starts_with(end_mark)) result.expected += line;
            continue;
        }
        result.input += line;
        if (line.starts_with(file_mark)) {
            const std::string path =
                line.substr(file_mark.size(), line.size() - 1 - file_mark.size());
            into = &own[path];
        } else if (into != nullptr) {
            *into += line;
        } else if (line.starts_with(no_base_mark)) {
            with_base = false;
        }
    }
    if (own.empty()) throw std::runtime_error("the case holds no file");
    if (with_base) own.insert(base_files().begin(), base_files().end());
    result.files = std::move(own);
    return result;
}

std::vector<std::string> codes_in(std::string_view expected) {
    constexpr std::string_view mark = "# PCN-";
    constexpr std::size_t code_length = 8;  // PCN-U308
    std::vector<std::string> codes;
    for (std::size_t at = expected.find(mark); at != std::string_view::npos;
         at = expected.find(mark, at + 1)) {
        if (at == 0 || expected[at - 1] == '\n') {
            codes.emplace_back(expected.substr(at + 2, code_length));
        }
    }
    return codes;
}

}  // namespace pcnload::spec_cases
