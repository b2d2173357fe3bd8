// A folder that is there for one test, and the streams of a session in memory.
#pragma once

#include "pcnload/session.hpp"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace pcnload::app {

class TemporaryFolder {
public:
    TemporaryFolder() {
        std::string pattern = (std::filesystem::temp_directory_path() / "pcnload-XXXXXX").string();
        path_ = ::mkdtemp(pattern.data()) == nullptr ? std::string{} : pattern;
    }
    ~TemporaryFolder() {
        std::error_code error;
        std::filesystem::remove_all(path_, error);
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;

    [[nodiscard]] std::string operator/(const std::string& name) const {
        return path_ + '/' + name;
    }
    [[nodiscard]] const std::string& path() const { return path_; }

    std::string write(const std::string& name, const std::string& text) const {
        const std::filesystem::path path = *this / name;
        std::filesystem::create_directories(path.parent_path());
        std::ofstream(path, std::ios::binary) << text;
        return path.string();
    }
    [[nodiscard]] std::string read(const std::string& name) const {
        std::ifstream stream(*this / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }
    [[nodiscard]] std::size_t size() const {
        return static_cast<std::size_t>(
            std::distance(std::filesystem::directory_iterator(path_), {}));
    }

private:
    std::string path_;
};

struct MemorySession : Session {
    MemorySession() {
        output = std::tmpfile();
        error = std::tmpfile();
    }
    ~MemorySession() {
        std::fclose(output);
        std::fclose(error);
    }
    MemorySession(const MemorySession&) = delete;
    MemorySession& operator=(const MemorySession&) = delete;

    static std::string text(std::FILE* stream) {
        std::string text;
        std::rewind(stream);
        for (int c = std::fgetc(stream); c != EOF; c = std::fgetc(stream))
            text += static_cast<char>(c);
        return text;
    }
    [[nodiscard]] std::string first_message() const {
        return diagnostics.all().empty() ? "" : diagnostics.all().front().message;
    }
};

}  // namespace pcnload::app
