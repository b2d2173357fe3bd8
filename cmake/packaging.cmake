# What is installed beside the program, and packages of it. docs/decisions/0021-packaging.md
include(CMakePackageConfigHelpers)

# Manual pages and completions are made by what is built, from the tables of commands and flags.
add_executable(write_manuals ${PROJECT_SOURCE_DIR}/tools/write_manuals.cpp)
target_link_libraries(write_manuals PRIVATE pcnload_app)
set(manuals ${PROJECT_BINARY_DIR}/manuals)
set(completions ${PROJECT_BINARY_DIR}/completions)
add_custom_command(
    OUTPUT ${manuals}/pcnload.1
    COMMAND write_manuals ${manuals}
    DEPENDS write_manuals
    COMMENT "Writing the manual pages"
    VERBATIM)
foreach(shell bash zsh fish)
    add_custom_command(
        OUTPUT ${completions}/${shell}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${completions}
        COMMAND pcnload completion ${shell} -o ${completions}/${shell}
        DEPENDS pcnload
        COMMENT "Writing the completion of ${shell}"
        VERBATIM)
    list(APPEND completion_files ${completions}/${shell})
endforeach()
add_custom_target(pcnload_manuals ALL DEPENDS ${manuals}/pcnload.1 ${completion_files})

install(DIRECTORY ${manuals}/ DESTINATION ${CMAKE_INSTALL_MANDIR}/man1 COMPONENT program)
install(FILES ${completions}/bash DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions
        RENAME pcnload COMPONENT program)
install(FILES ${completions}/zsh DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/vendor-completions
        RENAME _pcnload COMPONENT program)
install(FILES ${completions}/fish DESTINATION ${CMAKE_INSTALL_DATADIR}/fish/vendor_completions.d
        RENAME pcnload.fish COMPONENT program)
install(FILES ${PROJECT_SOURCE_DIR}/LICENSE ${PROJECT_SOURCE_DIR}/README.md
        DESTINATION ${CMAKE_INSTALL_DOCDIR} COMPONENT program)
install(FILES ${PROJECT_SOURCE_DIR}/cmake/debian-copyright DESTINATION ${CMAKE_INSTALL_DOCDIR}
        RENAME copyright COMPONENT program)
# A static program holds the libraries themselves: their licences go with it, as Debian gives them.
if(PCNLOAD_STATIC)
    foreach(package libyaml-dev libmd-dev libcli11-dev libfmt-dev libeigen3-dev libsqlite3-dev
            libc6-dev libstdc++6)
        set(licence /usr/share/doc/${package}/copyright)
        if(EXISTS ${licence})
            file(REAL_PATH ${licence} licence)
            install(FILES ${licence} DESTINATION ${CMAKE_INSTALL_DOCDIR}/licences RENAME ${package}
                    COMPONENT program)
        endif()
    endforeach()
endif()

# The library: find_package(pcnload), then pcnload::pcnload, or a layer of it as pcnload::spec.
get_property(layers GLOBAL PROPERTY PCNLOAD_LAYERS)
set(package ${CMAKE_INSTALL_LIBDIR}/cmake/pcnload)
list(TRANSFORM layers PREPEND pcnload_ OUTPUT_VARIABLE layer_targets)
add_library(pcnload_library INTERFACE)
set_target_properties(pcnload_library PROPERTIES EXPORT_NAME pcnload)
target_link_libraries(pcnload_library INTERFACE ${layer_targets})
install(TARGETS pcnload_library ${layer_targets} EXPORT pcnload-targets COMPONENT library)
install(EXPORT pcnload-targets NAMESPACE pcnload:: DESTINATION ${package} COMPONENT library)
install(DIRECTORY ${PROJECT_SOURCE_DIR}/lib/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/pcnload
        COMPONENT library FILES_MATCHING PATTERN *.hpp)
configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/pcnload-config.cmake.in
    ${PROJECT_BINARY_DIR}/pcnload-config.cmake INSTALL_DESTINATION ${package})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/pcnload-config-version.cmake
    COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/pcnload-config.cmake
        ${PROJECT_BINARY_DIR}/pcnload-config-version.cmake
        ${PROJECT_SOURCE_DIR}/cmake/FindLibYAML.cmake
        DESTINATION ${package} COMPONENT library)

# cpack -G DEB in a build folder, of what was built before: it builds nothing by itself.
set(CPACK_PACKAGE_NAME pcnload)
set(CPACK_PACKAGE_CONTACT "The maintainers of pcnload <pcnload@example.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "workload of a primary care network contract")
set(CPACK_PACKAGE_DESCRIPTION
    "Hours, whole-time equivalents and money that a contract asks of a primary care network in\nEngland, reckoned from its specification in YAML, each figure down to its source.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_THREADS 0)
set(CPACK_COMPONENTS_ALL program)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# `diff` runs git, `staff` the solver, and what `export xlsx` runs needs the library.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "coinor-cbc, git, libxlsxwriter4")
if(NOT PCNLOAD_STATIC)
    set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
endif()
include(CPack)
