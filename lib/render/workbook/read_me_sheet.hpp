// The first sheet: what the workbook says, how it is used, and how it was made.
#pragma once

#include "render/workbook/book.hpp"
#include "render/workbook/results_sheet.hpp"
#include "render/workbook/sheet.hpp"

#include <string>
#include <vector>

namespace pcnload::render::workbook {

inline constexpr std::string_view read_me_name = "Read me";

// How the workbook came about.
struct Origins {
    std::string version;
    std::string command_line;
    struct Input {
        std::string path;
        std::string sha256;
    };
    std::vector<Input> inputs;
};

Sheet read_me_sheet(const Book& book, const ResultPlaces& results, const Origins& origins);

}  // namespace pcnload::render::workbook
