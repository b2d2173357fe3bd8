# Compiles through ccache where it is installed, unless another launcher was asked for.
find_program(PCNLOAD_CCACHE ccache)
mark_as_advanced(PCNLOAD_CCACHE)
if(PCNLOAD_CCACHE AND NOT DEFINED CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${PCNLOAD_CCACHE})
endif()
