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
    target_include_directories(${target} ${visibility} ${PROJECT_SOURCE_DIR}/lib)
    target_link_libraries(${target} ${visibility}
        pcnload_options fmt::fmt-header-only ${layer_USES} ${layer_LIBRARIES})
endfunction()
