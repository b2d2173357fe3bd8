// What the four dialects have in common decides how this is written:
//
// - No type has the same name in all of them, so that a table takes its columns from a query.
// - `0.1` is a DECIMAL in DuckDB and Spark; with an exponent it is a double in all four.
// - A quote within a text is doubled in two of them and escaped in the others, so that no text may
//   hold one.
// - A query without FROM has no WHERE in BigQuery.
#include "render/sql_script.hpp"

#include "render/coefficient_tables.hpp"
#include "render/number_text.hpp"

#include <algorithm>
#include <string_view>

namespace pcnload::render {

namespace {

constexpr std::size_t rows_per_insert = 500;

constexpr std::string_view opening =
    "-- The linear model of pcnload: hours, WTE and cost per unit of each driver, and the one\n"
    "-- statement that makes a projection of them. Reads alike in SQLite, DuckDB, Spark SQL and\n"
    "-- BigQuery.\n";

constexpr std::string_view about_coefficients =
    "-- A line is an activity done by a role. Hours, WTE and GBP a year are per unit of its "
    "driver.\n"
    "-- `implied`, `individual`: 1 or 0. `already_done`: the share of it that networks do today.\n";

constexpr std::string_view about_driver_sources =
    "-- Where the count of a driver comes from: the first step that gives one. `count`: what the\n"
    "-- network counts of `source`, times `per_unit`. `staff`: the WTE of the role `source`, "
    "times\n"
    "-- `per_unit`, and `constant` (what a scenario hires); a step's rows are added up.\n";

constexpr std::string_view about_networks =
    "-- What each network counts, in the units of `pcnload list drivers`, and its staff in post.\n"
    "-- A count that is not known has no row.\n";

constexpr std::string_view no_networks =
    "-- They stay as they are where they are there already. Fill them with your networks.\n";

// A sum is NULL where one of its drivers has no count: too little would pass for an answer.
constexpr std::string_view projection = R"(-- The projection: every network under every scenario.
DROP VIEW IF EXISTS projection;
CREATE VIEW projection AS
WITH networks AS (
  SELECT DISTINCT pcn
  FROM (SELECT pcn FROM network_drivers UNION ALL SELECT pcn FROM network_staff) AS named
),
possible AS (
  SELECT s.scenario, n.pcn, s.driver, s.step,
         SUM(s.constant + s.per_unit * CASE s.kind WHEN 'count' THEN d.count
                                                   WHEN 'staff' THEN COALESCE(p.wte, 0e0)
                                                   ELSE 0e0 END) AS count
  FROM driver_sources AS s
  CROSS JOIN networks AS n
  LEFT JOIN network_drivers AS d
    ON s.kind = 'count' AND d.pcn = n.pcn AND d.driver = s.source
  LEFT JOIN network_staff AS p
    ON s.kind = 'staff' AND p.pcn = n.pcn AND p.role = s.source
  GROUP BY s.scenario, n.pcn, s.driver, s.step
),
ranked AS (
  SELECT scenario, pcn, driver, count,
         ROW_NUMBER() OVER (PARTITION BY scenario, pcn, driver
                            ORDER BY CASE WHEN count IS NULL THEN 1 ELSE 0 END, step) AS place
  FROM possible
)
SELECT c.scenario, r.pcn, c.service, c.role,
       CASE WHEN COUNT(r.count) = COUNT(*) THEN SUM(c.hours_per_week * r.count) END
         AS hours_per_week,
       CASE WHEN COUNT(r.count) = COUNT(*) THEN SUM(c.hours_in_year * r.count) END
         AS hours_in_year,
       CASE WHEN COUNT(r.count) = COUNT(*) THEN SUM(c.wte_required * r.count) END
         AS wte_required,
       CASE WHEN COUNT(r.count) = COUNT(*) THEN SUM(c.cost * r.count) END
         AS cost
FROM ranked AS r
JOIN coefficients AS c ON c.scenario = r.scenario AND c.driver = r.driver
WHERE r.place = 1
GROUP BY c.scenario, r.pcn, c.service, c.role;
)";

bool has_no_literal(std::string_view text) {
    return std::ranges::any_of(text, [](char c) {
        constexpr unsigned char first_printable = 0x20;
        constexpr unsigned char deleted = 0x7f;
        const auto byte = static_cast<unsigned char>(c);
        return c == '\'' || c == '\\' || byte < first_printable || byte == deleted;
    });
}

std::string number_literal(double number) {
    std::string text = exact_text(number);
    return text.find('e') == std::string::npos ? text + "e0" : text;
}

std::string literal(const Cell& cell) {
    return cell.kind == CellKind::text ? '\'' + cell.text + '\'' : number_literal(cell.number);
}

// A table without rows: its columns and their types out of a query.
std::string empty_table(std::string_view name, const Table& table, std::string_view unless) {
    std::string columns;
    for (const Column& column : table.columns) {
        columns += columns.empty() ? "" : ",\n       ";
        columns += (column.align == Align::left ? "'' AS " : "0e0 AS ") + column.key;
    }
    return "CREATE TABLE " + std::string(unless) + std::string(name) + " AS\nSELECT " + columns +
           "\nFROM (SELECT 1 AS one) AS seed WHERE one = 0;\n";
}

std::string inserts(std::string_view name, const Table& table) {
    std::string text;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        const bool opens = i % rows_per_insert == 0;
        const bool closes = i + 1 == table.rows.size() || (i + 1) % rows_per_insert == 0;
        if (opens) text += "INSERT INTO " + std::string(name) + " VALUES\n";
        std::string values;
        for (const Cell& cell : table.rows[i].cells)
            values += (values.empty() ? "" : ", ") + literal(cell);
        text += '(' + values + (closes ? ");\n" : "),\n");
    }
    return text;
}

std::string made_anew(std::string_view name, const Table& table) {
    return "DROP TABLE IF EXISTS " + std::string(name) + ";\n" + empty_table(name, table, "") +
           inserts(name, table);
}

std::string network_table(std::string_view name, const std::optional<Table>& filled,
                          const Table& columns) {
    return filled ? made_anew(name, *filled) : empty_table(name, columns, "IF NOT EXISTS ");
}

}  // namespace

std::string sql_script(const SqlTables& tables) {
    std::string text(opening);
    text += '\n' + std::string(about_coefficients);
    text += made_anew("coefficients", tables.coefficients);
    text += '\n' + std::string(about_driver_sources);
    text += made_anew("driver_sources", tables.driver_sources);
    text += '\n' + std::string(about_networks);
    if (!tables.network_drivers) text += no_networks;
    text += network_table("network_drivers", tables.network_drivers, network_driver_table({}));
    text += network_table("network_staff", tables.network_staff, network_staff_table({}));
    text += '\n' + std::string(projection);
    return text;
}

std::optional<std::string> text_without_literal(const SqlTables& tables) {
    for (const Table* table : {&tables.coefficients, &tables.driver_sources,
                               tables.network_drivers ? &*tables.network_drivers : nullptr,
                               tables.network_staff ? &*tables.network_staff : nullptr}) {
        if (table == nullptr) continue;
        for (const Row& row : table->rows) {
            for (const Cell& cell : row.cells) {
                if (cell.kind == CellKind::text && has_no_literal(cell.text)) return cell.text;
            }
        }
    }
    return std::nullopt;
}

}  // namespace pcnload::render
