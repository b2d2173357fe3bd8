# Gives LibMD::LibMD; static.cmake has looked for the static library.
find_path(LibMD_INCLUDE_DIR NAMES sha2.h)
find_library(LibMD_SHARED_LIBRARY NAMES md)
mark_as_advanced(LibMD_INCLUDE_DIR LibMD_SHARED_LIBRARY)
if(PCNLOAD_STATIC)
    set(LibMD_LIBRARY ${LibMD_STATIC_LIBRARY})
else()
    set(LibMD_LIBRARY ${LibMD_SHARED_LIBRARY})
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibMD REQUIRED_VARS LibMD_LIBRARY LibMD_INCLUDE_DIR)

if(LibMD_FOUND AND NOT TARGET LibMD::LibMD)
    add_library(LibMD::LibMD UNKNOWN IMPORTED)
    set_target_properties(LibMD::LibMD PROPERTIES
        IMPORTED_LOCATION ${LibMD_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${LibMD_INCLUDE_DIR})
endif()
