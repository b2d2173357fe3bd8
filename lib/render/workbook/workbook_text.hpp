// The description of a workbook that the program `pcnload-workbook` writes it from: a line a thing,
// its fields parted by tabs, the longest text last. Rows and columns are counted from 0.
//
//     pcnload-workbook 1
//     title    TEXT
//     format   NAME [bold] [italic] [wrap] [right] [indent] [top] [border] [size=16]
//              [colour=RRGGBB] [fill=RRGGBB] [number=FORMAT]
//     sheet    NAME
//     width    COLUMN  CHARACTERS
//     height   ROW  POINTS
//     frozen   ROWS  COLUMNS
//     print    LAST COLUMN  HEADING ROWS
//     blank    ROW  COLUMN  FORMAT
//     text     ROW  COLUMN  FORMAT  TEXT
//     number   ROW  COLUMN  FORMAT  NUMBER
//     formula  ROW  COLUMN  FORMAT  VALUE  FORMULA
//     words    ROW  COLUMN  FORMAT  VALUE  FORMULA
//     shade    ROW  COLUMN  LAST ROW  LAST COLUMN  FORMAT  FORMULA
//     name     NAME  FORMULA
//     end
#pragma once

#include "render/workbook/sheet.hpp"

#include <string>

namespace pcnload::render::workbook {

std::string workbook_text(const Workbook& workbook);

}  // namespace pcnload::render::workbook
