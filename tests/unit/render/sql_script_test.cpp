#include "render/sql_script.hpp"

#include "render/coefficient_tables.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using render::Align;
using render::CellKind;
using render::number_cell;
using render::SqlTables;
using render::text_cell;

SqlTables tables(const std::string& text, double number, std::size_t rows = 1) {
    SqlTables made;
    made.coefficients.columns = {{"name", "name", Align::left}, {"value", "value", Align::right}};
    for (std::size_t i = 0; i < rows; ++i)
        made.coefficients.rows.push_back({{text_cell(text), number_cell(CellKind::count, number)}});
    made.driver_sources = render::driver_source_table({});
    return made;
}

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

std::size_t times(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

TEST_CASE("a table takes its columns from a query, and its rows follow") {
    CHECK(holds(render::sql_script(tables("a", 2.5)),
                "DROP TABLE IF EXISTS coefficients;\n"
                "CREATE TABLE coefficients AS\n"
                "SELECT '' AS name,\n       0e0 AS value\n"
                "FROM (SELECT 1 AS one) AS seed WHERE one = 0;\n"
                "INSERT INTO coefficients VALUES\n"
                "('a', 2.5e0);\n"));
}

TEST_CASE("every number is a double in every dialect") {
    CHECK(holds(render::sql_script(tables("a", 0)), "('a', 0e0)"));
    CHECK(holds(render::sql_script(tables("a", 48'000)), "('a', 48000e0)"));
    CHECK(holds(render::sql_script(tables("a", 0.1 + 0.2)), "('a', 0.30000000000000004e0)"));
    CHECK(holds(render::sql_script(tables("a", 1e-9)), "('a', 1e-09)"));
    CHECK(holds(render::sql_script(tables("a", 1e21)), "('a', 1e+21)"));
    CHECK(holds(render::sql_script(tables("a", -2)), "('a', -2e0)"));
}

TEST_CASE("many rows are several statements") {
    CHECK(times(render::sql_script(tables("a", 1, 0)), "INSERT INTO") == 0);
    CHECK(times(render::sql_script(tables("a", 1, 500)), "INSERT INTO") == 1);
    const std::string script = render::sql_script(tables("a", 1, 1001));
    CHECK(times(script, "INSERT INTO") == 3);
    CHECK(times(script, "('a', 1e0)") == 1001);
    CHECK(times(script, "('a', 1e0);\n") == 3);
}

TEST_CASE("without networks the tables for them are kept") {
    SqlTables made = tables("a", 1);
    CHECK(holds(render::sql_script(made), "CREATE TABLE IF NOT EXISTS network_drivers AS"));
    CHECK_FALSE(holds(render::sql_script(made), "DROP TABLE IF EXISTS network_drivers"));
    made.network_drivers = render::network_driver_table({});
    made.network_staff = render::network_staff_table({});
    CHECK(holds(render::sql_script(made), "DROP TABLE IF EXISTS network_drivers"));
    CHECK(holds(render::sql_script(made), "DROP TABLE IF EXISTS network_staff"));
    CHECK_FALSE(holds(render::sql_script(made), "IF NOT EXISTS"));
}

TEST_CASE("a text that not all dialects read alike is found") {
    CHECK_FALSE(render::text_without_literal(tables("gp-led; DROP TABLE x -- \"é\"", 1)));
    for (const char* text : {"it's", "a\\", "a\nb", "a\x7f"})
        CHECK(render::text_without_literal(tables(text, 1)) == text);
    SqlTables made = tables("a", 1);
    made.network_staff = render::network_staff_table({});
    made.network_staff->rows.push_back({{text_cell("U'1")}});
    CHECK(render::text_without_literal(made) == "U'1");
}

}  // namespace
