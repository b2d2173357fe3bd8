#include "spec/csv_rows.hpp"

#include "spec/windows_1252.hpp"

#include <algorithm>

namespace pcnload::spec {

namespace {

using diagnostics::Code;
using diagnostics::SourceSpan;

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// Each may mean to read a row of the greatest length once more.
constexpr int most_open_marks = 100;

bool is_control(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte < 0x20 && c != '\t') || byte == 0x7F;
}

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

bool is_simple(char c) { return is_ascii(c) && !is_control(c); }

}  // namespace

SourceSpan CsvRows::span(std::uint64_t begin, std::uint64_t end) const {
    if (end > located_csv_bytes) return {file_, 0, 0};
    return {file_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

void CsvRows::report(const Fault& fault) {
    diagnostics_.add({fault.code,
                      "row " + std::to_string(rows_) + ": " + fault.message,
                      span(row_begin_ + fault.begin, row_begin_ + fault.end),
                      fault.hint,
                      {}});
}

// What a character, not the end of a row, makes of the state. A quotation mark where none may stand
// is found when the row is split; here it opens nothing, so that the rows behind it stay apart.
CsvRows::State CsvRows::after(char c) const {
    switch (state_) {
        case State::cell_start:
            if (c == '"') return State::quoted;
            // Before the mark's last byte the first cell has not begun.
            if (position_ < byte_order_mark.size() && c == byte_order_mark[position_]) {
                return State::cell_start;
            }
            return c == ',' ? State::cell_start : State::unquoted;
        case State::unquoted:
            return c == ',' ? State::cell_start : State::unquoted;
        case State::quoted:
            return c == '"' ? State::closed : State::quoted;
        case State::closed:
            if (c == '"') return State::quoted;
            break;
    }
    return c == ',' ? State::cell_start : State::unquoted;
}

// Adds to the row that is not complete yet; false where it has grown too long.
bool CsvRows::keep(std::string_view part) {
    if (pending_.size() + part.size() <= longest_csv_row) {
        pending_ += part;
        return true;
    }
    ++rows_;
    report({Code::bad_csv, "the row is longer than 1 MiB",
            "look for a quotation mark that is not closed; nothing behind this row is read"});
    pending_.clear();
    stopped_ = true;
    return false;
}

void CsvRows::feed(std::string_view piece) {
    std::size_t begin = 0;
    for (std::size_t at = 0; at < piece.size() && !stopped_; ++at, ++position_) {
        const char c = piece[at];
        if (c != '\n' || state_ == State::quoted) {
            state_ = after(c);
            continue;
        }
        const std::string_view part = piece.substr(begin, at - begin);
        begin = at + 1;
        if (!pending_.empty() || part.size() > longest_csv_row) {
            if (keep(part)) end_row(pending_);
            pending_.clear();
        } else {
            end_row(part);
        }
        state_ = State::cell_start;
        row_begin_ = position_ + 1;
    }
    if (stopped_ || !keep(piece.substr(begin)) || position_ <= largest_csv_file) return;
    diagnostics_.add(
        {Code::file_too_large, "the file is over 1 GiB", {file_, 0, 0}, "split it", {}});
    stopped_ = true;
}

// A mark that is not closed swallows the lines behind it. They are read again from the next one on,
// so that their mistakes are told too.
void CsvRows::read_swallowed() {
    const std::size_t line = std::min(pending_.find('\n'), pending_.size());
    ++rows_;
    report({Code::bad_csv, "a quotation mark is not closed",
            "close it, or double it where it belongs to the text", 0, line});
    const std::string rest = pending_.substr(std::min(line + 1, pending_.size()));
    pending_.clear();
    state_ = State::cell_start;
    row_begin_ += line + 1;
    position_ = row_begin_;
    feed(rest);
}

void CsvRows::finish() {
    for (int i = 0; i < most_open_marks && !stopped_ && state_ == State::quoted; ++i)
        read_swallowed();
    if (stopped_ || state_ == State::quoted) return;
    if (!pending_.empty()) end_row(pending_);
    pending_.clear();
}

void CsvRows::end_row(std::string_view row) {
    ++rows_;
    if (!row.empty() && row.back() == '\r') row.remove_suffix(1);
    if (row_begin_ == 0 && row.starts_with(byte_order_mark)) {
        row.remove_prefix(byte_order_mark.size());
        row_begin_ = byte_order_mark.size();
        utf8_is_certain_ = true;
    }
    if (row.empty() || !characters_are_good(row)) return;
    cells_.clear();
    unquoted_.clear();
    unquoted_.reserve(row.size());  // so that what points into it stays
    split(row);
    if (cells_.empty()) return;
    if (encoding_ == CsvEncoding::windows_1252) convert_cells();
    sink_({rows_, cells_, span(row_begin_, row_begin_ + row.size())});
}

// The first byte that is no UTF-8 decides, unless there was UTF-8 before it.
bool CsvRows::may_be_windows_1252(std::string_view row) const {
    return text_ == CsvText::published && !utf8_is_certain_ && !find_not_windows_1252(row);
}

bool CsvRows::characters_are_good(std::string_view row) {
    if (text_ == CsvText::published && std::ranges::all_of(row, is_simple)) return true;
    for (std::uint32_t from = 0;;) {
        const auto problem = yaml::find_bad_character(row, from);
        if (!problem) break;
        if (problem->fault == yaml::CharacterFault::not_utf8 && may_be_windows_1252(row)) {
            encoding_ = CsvEncoding::windows_1252;
        }
        const bool passes =
            encoding_ == CsvEncoding::windows_1252
                ? !is_control(row[problem->begin]) && !find_not_windows_1252(row)
                : text_ == CsvText::published && problem->fault == yaml::CharacterFault::invisible;
        if (!passes) {
            report_character(*problem);
            return false;
        }
        from = problem->end;
    }
    if (encoding_ == CsvEncoding::utf8) {
        utf8_is_certain_ = utf8_is_certain_ || !std::ranges::all_of(row, is_ascii);
    }
    return true;
}

void CsvRows::report_character(const yaml::CharacterProblem& problem) {
    Fault fault{Code::control_character, "a control character stands here", "delete it",
                problem.begin, problem.end};
    if (problem.fault == yaml::CharacterFault::not_utf8) {
        fault.code = Code::bad_encoding;
        fault.message = text_ == CsvText::strict
                            ? "the text is not UTF-8 here"
                            : "the text is neither UTF-8 nor Windows-1252 here";
        fault.hint = "save the file as UTF-8";
    } else if (problem.fault == yaml::CharacterFault::invisible) {
        fault.message = "an invisible character stands here";
    }
    report(fault);
}

// Behind the split: what parts the cells is the same in both encodings, and places stay those of
// the file.
void CsvRows::convert_cells() {
    std::size_t size = 0;
    for (const CsvCell& cell : cells_)
        size += cell.text.size();
    converted_.clear();
    converted_.reserve(size * most_bytes_of_windows_1252);  // so that what points into it stays
    for (CsvCell& cell : cells_) {
        const std::size_t begin = converted_.size();
        append_windows_1252(converted_, cell.text);
        cell.text = std::string_view(converted_).substr(begin);
    }
}

// Fills the cells; leaves none where the row has a fault.
void CsvRows::split(std::string_view row) {
    for (std::size_t begin = 0; begin <= row.size();) {
        if (begin < row.size() && row[begin] == '"') {
            begin = split_quoted(row, begin);
            if (cells_.empty()) return;
            continue;
        }
        const std::size_t end = std::min(row.find(',', begin), row.size());
        const std::string_view text = row.substr(begin, end - begin);
        const std::size_t stray = text.find_first_of("\"\r");
        if (stray != std::string_view::npos) {
            report({Code::bad_csv,
                    text[stray] == '"' ? "a quotation mark stands inside a cell"
                                       : "a carriage return stands inside a cell",
                    text[stray] == '"' ? "put the whole cell in quotes and double the mark"
                                       : "save the file with line ends of Unix or Windows",
                    begin + stray, begin + stray + 1});
            cells_.clear();
            return;
        }
        cells_.push_back({text, span(row_begin_ + begin, row_begin_ + end)});
        begin = end + 1;
    }
}

// The cell in quotes that begins here; gives where the next one begins.
std::size_t CsvRows::split_quoted(std::string_view row, std::size_t begin) {
    const std::size_t first = unquoted_.size();
    std::size_t at = begin + 1;
    while (true) {
        const std::size_t mark = std::min(row.find('"', at), row.size());
        unquoted_ += row.substr(at, mark - at);
        at = mark + 1;
        if (at >= row.size() || row[at] != '"') break;
        unquoted_ += '"';
        ++at;
    }
    if (at < row.size() && row[at] != ',') {
        report({Code::bad_csv, "text stands behind the quotation mark that ends a cell",
                "double a quotation mark that belongs to the text", begin, at + 1});
        cells_.clear();
        return row.size() + 1;
    }
    cells_.push_back(
        {std::string_view(unquoted_).substr(first), span(row_begin_ + begin, row_begin_ + at)});
    return at + 1;
}

}  // namespace pcnload::spec
