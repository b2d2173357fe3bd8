// Rows of a CSV file, read strictly as RFC 4180 has it: cells parted by commas, a cell with a
// comma, a quotation mark or a line break stands in quotes, a quotation mark in quotes is doubled.
// Lines end in LF or CRLF; a byte order mark is passed over, and so is an empty line. Cells are
// given in UTF-8.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "diagnostics/source_span.hpp"
#include "yaml/character_check.hpp"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::spec {

// Which text a file may hold.
enum class CsvText : std::uint8_t {
    strict,     // UTF-8, and no character that is not seen
    published,  // as others put it up: Windows-1252 too, found out from the first byte that is no
                // UTF-8; characters that are not seen are let pass
};

enum class CsvEncoding : std::uint8_t { utf8, windows_1252 };

struct CsvCell {
    std::string_view text;         // without its quotes
    diagnostics::SourceSpan span;  // with them
};

struct CsvRow {
    std::size_t number = 0;  // from 1, heading and empty lines counted, as a spreadsheet shows it
    std::span<const CsvCell> cells;
    diagnostics::SourceSpan span;
};

inline constexpr std::size_t longest_csv_row = std::size_t{1} << 20U;
inline constexpr std::uint64_t largest_csv_file = std::uint64_t{1} << 30U;

// Whoever feeds the rows keeps the text of so much of the file for diagnostics to show. The span of
// what lies behind is that of the file's beginning; messages carry the row's number for it.
inline constexpr std::size_t located_csv_bytes = std::size_t{16} << 20U;

class CsvRows {
public:
    // The row and its texts live until the sink returns.
    using Sink = std::function<void(const CsvRow&)>;

    CsvRows(diagnostics::FileIndex file, diagnostics::Diagnostics& diagnostics, Sink sink,
            CsvText text = CsvText::strict)
        : file_(file), diagnostics_(diagnostics), sink_(std::move(sink)), text_(text) {}

    // The next piece of the file, cut anywhere. A row that has a fault is reported and left out.
    void feed(std::string_view piece);
    // The end of the file.
    void finish();
    // Whoever takes the rows wants no more of them, not even of the piece at hand.
    void stop() { stopped_ = true; }
    // Behind a row that is too long, and in a file that is too large, nothing more is read.
    [[nodiscard]] bool stopped() const { return stopped_; }

    [[nodiscard]] std::size_t row_count() const { return rows_; }
    // What the rows so far are written in; UTF-8 where nothing speaks against it.
    [[nodiscard]] CsvEncoding encoding() const { return encoding_; }
    [[nodiscard]] diagnostics::SourceSpan span(std::uint64_t begin, std::uint64_t end) const;

private:
    enum class State : std::uint8_t {
        cell_start,
        unquoted,
        quoted,
        closed,  // behind a quotation mark that ends the cell, or is the first of two
    };
    struct Fault {
        diagnostics::Code code{};
        const char* message = "";
        const char* hint = "";
        std::size_t begin = 0;  // in the row
        std::size_t end = 0;
    };

    [[nodiscard]] State after(char c) const;
    bool keep(std::string_view part);
    void end_row(std::string_view row);
    void read_swallowed();
    void split(std::string_view row);
    std::size_t split_quoted(std::string_view row, std::size_t begin);
    [[nodiscard]] bool characters_are_good(std::string_view row);
    [[nodiscard]] bool may_be_windows_1252(std::string_view row) const;
    void report_character(const yaml::CharacterProblem& problem);
    void convert_cells();
    void report(const Fault& fault);

    diagnostics::FileIndex file_;
    diagnostics::Diagnostics& diagnostics_;
    Sink sink_;
    CsvText text_;
    CsvEncoding encoding_ = CsvEncoding::utf8;
    bool utf8_is_certain_ = false;  // a byte order mark stood there, or a character of UTF-8

    State state_ = State::cell_start;
    bool stopped_ = false;
    std::uint64_t row_begin_ = 0;  // in the file
    std::uint64_t position_ = 0;
    std::size_t rows_ = 0;
    std::string pending_;    // of a row that several pieces hold
    std::string unquoted_;   // the cells of a row that had doubled quotation marks
    std::string converted_;  // the cells of a row that was not UTF-8
    std::vector<CsvCell> cells_;
};

}  // namespace pcnload::spec
