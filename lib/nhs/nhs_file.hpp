// A published file, read in pieces: its kind is found out from the heading, its rows go to the
// reader of that kind.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "nhs/file_kinds.hpp"
#include "spec/csv_rows.hpp"

#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace pcnload::nhs {

struct NhsFile {
    diagnostics::FileIndex file;
    const FileKindRow* kind = nullptr;
    spec::CsvEncoding encoding = spec::CsvEncoding::utf8;
    std::size_t rows = 0;  // beneath the heading
    FileFindings findings;
    Content content;
};

class NhsFileReader {
public:
    NhsFileReader(diagnostics::FileIndex file, diagnostics::Diagnostics& diagnostics);

    void feed(std::string_view piece);
    // Nothing more of the file is read.
    [[nodiscard]] bool stopped() const { return given_up_ || rows_.stopped(); }
    // Nothing where the file is of no known kind; that and every bad row has been reported.
    std::optional<NhsFile> finish();

private:
    void read(const spec::CsvRow& row);
    void read_heading(const spec::CsvRow& row);
    void read_row(const spec::CsvRow& row);
    void check_signature(std::string_view piece);
    void report_unknown();
    void report(diagnostics::Code code, std::string message, diagnostics::SourceSpan span,
                std::string hint);

    diagnostics::FileIndex file_;
    diagnostics::Diagnostics& diagnostics_;
    spec::CsvRows rows_;
    std::string signature_;
    bool given_up_ = false;
    std::size_t rows_before_heading_ = 0;
    HeadingMatch nearest_;  // the heading, or the row that came nearest to one
    diagnostics::SourceSpan nearest_span_;
    std::unique_ptr<RowReader> reader_;
    NhsFile result_;
};

}  // namespace pcnload::nhs
