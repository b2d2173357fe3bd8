# Writes the C++ source that holds the git revision of a tree, anew only where it has changed.
#   cmake -DROOT=folder -DGIT=program -DREVISION=text -DOUTPUT=file.cpp -P revision.cmake
# REVISION is taken where it is given: a package is built from sources without their history.
cmake_minimum_required(VERSION 3.25)

set(revision "${REVISION}")
if(NOT revision AND GIT AND EXISTS "${ROOT}/.git")
    execute_process(COMMAND "${GIT}" -C "${ROOT}" describe --always --dirty --abbrev=12 --exclude=*
        OUTPUT_VARIABLE revision OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
    string(REPLACE "-dirty" ", edited since" revision "${revision}")
endif()
if(NOT revision MATCHES "^[A-Za-z0-9._+, -]*$")
    message(FATAL_ERROR "`${revision}` is no revision")
endif()

file(CONFIGURE OUTPUT "${OUTPUT}" CONTENT "// Made by cmake/revision.cmake.
#include \"pcnload/build_revision.hpp\"

namespace pcnload::app {

std::string_view build_revision() { return \"@revision@\"; }

}  // namespace pcnload::app
" @ONLY)
