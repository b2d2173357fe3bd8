// The linear model as a script that SQLite, DuckDB, Spark SQL and BigQuery read alike.
#pragma once

#include "render/table.hpp"

#include <optional>
#include <string>

namespace pcnload::render {

// The four tables of the script, with the columns that `coefficient_tables` gives them.
struct SqlTables {
    Table coefficients;
    Table driver_sources;
    // Without networks the script leaves those alone that are there already.
    std::optional<Table> network_drivers;
    std::optional<Table> network_staff;
};

// Makes the tables and the view `projection`.
std::string sql_script(const SqlTables& tables);

// The first text that the four do not read alike between quotes: a quotation mark, a backslash or
// a control character stands in it.
std::optional<std::string> text_without_literal(const SqlTables& tables);

}  // namespace pcnload::render
