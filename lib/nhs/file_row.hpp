// A row of a published file, read by the columns that its kind knows. What is wrong with a cell is
// reported with its row and column.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "nhs/content.hpp"
#include "nhs/release.hpp"
#include "spec/csv_rows.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::nhs {

// A heading with the place of each column of the kind in it.
struct Heading {
    std::vector<std::string> names;                  // as they stand in the file
    std::vector<std::optional<std::size_t>> places;  // by the kind's own columns
};

// What a reader of rows has found out besides its content.
struct FileFindings {
    std::optional<Date> release;
    std::string release_text;  // as first written
    RowCounts passed_over;
    struct Unknown {
        std::size_t row = 0;
        std::string what;
    };
    std::vector<Unknown> unknown;  // rows that match nothing a reader knows
};

class FileRow {
public:
    FileRow(const spec::CsvRow& row, const Heading& heading, FileFindings& findings,
            diagnostics::Diagnostics& diagnostics)
        : row_(row), heading_(heading), findings_(findings), diagnostics_(diagnostics) {}

    [[nodiscard]] std::size_t number() const { return row_.number; }

    // Without blanks at its ends; empty where the file has no such column.
    template <class Column>
    [[nodiscard]] std::string_view text(Column column) const {
        return cell(static_cast<std::size_t>(column));
    }
    template <class Column>
    [[nodiscard]] bool has(Column column) const {
        return heading_.places[static_cast<std::size_t>(column)].has_value();
    }
    // A figure that the row is nothing without, and not below nought.
    template <class Column>
    [[nodiscard]] std::optional<double> count(Column column) const {
        return read_count(static_cast<std::size_t>(column));
    }
    // A figure of either sign that may be missing.
    template <class Column>
    [[nodiscard]] std::optional<double> amount(Column column) const {
        return read_figure(static_cast<std::size_t>(column));
    }
    // A code that the row is nothing without.
    template <class Column>
    [[nodiscard]] std::string code(Column column) const {
        return read_code(static_cast<std::size_t>(column));
    }
    // The code of a network; empty where the row is in none. Nothing where it is no code.
    template <class Column>
    [[nodiscard]] std::optional<std::string> network(Column column) const {
        return read_network(static_cast<std::size_t>(column));
    }
    template <class Column>
    void report(diagnostics::Code code, Column column, std::string_view what,
                std::string_view hint) const {
        report_cell(code, static_cast<std::size_t>(column), what, hint);
    }

    // The day of the data: the same in every row, or it is reported.
    template <class Column>
    void read_release(Column column) const {
        read_release_cell(static_cast<std::size_t>(column));
    }
    void set_release(Date date) const { findings_.release = date; }
    // The newest day of the file, where its rows have days of their own.
    void move_release(Date date) const;

    // Counts a row that has no use here.
    void pass_over(const char* reason) const { ++findings_.passed_over[reason]; }
    // Lists a row that matches nothing known.
    void list_unknown(std::string what) const;

private:
    [[nodiscard]] std::string_view cell(std::size_t column) const;
    [[nodiscard]] std::optional<double> read_count(std::size_t column) const;
    [[nodiscard]] std::optional<double> read_figure(std::size_t column) const;
    [[nodiscard]] std::string read_code(std::size_t column) const;
    [[nodiscard]] std::optional<std::string> read_network(std::size_t column) const;
    void read_release_cell(std::size_t column) const;
    void report_cell(diagnostics::Code code, std::size_t column, std::string_view what,
                     std::string_view hint) const;

    const spec::CsvRow& row_;
    const Heading& heading_;
    FileFindings& findings_;
    diagnostics::Diagnostics& diagnostics_;
};

}  // namespace pcnload::nhs
