#include "render/markdown_writer.hpp"

#include "render/cell_text.hpp"
#include "render/number_text.hpp"
#include "render/visible_text.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace pcnload::render {

namespace {

// What can begin markup in running text: HTML, links, emphasis, code, tables, mentions of people.
constexpr std::string_view specials = "\\`*_{}[]<>|#~@&";

// HTML is always escaped; what is special besides gets a backslash.
std::string escaped(std::string_view text, std::string_view special = specials) {
    std::string result;
    for (const char c : visible_text(text)) {
        if (c == '<') {
            result += "&lt;";
        } else if (c == '&') {
            result += "&amp;";
        } else {
            if (special.find(c) != std::string_view::npos) result += '\\';
            result += c;
        }
    }
    return result;
}

// Within HTML nothing is Markdown.
std::string html_text(std::string_view text) { return escaped(text, {}); }

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
    void begin_folded(std::string_view words) {
        begin_block();
        text_.append("<details>\n<summary>").append(html_text(words)).append("</summary>\n");
    }
    void end_folded() {
        begin_block();
        text_ += "</details>\n";
    }
    std::string take() { return std::move(text_); }

private:
    void begin_block() {
        if (!text_.empty()) text_ += '\n';
    }

    std::string text_;
};

void add_contents(Document& document, const Section& section) {
    document.paragraphs(section.paragraphs);
    if (section.table) document.table(shown_to_people(*section.table));
    document.paragraphs(section.notes);
}

void add_section(Document& document, const Section& section) {
    if (section.folded) {
        document.begin_folded(section.title);
        add_contents(document, section);
        document.end_folded();
        return;
    }
    document.heading("###", section.title);
    add_contents(document, section);
}

// What stays of a report that is too long: the sections as they would be written, less the last.
Report without_last_section(Report report) {
    std::stable_partition(report.sections.begin(), report.sections.end(),
                          [](const Section& section) { return !section.folded; });
    report.sections.pop_back();
    return report;
}

// The text up to a line's end.
std::string cut(std::string text, std::size_t most_bytes) {
    constexpr std::string_view words = "\nThe rest is left out here.\n";
    const std::size_t room = most_bytes > words.size() ? most_bytes - words.size() : 0;
    const std::size_t end = text.rfind('\n', room);
    text.resize(end == std::string::npos ? 0 : end + 1);
    return text.append(words);
}

}  // namespace

std::string to_markdown(const Report& report) {
    Document document;
    const bool is_comment = !report.marker.empty();
    if (is_comment) document.comment(report.marker);
    document.heading("##", report.title);
    document.paragraphs(report.paragraphs);
    if (is_comment) document.paragraphs(report.verdict);
    for (const bool folded : {false, true}) {
        for (const Section& section : report.sections) {
            if (section.folded == folded) add_section(document, section);
        }
    }
    document.paragraphs(report.notes);
    if (!is_comment) document.paragraphs(report.verdict);
    return document.take();
}

std::string to_markdown(const Report& report, std::size_t most_bytes) {
    std::string text = to_markdown(report);
    Report shorter = report;
    while (text.size() > most_bytes && !shorter.sections.empty()) {
        shorter = without_last_section(std::move(shorter));
        Report told = shorter;
        told.notes.push_back(counted(report.sections.size() - shorter.sections.size(), "section") +
                             " left out here, so that the comment is not too long.");
        text = to_markdown(told);
    }
    return text.size() > most_bytes ? cut(std::move(text), most_bytes) : text;
}

}  // namespace pcnload::render
