# Runs one golden case: cmake -DPROGRAM=... -DCASE=folder -DSCRATCH=folder -P run_case.cmake
#
# A case is a folder with `cmd` (the arguments, one line, quoted as in a shell), what it reads
# (`stdin` too), and what it must give: `stdout`, `stderr`, `exit`, and in `written/` each file
# that it makes or changes. A missing file means empty, a missing `exit` 0.
# UPDATE_GOLDEN=1 in the environment rewrites the expectations instead of comparing.
cmake_minimum_required(VERSION 3.25)

set(work "${SCRATCH}/files")
file(REMOVE_RECURSE "${SCRATCH}")
file(MAKE_DIRECTORY "${work}")
file(COPY "${CASE}/" DESTINATION "${work}")
foreach(name cmd stdin stdout stderr exit written)
    file(REMOVE_RECURSE "${work}/${name}")
endforeach()
file(TOUCH "${SCRATCH}/empty")

file(READ "${CASE}/cmd" line)
string(STRIP "${line}" line)
separate_arguments(arguments UNIX_COMMAND "${line}")
set(input "${SCRATCH}/empty")
if(EXISTS "${CASE}/stdin")
    set(input "${CASE}/stdin")
endif()

set(ENV{LC_ALL} C)
set(ENV{TZ} UTC)
set(ENV{TERM} dumb)
unset(ENV{NO_COLOR})
unset(ENV{COLUMNS})
execute_process(COMMAND "${PROGRAM}" ${arguments} WORKING_DIRECTORY "${work}"
    INPUT_FILE "${input}" OUTPUT_FILE "${SCRATCH}/stdout" ERROR_FILE "${SCRATCH}/stderr"
    RESULT_VARIABLE exit TIMEOUT 60)
if(exit STREQUAL "0")
    file(TOUCH "${SCRATCH}/exit")
else()
    file(WRITE "${SCRATCH}/exit" "${exit}\n")
endif()

# same(RESULT FILE FILE): a file that does not exist equals an empty one.
function(same result)
    foreach(file IN LISTS ARGN)
        if(NOT EXISTS "${file}")
            set(file "${SCRATCH}/empty")
        endif()
        list(APPEND files "${file}")
    endforeach()
    execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${files}
        RESULT_VARIABLE differ OUTPUT_QUIET ERROR_QUIET)
    if(differ EQUAL 0)
        set(${result} TRUE PARENT_SCOPE)
    else()
        set(${result} FALSE PARENT_SCOPE)
        set(compared ${files} PARENT_SCOPE)
    endif()
endfunction()

set(failed FALSE)
# expect(NAME ACTUAL): compares with the case's file NAME, or rewrites that.
function(expect name actual)
    same(equal "${CASE}/${name}" "${actual}")
    if(equal)
        return()
    elseif("$ENV{UPDATE_GOLDEN}")
        file(REMOVE "${CASE}/${name}")
        same(empty "${actual}" "${SCRATCH}/empty")
        if(NOT empty)
            cmake_path(GET name PARENT_PATH folder)
            file(MAKE_DIRECTORY "${CASE}/${folder}")
            file(COPY_FILE "${actual}" "${CASE}/${name}")
        endif()
        message("updated ${name}")
    else()
        message("${name} differs (- expected, + actual):")
        execute_process(COMMAND diff -u --label ${name} --label actual ${compared})
        set(failed TRUE PARENT_SCOPE)
    endif()
endfunction()

foreach(name stdout stderr exit)
    expect(${name} "${SCRATCH}/${name}")
endforeach()

file(GLOB_RECURSE expected RELATIVE "${CASE}/written" "${CASE}/written/*")
file(GLOB_RECURSE present RELATIVE "${work}" "${work}/*")
foreach(name IN LISTS present)
    same(unchanged "${CASE}/${name}" "${work}/${name}")
    if(NOT unchanged OR NOT EXISTS "${CASE}/${name}")
        list(APPEND expected "${name}")
    endif()
endforeach()
list(REMOVE_DUPLICATES expected)
foreach(name IN LISTS expected)
    expect("written/${name}" "${work}/${name}")
endforeach()

if(failed)
    message(FATAL_ERROR "pcnload ${line}")
endif()
