# PCNLOAD_STATIC: link the program fully static. Most of a short run is the dynamic loader, so
# this is the default wherever static libraries are installed.
include(CheckCXXSourceCompiles)

find_library(LibYAML_STATIC_LIBRARY NAMES libyaml.a)
find_library(LibMD_STATIC_LIBRARY NAMES libmd.a)
find_library(SQLite_STATIC_LIBRARY NAMES libsqlite3.a)
mark_as_advanced(LibYAML_STATIC_LIBRARY LibMD_STATIC_LIBRARY SQLite_STATIC_LIBRARY)

block()
    set(CMAKE_REQUIRED_LINK_OPTIONS -static)
    check_cxx_source_compiles("#include <string>\nint main(int n, char**) { return std::to_string(n).empty(); }"
                              PCNLOAD_HAS_STATIC_LIBC)
endblock()

# The run-time libraries of the sanitizers need the dynamic loader.
if(LibYAML_STATIC_LIBRARY AND LibMD_STATIC_LIBRARY AND SQLite_STATIC_LIBRARY
   AND PCNLOAD_HAS_STATIC_LIBC AND NOT PCNLOAD_SANITIZE AND NOT PCNLOAD_FUZZ)
    option(PCNLOAD_STATIC "Link the program fully static" ON)
else()
    option(PCNLOAD_STATIC "Link the program fully static" OFF)
endif()
