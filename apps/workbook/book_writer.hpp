// Makes a workbook of its description, line by line; lib/render/workbook/workbook_text.hpp says
// what the lines are.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <xlsxwriter.h>

namespace pcnload::workbook {

class BookWriter {
public:
    // Writes to `path` when it is closed. A description that is not understood, or that the library
    // refuses, throws std::runtime_error.
    explicit BookWriter(const std::string& path);
    ~BookWriter();
    BookWriter(const BookWriter&) = delete;
    BookWriter& operator=(const BookWriter&) = delete;

    void take(std::string_view line);
    // Whether the last line of a description has come.
    [[nodiscard]] bool is_complete() const { return complete_; }
    void close();

private:
    using Fields = std::vector<std::string>;

    void title(const Fields& fields);
    void format(const Fields& fields);
    void sheet(const Fields& fields);
    void width(const Fields& fields);
    void height(const Fields& fields);
    void frozen(const Fields& fields);
    void print(const Fields& fields);
    void cell(const Fields& fields);
    void shade(const Fields& fields);
    void name(const Fields& fields);
    [[nodiscard]] lxw_worksheet* current() const;
    [[nodiscard]] lxw_format* format_of(const std::string& name) const;

    lxw_workbook* book_ = nullptr;
    lxw_worksheet* sheet_ = nullptr;
    std::map<std::string, lxw_format*> formats_;
    lxw_row_t last_row_ = 0;        // of the sheet
    lxw_col_t printed_column_ = 0;  // the last one, where the sheet says so
    bool is_printed_ = false;
    bool complete_ = false;
    void finish_sheet();
};

}  // namespace pcnload::workbook
