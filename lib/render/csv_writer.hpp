// Tables as comma-separated values (RFC 4180), for spreadsheets and programs.
#pragma once

#include "render/report.hpp"

#include <string>
#include <string_view>

namespace pcnload::render {

// A header of the columns' keys, then a line a row. Numbers are exact: the shortest text that reads
// back to the same double. A text that begins with = + - or @ has an apostrophe before it, so that
// no spreadsheet runs it.
std::string to_csv(const Table& table);

// One field of text, quoted where it has to be.
std::string csv_field(std::string_view text);

// The report's tables, one below the other, parted by an empty line.
std::string to_csv(const Report& report);

}  // namespace pcnload::render
