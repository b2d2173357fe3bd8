// A git repository that is there for one test, and the current folder while it runs.
#pragma once

#include "unit/apps/temporary_folder.hpp"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <optional>
#include <string>

namespace pcnload::app {

// An environment variable for as long as this lives; without a value it is not set at all.
class Variable {
public:
    Variable(const char* name, const std::optional<std::string>& value) : name_(name) {
        if (const char* before = std::getenv(name)) before_ = before;
        set(value);
    }
    ~Variable() { set(before_); }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    void set(const std::optional<std::string>& value) const {
        if (value) {
            ::setenv(name_, value->c_str(), 1);
        } else {
            ::unsetenv(name_);
        }
    }

    const char* name_;
    std::optional<std::string> before_;
};

class CurrentFolder {
public:
    explicit CurrentFolder(const std::string& folder) : before_(std::filesystem::current_path()) {
        std::filesystem::current_path(folder);
    }
    ~CurrentFolder() {
        std::error_code error;
        std::filesystem::current_path(before_, error);
    }
    CurrentFolder(const CurrentFolder&) = delete;
    CurrentFolder& operator=(const CurrentFolder&) = delete;

private:
    std::filesystem::path before_;
};

// The settings of whoever runs the tests, or of a hook that they run in, do not count.
class GitSettings {
    Variable global_{"GIT_CONFIG_GLOBAL", "/dev/null"};
    Variable system_{"GIT_CONFIG_NOSYSTEM", "1"};
    Variable folder_{"GIT_DIR", std::nullopt};
    Variable tree_{"GIT_WORK_TREE", std::nullopt};
    Variable index_{"GIT_INDEX_FILE", std::nullopt};
    Variable objects_{"GIT_OBJECT_DIRECTORY", std::nullopt};
    Variable prefix_{"GIT_PREFIX", std::nullopt};
    Variable highest_{"GIT_CEILING_DIRECTORIES", std::filesystem::temp_directory_path().string()};
};

class GitRepository {
public:
    GitRepository() { git("init -q -b main"); }

    // Whether `git ARGUMENTS`, written as for a shell, went well.
    [[nodiscard]] bool does(const std::string& arguments) const {
        const std::string command =
            "cd '" + path() +
            "' && git -c user.name=A -c user.email=a@example.org -c commit.gpgsign=false " +
            arguments + " >/dev/null 2>&1";
        return std::system(command.c_str()) == 0;
    }
    void git(const std::string& arguments) const {
        if (!does(arguments)) std::fprintf(stderr, "did not work: git %s\n", arguments.c_str());
    }
    void commit() const {
        git("add -A");
        git("commit -q -m message");
    }
    std::string write(const std::string& name, const std::string& text) const {
        return folder_.write(name, text);
    }
    [[nodiscard]] const std::string& path() const { return folder_.path(); }
    [[nodiscard]] std::string operator/(const std::string& name) const { return folder_ / name; }

private:
    GitSettings settings_;
    TemporaryFolder folder_;
};

}  // namespace pcnload::app
