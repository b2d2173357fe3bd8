# Gives SQLite::SQLite; static.cmake has looked for the static library.
find_path(SQLite_INCLUDE_DIR NAMES sqlite3.h)
find_library(SQLite_SHARED_LIBRARY NAMES sqlite3)
mark_as_advanced(SQLite_INCLUDE_DIR SQLite_SHARED_LIBRARY)
if(PCNLOAD_STATIC)
    set(SQLite_LIBRARY ${SQLite_STATIC_LIBRARY})
else()
    set(SQLite_LIBRARY ${SQLite_SHARED_LIBRARY})
endif()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(SQLite REQUIRED_VARS SQLite_LIBRARY SQLite_INCLUDE_DIR)

if(SQLite_FOUND AND NOT TARGET SQLite::SQLite)
    add_library(SQLite::SQLite UNKNOWN IMPORTED)
    set_target_properties(SQLite::SQLite PROPERTIES
        IMPORTED_LOCATION ${SQLite_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${SQLite_INCLUDE_DIR}
        INTERFACE_LINK_LIBRARIES "m;${CMAKE_DL_LIBS}")
endif()
