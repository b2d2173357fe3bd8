#pragma once

#include <span>
#include <string_view>

// The page that `pcnload export html` writes, as it lies in page/. The source is made at build time
// by cmake/embed_page.cmake.
namespace pcnload::builtin {

struct PageFile {
    std::string_view name;  // "evaluator.js"
    std::string_view text;
};

// Sorted by name.
std::span<const PageFile> page_files();

}  // namespace pcnload::builtin
