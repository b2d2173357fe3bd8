// The git revision of the sources, made anew at each build by cmake/revision.cmake.
#pragma once

#include <string_view>

namespace pcnload::app {

std::string_view build_revision();

}  // namespace pcnload::app
