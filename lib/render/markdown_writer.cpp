#include "render/markdown_writer.hpp"

#include "render/cell_text.hpp"
#include "render/visible_text.hpp"

#include <string_view>
#include <vector>

namespace pcnload::render {

namespace {

// What can begin markup in running text: HTML, links, emphasis, code, tables, mentions of people.
constexpr std::string_view specials = "\\`*_{}[]<>|#~@&";

std::string escaped(std::string_view text) {
    std::string result;
    for (const char c : visible_text(text)) {
        if (c == '<') {
            result += "&lt;";
        } else if (c == '&') {
            result += "&amp;";
        } else {
            if (specials.find(c) != std::string_view::npos) result += '\\';
            result += c;
        }
    }
    return result;
}

// At the beginning of a line a few more would make a list or a heading.
std::string escaped_line(std::string_view text) {
    std::string line = escaped(text);
    const std::size_t digits = line.find_first_not_of("0123456789");
    if (digits != 0 && digits != std::string::npos &&
        (line[digits] == '.' || line[digits] == ')')) {
        line.insert(digits, 1, '\\');
    } else if (!line.empty() && std::string_view("-+=").find(line[0]) != std::string_view::npos) {
        line.insert(0, 1, '\\');
    }
    return line;
}

void add_line(std::string& text, const std::vector<std::string>& fields) {
    text += '|';
    for (const std::string& field : fields)
        text += ' ' + field + " |";
    text += '\n';
}

std::string bold(const std::string& text) { return text.empty() ? text : "**" + text + "**"; }

std::string cell_markdown(const Row& row, std::size_t column) {
    const Cell& cell = row.cells[column];
    std::string text = escaped(cell_text(cell, NumberStyle::people));
    if (cell.mark != '\0') text += escaped(std::string_view(&cell.mark, 1));
    if (row.kind == RowKind::total || row.kind == RowKind::heading) return bold(text);
    // Markdown has no indent in a cell.
    std::string indent;
    for (std::size_t i = 0; column == 0 && i < row.indent; ++i)
        indent += "&emsp;";
    return indent + text;
}

void add_table(std::string& text, const Table& table) {
    std::vector<std::string> fields;
    std::vector<std::string> rule;
    for (const Column& column : table.columns) {
        fields.push_back(escaped(column.header));
        rule.emplace_back(column.align == Align::right ? "---:" : ":---");
    }
    add_line(text, fields);
    add_line(text, rule);
    for (const Row& row : table.rows) {
        fields.assign(table.columns.size(), {});
        for (std::size_t i = 0; i < std::min(fields.size(), row.cells.size()); ++i)
            fields[i] = cell_markdown(row, i);
        add_line(text, fields);
    }
}

class Document {
public:
    // Words of ours: they hold nothing that would end it.
    void comment(std::string_view words) { text_.append("<!-- ").append(words).append(" -->\n"); }
    void heading(std::string_view level, std::string_view words) {
        if (words.empty()) return;
        begin_block();
        text_.append(level).append(" ").append(escaped(words)).append("\n");
    }
    void paragraphs(const std::vector<std::string>& all) {
        for (const std::string& words : all) {
            begin_block();
            text_ += escaped_line(words) + '\n';
        }
    }
    void table(const Table& table) {
        begin_block();
        add_table(text_, table);
    }
    std::string take() { return std::move(text_); }

private:
    void begin_block() {
        if (!text_.empty()) text_ += '\n';
    }

    std::string text_;
};

}  // namespace

std::string to_markdown(const Report& report) {
    Document document;
    if (!report.marker.empty()) document.comment(report.marker);
    document.heading("##", report.title);
    document.paragraphs(report.paragraphs);
    for (const Section& section : report.sections) {
        document.heading("###", section.title);
        document.paragraphs(section.paragraphs);
        if (section.table) document.table(shown_to_people(*section.table));
        document.paragraphs(section.notes);
    }
    document.paragraphs(report.notes);
    document.paragraphs(report.verdict);
    return document.take();
}

}  // namespace pcnload::render
