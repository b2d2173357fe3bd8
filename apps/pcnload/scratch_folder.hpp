// A folder of our own among the temporary files, gone with all that is in it at the end.
#pragma once

#include "pcnload/interruption.hpp"

#include <string>

namespace pcnload::app {

class ScratchFolder {
public:
    ScratchFolder();
    ~ScratchFolder();
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;

    // The error number, or 0.
    [[nodiscard]] int error() const { return error_; }
    [[nodiscard]] std::string file(const std::string& name) const { return path_ + '/' + name; }

private:
    std::string path_;
    int error_ = 0;
    GoneWhenInterrupted interrupted_;
};

}  // namespace pcnload::app
