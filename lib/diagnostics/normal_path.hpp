// A path in one spelling, so that what is said of a file stays with it.
#pragma once

#include <string>
#include <string_view>

namespace pcnload::diagnostics {

// `./specs//care/../x.yaml` is `specs/x.yaml`. The words alone are looked at, no file and no link.
std::string normal_path(std::string_view path);

}  // namespace pcnload::diagnostics
