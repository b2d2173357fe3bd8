// A document that is made and committed: UPDATE_GOLDEN=1 writes it anew.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace pcnload::reference {

inline bool updates() {
    const char* value = std::getenv("UPDATE_GOLDEN");
    return value != nullptr && std::string_view(value) == "1";
}

inline std::string read_text(const std::filesystem::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

// What stands there, or, where documents are written anew, what is to stand there.
inline std::string committed(const std::filesystem::path& path, const std::string& text) {
    if (updates()) std::ofstream(path, std::ios::binary) << text;
    return read_text(path);
}

}  // namespace pcnload::reference
