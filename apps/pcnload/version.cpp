#include "pcnload/version.hpp"

#include "builtin/builtin_files.hpp"

#include <fmt/format.h>

namespace pcnload::app {

std::string version_text(std::string_view revision) {
    return fmt::format(
        "pcnload {}\n"
        "revision: {}\n"
        "compiled by: {}\n"
        "specifications: sha256 {}\n",
        PCNLOAD_VERSION, revision.empty() ? "not known" : revision, PCNLOAD_BUILD,
        builtin::sha256());
}

}  // namespace pcnload::app
