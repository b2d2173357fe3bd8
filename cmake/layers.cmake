# pcnload_layer(NAME [USES layer...] [LIBRARIES target...])
# One static library pcnload_NAME from every source beneath lib/NAME; header-only while it has none.
# What a layer may include is kept by tests/architecture: a linker does not see includes.
function(pcnload_layer name)
    cmake_parse_arguments(PARSE_ARGV 1 layer "" "" "USES;LIBRARIES;SOURCES")
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/lib/${name}/*.cpp)
    list(APPEND sources ${layer_SOURCES})
    list(TRANSFORM layer_USES PREPEND pcnload_)

    set(target pcnload_${name})
    if(sources)
        add_library(${target} STATIC ${sources})
        set(visibility PUBLIC)
    else()
        add_library(${target} INTERFACE)
        set(visibility INTERFACE)
    endif()
    # Who uses the installed library takes neither our warnings nor what only its sources include.
    target_include_directories(${target} ${visibility}
        $<BUILD_INTERFACE:${PROJECT_SOURCE_DIR}/lib>
        $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/pcnload>)
    target_compile_features(${target} ${visibility} cxx_std_20)
    target_link_libraries(${target} ${visibility}
        $<BUILD_INTERFACE:pcnload_options> $<BUILD_INTERFACE:fmt::fmt-header-only>
        ${layer_USES} ${layer_LIBRARIES})
    set_target_properties(${target} PROPERTIES EXPORT_NAME ${name})
    set_property(GLOBAL APPEND PROPERTY PCNLOAD_LAYERS ${name})
endfunction()
