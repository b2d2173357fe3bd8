# Gives LibYAML::LibYAML; static.cmake has looked for the static library.
find_path(LibYAML_INCLUDE_DIR NAMES yaml.h)
find_library(LibYAML_SHARED_LIBRARY NAMES yaml)
mark_as_advanced(LibYAML_INCLUDE_DIR LibYAML_SHARED_LIBRARY)
if(PCNLOAD_STATIC)
    set(LibYAML_LIBRARY ${LibYAML_STATIC_LIBRARY})
else()
    set(LibYAML_LIBRARY ${LibYAML_SHARED_LIBRARY})
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(LibYAML REQUIRED_VARS LibYAML_LIBRARY LibYAML_INCLUDE_DIR)

if(LibYAML_FOUND AND NOT TARGET LibYAML::LibYAML)
    add_library(LibYAML::LibYAML UNKNOWN IMPORTED)
    set_target_properties(LibYAML::LibYAML PROPERTIES
        IMPORTED_LOCATION ${LibYAML_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${LibYAML_INCLUDE_DIR})
endif()
