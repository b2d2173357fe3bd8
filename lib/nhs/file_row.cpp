#include "nhs/file_row.hpp"

#include "nhs/published_text.hpp"

namespace pcnload::nhs {

using diagnostics::Code;

namespace {

constexpr std::size_t longest_shown = 60;

std::string shown(std::string_view text) {
    if (text.size() <= longest_shown) return '`' + std::string(text) + '`';
    std::size_t end = longest_shown;
    while ((static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U)
        --end;  // not in the middle of a character
    return '`' + std::string(text.substr(0, end)) + "...`";
}

}  // namespace

std::string_view FileRow::cell(std::size_t column) const {
    const auto place = heading_.places[column];
    return place ? trimmed(row_.cells[*place].text) : std::string_view{};
}

void FileRow::report_cell(Code code, std::size_t column, std::string_view what,
                          std::string_view hint) const {
    const std::size_t place = heading_.places[column].value_or(0);
    diagnostics_.add({code,
                      "row " + std::to_string(row_.number) + ", column " +
                          shown(name_text(heading_.names[place])) + ": " + std::string(what),
                      row_.cells[place].span,
                      std::string(hint),
                      {}});
}

std::optional<double> FileRow::read_figure(std::size_t column) const {
    const std::string_view text = cell(column);
    if (is_not_given(text)) return std::nullopt;
    const auto amount = read_amount(text);
    if (!amount) {
        report_cell(Code::bad_published_value, column, shown(text) + " is no number",
                    "the file may be damaged, or saved in another form; download it again");
    }
    return amount;
}

std::optional<double> FileRow::read_count(std::size_t column) const {
    const std::string_view text = cell(column);
    if (is_not_given(text)) {
        report_cell(Code::bad_published_value, column, "no number is given",
                    "without it every sum would be short; download the file again");
        return std::nullopt;
    }
    const auto amount = read_figure(column);
    if (!amount || *amount >= 0) return amount;
    report_cell(Code::bad_published_value, column, shown(text) + " is below nought",
                "a count cannot be");
    return std::nullopt;
}

std::string FileRow::read_code(std::size_t column) const {
    std::string code = code_text(cell(column));
    if (code.empty()) {
        report_cell(Code::bad_published_value, column, "no code is given",
                    "without it nobody knows whom the row counts; download the file again");
    }
    return code;
}

std::optional<std::string> FileRow::read_network(std::size_t column) const {
    const std::string_view text = cell(column);
    if (is_no_network(text)) return std::string{};
    std::string code = code_text(text);
    if (is_network_code(code)) return code;
    report_cell(Code::bad_published_value, column, shown(text) + " is no code of a network",
                "it is `U` and five digits, or `U` alone for none");
    return std::nullopt;
}

void FileRow::read_release_cell(std::size_t column) const {
    const std::string_view text = cell(column);
    if (findings_.release && text == findings_.release_text) return;
    const auto date = read_release_date(text);
    if (!date) {
        report_cell(Code::bad_published_value, column, shown(text) + " is no date",
                    "dates are such as `2026-07-01`, `01Jul2026`, `01-Jul-26` or `01/07/2026`");
    } else if (!findings_.release) {
        findings_.release = date;
        findings_.release_text = text;
    } else if (*date != *findings_.release) {
        report_cell(
            Code::bad_published_value, column,
            shown(text) + " is another day than " + shown(findings_.release_text) + " above",
            "one file holds one release; give each a file of its own");
    }
}

void FileRow::move_release(Date date) const {
    if (!findings_.release || *findings_.release < date) findings_.release = date;
}

void FileRow::list_unknown(std::string what) const {
    findings_.unknown.push_back({row_.number, std::move(what)});
}

}  // namespace pcnload::nhs
