// How high the rows of a sheet have to be for the texts in them: programs differ in whether they
// find that out by themselves.
#pragma once

#include "render/workbook/sheet.hpp"

#include <cstddef>
#include <map>

namespace pcnload::render::workbook {

// In points, by row; rows of the usual height are left out.
std::map<std::size_t, double> row_heights(const Sheet& sheet);

}  // namespace pcnload::render::workbook
