#include "nhs/nhs_file.hpp"

#include "nhs/published_text.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace pcnload::nhs {

using diagnostics::Code;

namespace {

// Some releases have a few lines of text above the heading.
constexpr std::size_t most_rows_before_heading = 20;

constexpr std::size_t signature_length = 4;
constexpr std::string_view zip_signature = "PK\x03\x04";  // .xlsx and .ods are zip archives
constexpr std::string_view old_excel_signature = "\xD0\xCF\x11\xE0";
constexpr std::array<std::string_view, 2> utf16_marks{"\xFF\xFE", "\xFE\xFF"};

bool is_empty(const spec::CsvRow& row) {
    return std::ranges::all_of(
        row.cells, [](const spec::CsvCell& cell) { return trimmed(cell.text).empty(); });
}

std::string listed(const std::vector<std::string>& names) {
    std::string text;
    for (const std::string& name : names)
        text += (text.empty() ? "`" : ", `") + name + '`';
    return text;
}

}  // namespace

NhsFileReader::NhsFileReader(diagnostics::FileIndex file, diagnostics::Diagnostics& diagnostics)
    : file_(file),
      diagnostics_(diagnostics),
      rows_(
          file, diagnostics, [this](const spec::CsvRow& row) { read(row); },
          spec::CsvText::published) {
    result_.file = file;
}

void NhsFileReader::report(Code code, std::string message, diagnostics::SourceSpan span,
                           std::string hint) {
    diagnostics_.add({code, std::move(message), span, std::move(hint), {}});
}

// A workbook, or text in two bytes a character: told once, and not as a thousand bad rows.
void NhsFileReader::check_signature(std::string_view piece) {
    if (signature_.size() >= signature_length) return;
    signature_ += piece.substr(0, signature_length - signature_.size());
    if (signature_ == zip_signature || signature_ == old_excel_signature) {
        report(Code::workbook_given, "the file is a workbook, not CSV", {file_, 0, 0},
               "open it and save the sheet as CSV UTF-8; of ePCN.xlsx the sheets `PCNDetails` and "
               "`PCN Core Partner Details`, each as a file of its own");
        given_up_ = true;
    } else if (signature_.size() >= 2 &&
               std::ranges::find(utf16_marks, signature_.substr(0, 2)) != utf16_marks.end()) {
        report(Code::bad_encoding, "the text is UTF-16", {file_, 0, 0},
               "save the file as CSV UTF-8");
        given_up_ = true;
    }
}

void NhsFileReader::feed(std::string_view piece) {
    check_signature(piece);
    if (!given_up_) rows_.feed(piece);
}

void NhsFileReader::read(const spec::CsvRow& row) {
    if (given_up_ || is_empty(row)) return;
    if (reader_) {
        read_row(row);
    } else {
        read_heading(row);
    }
}

void NhsFileReader::read_heading(const spec::CsvRow& row) {
    HeadingMatch match = match_heading(row);
    const bool fits = match.fits();
    if (fits || match.found > nearest_.found) {
        nearest_ = std::move(match);
        nearest_span_ = row.span;
    }
    if (fits) {
        result_.kind = nearest_.kind;
        reader_ = nearest_.kind->make_reader();
        if (!nearest_.twice.empty()) {
            report(Code::unknown_published_file,
                   "row " + std::to_string(row.number) + ": the heading has " +
                       listed(nearest_.twice) + " twice",
                   row.span, "nobody knows which is meant; download the file again");
        }
    } else if (++rows_before_heading_ == most_rows_before_heading) {
        report_unknown();
    }
}

void NhsFileReader::report_unknown() {
    given_up_ = true;
    rows_.stop();
    const bool is_near = nearest_.found > nearest_.missing.size();
    std::string known;
    for (const FileKindRow* kind : file_kinds())
        known += (known.empty() ? "" : "; ") + std::string(kind->what);
    report(Code::unknown_published_file,
           is_near ? "the heading looks like that of `" + std::string(nearest_.kind->what) +
                         "`, but has no column " + listed(nearest_.missing)
                   : "no row of the file is the heading of a known kind of file",
           is_near ? nearest_span_ : diagnostics::SourceSpan{file_, 0, 0},
           is_near ? "take the file as it was published" : "known are: " + known);
}

void NhsFileReader::read_row(const spec::CsvRow& row) {
    ++result_.rows;
    const std::size_t expected = nearest_.heading.names.size();
    const auto beyond = row.cells.subspan(std::min(expected, row.cells.size()));
    const bool rest_is_empty = std::ranges::all_of(
        beyond, [](const spec::CsvCell& cell) { return trimmed(cell.text).empty(); });
    if (row.cells.size() < expected || !rest_is_empty) {
        report(Code::cells_miscounted,
               "row " + std::to_string(row.number) + " has " + std::to_string(row.cells.size()) +
                   " cells, the heading " + std::to_string(expected),
               row.span,
               row.cells.size() > expected ? "put a text with a comma in it in quotes"
                                           : "the row is cut short; download the file again");
        return;
    }
    reader_->read(FileRow(row, nearest_.heading, result_.findings, diagnostics_));
}

std::optional<NhsFile> NhsFileReader::finish() {
    if (!given_up_) rows_.finish();
    if (!reader_) {
        if (!given_up_) report_unknown();
        return std::nullopt;
    }
    if (result_.rows == 0) {
        report(Code::unknown_published_file, "no row stands beneath the heading", nearest_span_,
               "download the file again");
    }
    result_.encoding = rows_.encoding();
    result_.content = reader_->finish();
    return std::move(result_);
}

}  // namespace pcnload::nhs
