# pcnload_options: what every target of ours is compiled with.
add_library(pcnload_options INTERFACE)

# No fused multiply-add: every machine is to print the same digits.
target_compile_options(pcnload_options INTERFACE
    -ffp-contract=off
    -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor
    -Wold-style-cast -Wmissing-declarations
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond>
    $<$<CXX_COMPILER_ID:GNU>:-Wlogical-op>
    $<$<BOOL:${PCNLOAD_WERROR}>:-Werror>)

if(PCNLOAD_SANITIZE)
    # GCC reports variables as uninitialised that only its own instrumentation made so.
    target_compile_options(pcnload_options INTERFACE
        -fsanitize=${PCNLOAD_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer
        $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(pcnload_options INTERFACE
        -fsanitize=${PCNLOAD_SANITIZE} -fno-sanitize-recover=all)
endif()
if(PCNLOAD_FUZZ)
    target_compile_options(pcnload_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

if(CMAKE_CXX_CLANG_TIDY)
    # A build does not know that the checks are read from a file: it has to see them change.
    foreach(config .clang-tidy tests/.clang-tidy)
        set_property(DIRECTORY ${PROJECT_SOURCE_DIR} APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
            ${PROJECT_SOURCE_DIR}/${config})
        file(SHA256 ${PROJECT_SOURCE_DIR}/${config} hash)
        string(APPEND checks ${hash})
    endforeach()
    target_compile_definitions(pcnload_options INTERFACE PCNLOAD_CHECKS="${checks}")
endif()
