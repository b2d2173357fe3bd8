#include "render/text_writer.hpp"

#include "render/cell_text.hpp"
#include "render/line_breaks.hpp"
#include "render/text_style.hpp"
#include "render/text_table.hpp"
#include "render/visible_text.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace pcnload::render {

namespace {

// Blocks of text with an empty line between them.
class Page {
public:
    explicit Page(Colour colour) : colour_(colour) {}

    void begin_block() {
        if (!text_.empty()) text_ += '\n';
    }
    void words(std::string_view words, Emphasis emphasis = Emphasis::none) {
        for (const std::string& line : broken_lines(visible_text(words), text_width))
            text_ += emphasised(line, emphasis, colour_) + '\n';
    }
    void block(const std::vector<std::string>& paragraphs) {
        if (paragraphs.empty()) return;
        begin_block();
        for (const std::string& paragraph : paragraphs)
            words(paragraph);
    }
    void write(const Section& section);
    std::string take() { return std::move(text_); }

private:
    Colour colour_;
    std::string text_;
};

void Page::write(const Section& section) {
    if (!section.title.empty()) {
        begin_block();
        words(section.title, Emphasis::bold);
    }
    block(section.paragraphs);
    if (section.table) {
        begin_block();
        text_ += text_table(shown_to_people(*section.table), colour_);
    }
    block(section.notes);
}

void add_comment(std::string& text, std::string_view words) {
    text += "# " + visible_text(words) + '\n';
}

void add_comments(std::string& text, const std::vector<std::string>& paragraphs) {
    for (const std::string& paragraph : paragraphs)
        add_comment(text, paragraph);
}

void add_plain_line(std::string& text, const std::vector<std::string>& fields) {
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i > 0) text += '\t';
        text += fields[i];
    }
    text += '\n';
}

bool has_headings(const Table& table) {
    return std::ranges::find(table.rows, RowKind::heading, &Row::kind) != table.rows.end();
}

void add_plain_table(std::string& text, const Table& table,
                     const std::vector<std::string>& before) {
    const bool blocks = has_headings(table);
    std::string block;
    if (table.has_headers()) {
        std::vector<std::string> fields(before.size() + (blocks ? 1 : 0));
        for (const Column& column : table.columns)
            fields.push_back(visible_text(column.header));
        add_plain_line(text, fields);
    }
    for (const Row& row : table.rows) {
        if (row.kind == RowKind::heading) {
            block = cell_text(row.cells[0], NumberStyle::bare);
            continue;
        }
        if (row.kind == RowKind::aside) {
            add_comment(text, row.cells[0].text);
            continue;
        }
        std::vector<std::string> fields = before;
        if (blocks) fields.push_back(block);
        for (const Cell& cell : row.cells)
            fields.push_back(marked_cell_text(cell, NumberStyle::bare));
        fields.resize(before.size() + (blocks ? 1 : 0) + table.columns.size());
        add_plain_line(text, fields);
    }
}

}  // namespace

std::string to_text(const Report& report, Colour colour) {
    Page page(colour);
    if (!report.title.empty()) page.words(report.title, Emphasis::bold);
    page.block(report.paragraphs);
    for (const Section& section : report.sections)
        page.write(section);
    page.block(report.notes);
    page.block(report.verdict);
    return page.take();
}

std::string to_plain(const Report& report) {
    std::string text;
    if (!report.title.empty()) add_comment(text, report.title);
    add_comments(text, report.paragraphs);
    std::size_t titled = 0;
    for (const Section& section : report.sections)
        if (section.table && section.table->has_headers()) ++titled;
    for (const Section& section : report.sections) {
        const bool alone = titled < 2 || section.title.empty();
        if (alone && !section.title.empty()) add_comment(text, section.title);
        add_comments(text, section.paragraphs);
        std::vector<std::string> before;
        if (!alone) before.push_back(visible_text(section.title));
        if (section.table) add_plain_table(text, shown_to_people(*section.table), before);
        add_comments(text, section.notes);
    }
    add_comments(text, report.notes);
    add_comments(text, report.verdict);
    return text;
}

}  // namespace pcnload::render
