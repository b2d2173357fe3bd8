# Writes a C++ source that holds the files of page/, for lib/builtin.
#   cmake -DROOT=folder -DLIST=file -DOUTPUT=file.cpp -P embed_page.cmake
# LIST names a file with one name a line, relative to ROOT.
cmake_minimum_required(VERSION 3.25)

file(STRINGS "${LIST}" names)
list(SORT names COMPARE STRING)

set(entries "")
set(count 0)
foreach(name IN LISTS names)
    # Read as hexadecimal, because CMake drops CR and NUL from text.
    file(READ "${ROOT}/${name}" text HEX)
    string(REGEX REPLACE "(..)" "\\\\x\\1" text "${text}")
    string(APPEND entries "    PageFile{\"${name}\"sv, \"${text}\"sv},\n")
    math(EXPR count "${count} + 1")
endforeach()

file(WRITE "${OUTPUT}" "// Made by cmake/embed_page.cmake.
#include \"builtin/page_files.hpp\"

#include <array>

namespace pcnload::builtin {

using namespace std::string_view_literals;

std::span<const PageFile> page_files() {
    static const std::array<PageFile, ${count}> all_files{{
${entries}    }};
    return all_files;
}

}  // namespace pcnload::builtin
")
