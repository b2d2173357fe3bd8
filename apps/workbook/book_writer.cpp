#include "workbook/book_writer.hpp"

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <stdexcept>
#include <utility>

namespace pcnload::workbook {

namespace {

constexpr std::string_view first_line = "pcnload-workbook 1";
constexpr std::uint8_t a4 = 9;
// The same bytes whenever they are made: a workbook holds the time of its making, and this one
// stands in for it (the first second of 2020).
constexpr time_t made = 1'577'836'800;

[[noreturn]] void fail(const std::string& what) { throw std::runtime_error(what); }

void expect(lxw_error error, const std::string& what) {
    if (error != LXW_NO_ERROR) fail(what + ": " + lxw_strerror(error));
}

std::vector<std::string> split(std::string_view line) {
    std::vector<std::string> fields;
    while (true) {
        const std::size_t end = line.find('\t');
        fields.emplace_back(line.substr(0, end));
        if (end == std::string_view::npos) return fields;
        line.remove_prefix(end + 1);
    }
}

template <class Number>
Number number(const std::string& text, int base = 10) {
    Number value{};
    const char* const end = text.data() + text.size();
    std::from_chars_result read{};
    if constexpr (std::is_floating_point_v<Number>) {
        read = std::from_chars(text.data(), end, value);
    } else {
        read = std::from_chars(text.data(), end, value, base);
    }
    if (read.ec != std::errc{} || read.ptr != end) fail('`' + text + "` is no number");
    return value;
}

lxw_row_t row_of(const std::string& text) { return number<lxw_row_t>(text); }
lxw_col_t column_of(const std::string& text) { return number<lxw_col_t>(text); }

void expect_fields(const std::vector<std::string>& fields, std::size_t count) {
    if (fields.size() != count) fail("a line `" + fields[0] + "` has not its number of fields");
}

void set_property(lxw_format* format, const std::string& property) {
    constexpr int hexadecimal = 16;
    const std::size_t equals = property.find('=');
    const std::string key = property.substr(0, equals);
    const std::string value = equals == std::string::npos ? "" : property.substr(equals + 1);
    if (key == "bold") return format_set_bold(format);
    if (key == "italic") return format_set_italic(format);
    if (key == "wrap") return format_set_text_wrap(format);
    if (key == "right") {
        format_set_align(format, LXW_ALIGN_RIGHT);
        return;
    }
    if (key == "indent") return format_set_indent(format, 1);
    if (key == "top") return format_set_top(format, LXW_BORDER_THIN);
    if (key == "border") {
        format_set_border(format, LXW_BORDER_HAIR);
        return format_set_border_color(format, LXW_COLOR_GRAY);
    }
    if (key == "size") return format_set_font_size(format, number<double>(value));
    if (key == "colour") {
        return format_set_font_color(format, number<lxw_color_t>(value, hexadecimal));
    }
    if (key == "fill") {
        // Of a conditional format the one colour counts, of others the other.
        format_set_pattern(format, LXW_PATTERN_SOLID);
        format_set_fg_color(format, number<lxw_color_t>(value, hexadecimal));
        return format_set_bg_color(format, number<lxw_color_t>(value, hexadecimal));
    }
    if (key == "number") return format_set_num_format(format, value.c_str());
    fail("a format has no property `" + property + '`');
}

}  // namespace

BookWriter::BookWriter(const std::string& path) {
    lxw_workbook_options options{};
    const char* const folder = std::getenv("TMPDIR");
    std::string temporary = folder == nullptr ? "" : folder;
    if (!temporary.empty()) options.tmpdir = temporary.data();
    book_ = workbook_new_opt(path.c_str(), &options);
    if (book_ == nullptr) fail("no workbook can be begun");
}

BookWriter::~BookWriter() {
    if (book_ != nullptr) lxw_workbook_free(book_);
}

void BookWriter::take(std::string_view line) {
    if (complete_) fail("there is more behind the end");
    const Fields fields = split(line);
    const std::string& what = fields[0];
    if (book_->properties == nullptr || book_->properties->title == nullptr) {
        if (line == first_line) return;
        if (what != "title") fail("this is no description of a workbook");
        return title(fields);
    }
    if (what == "format") return format(fields);
    if (what == "sheet") return sheet(fields);
    if (what == "width") return width(fields);
    if (what == "height") return height(fields);
    if (what == "frozen") return frozen(fields);
    if (what == "print") return print(fields);
    if (what == "shade") return shade(fields);
    if (what == "name") return name(fields);
    if (what == "end") {
        complete_ = true;
        return;
    }
    cell(fields);
}

void BookWriter::title(const Fields& fields) {
    expect_fields(fields, 2);
    std::string text = fields[1];
    lxw_doc_properties properties{};
    properties.title = text.data();
    properties.created = made;
    expect(workbook_set_properties(book_, &properties), "the title");
}

void BookWriter::format(const Fields& fields) {
    if (fields.size() < 2) fail("a format needs a name");
    lxw_format* const format = workbook_add_format(book_);
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    for (std::size_t i = 2; i < fields.size(); ++i)
        set_property(format, fields[i]);
    formats_[fields[1]] = format;
}

// What a sheet is printed as is known when all of its rows are.
void BookWriter::finish_sheet() {
    if (sheet_ == nullptr || !is_printed_) return;
    expect(worksheet_print_area(sheet_, 0, 0, last_row_, printed_column_), "the printed area");
}

void BookWriter::sheet(const Fields& fields) {
    expect_fields(fields, 2);
    finish_sheet();
    expect(workbook_validate_sheet_name(book_, fields[1].c_str()), "the sheet `" + fields[1] + '`');
    sheet_ = workbook_add_worksheet(book_, fields[1].c_str());
    if (sheet_ == nullptr) fail("the sheet `" + fields[1] + "` cannot be added");
    last_row_ = 0;
    is_printed_ = false;
    worksheet_set_landscape(sheet_);
    worksheet_set_paper(sheet_, a4);
    worksheet_fit_to_pages(sheet_, 1, 0);
    constexpr double side = 0.4;
    constexpr double edge = 0.6;
    worksheet_set_margins(sheet_, side, side, edge, edge);
    worksheet_set_footer(sheet_, "&L&A&RPage &P of &N");
}

void BookWriter::width(const Fields& fields) {
    expect_fields(fields, 3);
    const lxw_col_t column = column_of(fields[1]);
    expect(worksheet_set_column(current(), column, column, number<double>(fields[2]), nullptr),
           "a column's width");
}

void BookWriter::height(const Fields& fields) {
    expect_fields(fields, 3);
    expect(worksheet_set_row(current(), row_of(fields[1]), number<double>(fields[2]), nullptr),
           "a row's height");
}

void BookWriter::frozen(const Fields& fields) {
    expect_fields(fields, 3);
    const lxw_row_t rows = row_of(fields[1]);
    const lxw_col_t columns = column_of(fields[2]);
    if (rows > 0 || columns > 0) worksheet_freeze_panes(current(), rows, columns);
}

void BookWriter::print(const Fields& fields) {
    expect_fields(fields, 3);
    is_printed_ = true;
    printed_column_ = column_of(fields[1]);
    const lxw_row_t rows = row_of(fields[2]);
    if (rows > 0) expect(worksheet_repeat_rows(current(), 0, rows - 1), "the rows to repeat");
}

void BookWriter::cell(const Fields& fields) {
    const std::string& kind = fields[0];
    if (fields.size() < 4) fail("`" + kind + "` is no line of a workbook");
    const lxw_row_t row = row_of(fields[1]);
    const lxw_col_t column = column_of(fields[2]);
    lxw_format* const format = format_of(fields[3]);
    last_row_ = std::max(last_row_, row);
    lxw_error error = LXW_NO_ERROR;
    if (kind == "blank") {
        expect_fields(fields, 4);
        error = worksheet_write_blank(current(), row, column, format);
    } else if (kind == "text") {
        expect_fields(fields, 5);
        error = worksheet_write_string(current(), row, column, fields[4].c_str(), format);
    } else if (kind == "number") {
        expect_fields(fields, 5);
        error = worksheet_write_number(current(), row, column, number<double>(fields[4]), format);
    } else if (kind == "formula") {
        expect_fields(fields, 6);
        error = worksheet_write_formula_num(current(), row, column, ('=' + fields[5]).c_str(),
                                            format, number<double>(fields[4]));
    } else if (kind == "words") {
        expect_fields(fields, 6);
        error = worksheet_write_formula_str(current(), row, column, ('=' + fields[5]).c_str(),
                                            format, fields[4].c_str());
    } else {
        fail("`" + kind + "` is no line of a workbook");
    }
    expect(error, "a cell");
}

void BookWriter::shade(const Fields& fields) {
    expect_fields(fields, 7);
    std::string formula = '=' + fields[6];
    lxw_conditional_format condition{};
    condition.type = LXW_CONDITIONAL_TYPE_FORMULA;
    condition.value_string = formula.data();
    condition.format = format_of(fields[5]);
    expect(worksheet_conditional_format_range(current(), row_of(fields[1]), column_of(fields[2]),
                                              row_of(fields[3]), column_of(fields[4]), &condition),
           "a shade");
}

void BookWriter::name(const Fields& fields) {
    expect_fields(fields, 3);
    expect(workbook_define_name(book_, fields[1].c_str(), ('=' + fields[2]).c_str()),
           "the name `" + fields[1] + '`');
}

lxw_worksheet* BookWriter::current() const {
    if (sheet_ == nullptr) fail("a cell stands before the first sheet");
    return sheet_;
}

lxw_format* BookWriter::format_of(const std::string& name) const {
    const auto found = formats_.find(name);
    if (found == formats_.end()) fail("there is no format `" + name + '`');
    return found->second;
}

void BookWriter::close() {
    finish_sheet();
    // The library frees the book, whether it could be written or not.
    expect(workbook_close(std::exchange(book_, nullptr)), "the workbook cannot be written");
}

}  // namespace pcnload::workbook
