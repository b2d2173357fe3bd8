#include "pcnload/scratch_folder.hpp"

#include <cerrno>
#include <cstdlib>
#include <filesystem>
#include <system_error>

namespace pcnload::app {

namespace fs = std::filesystem;

ScratchFolder::ScratchFolder() {
    std::error_code fault;
    const fs::path parent = fs::temp_directory_path(fault);
    error_ = fault.value();
    if (error_ != 0) return;
    std::string pattern = (parent / "pcnload-XXXXXX").string();
    if (::mkdtemp(pattern.data()) == nullptr) {
        error_ = errno;
    } else {
        path_ = pattern;
        interrupted_ = {GoneWhenInterrupted::Kind::folder, path_};
    }
}

ScratchFolder::~ScratchFolder() {
    if (path_.empty()) return;
    std::error_code fault;
    fs::remove_all(path_, fault);
}

}  // namespace pcnload::app
