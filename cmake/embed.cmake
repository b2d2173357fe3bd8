# Writes a C++ source that holds text files, for lib/builtin.
#   cmake -DROOT=folder -DLIST=file -DOUTPUT=file.cpp -P embed.cmake
# LIST names a file with one path a line, relative to ROOT.
cmake_minimum_required(VERSION 3.25)

file(STRINGS "${LIST}" paths)
list(SORT paths COMPARE STRING)

set(manifest "")
set(entries "")
set(count 0)
foreach(path IN LISTS paths)
    # Read as hexadecimal, because CMake drops CR and NUL from text.
    file(READ "${ROOT}/${path}" text HEX)
    string(REGEX REPLACE "(..)" "\\\\x\\1" text "${text}")
    file(SHA256 "${ROOT}/${path}" hash)
    string(APPEND manifest "${hash}  ${path}\n")
    string(APPEND entries "    File{\"${path}\"sv, \"${text}\"sv, trees[${count}]},\n")
    math(EXPR count "${count} + 1")
endforeach()
string(SHA256 hash "${manifest}")

file(WRITE "${OUTPUT}" "// Made by cmake/embed.cmake.
#include \"builtin/builtin_files.hpp\"

#include <array>

namespace pcnload::builtin {

using namespace std::string_view_literals;

extern const std::string_view trees[];

std::span<const File> files() {
    static const std::array<File, ${count}> all_files{{
${entries}    }};
    return all_files;
}

std::string_view sha256() { return \"${hash}\"sv; }

}  // namespace pcnload::builtin
")
