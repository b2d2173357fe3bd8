// The text of the inputs, kept for as long as a diagnostic may want to show a line of it.
#pragma once

#include "diagnostics/source_span.hpp"

#include <cstdint>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace pcnload::diagnostics {

// A line and a column from 1; the column counts characters, not bytes.
struct Position {
    std::uint32_t line = 1;
    std::uint32_t column = 1;

    friend constexpr auto operator<=>(const Position&, const Position&) = default;
};

class SourceFile {
public:
    // The text is owned by whoever calls where it lives as long as the program (what is compiled
    // in).
    SourceFile(std::string path, std::string_view text);
    SourceFile(std::string path, std::unique_ptr<const std::string> text);

    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] std::string_view text() const { return text_; }
    [[nodiscard]] Position position(std::uint32_t offset) const;
    // The column from 1 in code units of UTF-16, as editors and code scanning count; a byte order
    // mark is none.
    [[nodiscard]] std::uint32_t utf16_column(std::uint32_t offset) const;
    // The line that holds the offset, without its end.
    [[nodiscard]] std::string_view line(std::uint32_t offset) const;

private:
    // Where an offset is: its position, and the offset at which its line begins.
    struct Mark {
        Position position;
        std::size_t line_begin = 0;
        std::uint32_t wide = 0;  // characters before it in its line that are two units of UTF-16
    };

    void set_marks();
    [[nodiscard]] Mark mark(std::size_t offset) const;
    [[nodiscard]] Mark advanced(Mark from, std::size_t begin, std::size_t end) const;

    std::string path_;
    std::unique_ptr<const std::string> owned_;
    std::string_view text_;
    // One a block of a large text: a thousand diagnostics do not read it a thousand times.
    std::vector<Mark> marks_;
};

class SourceFiles {
public:
    FileIndex add(std::string path, std::string text);
    FileIndex add_static(std::string path, std::string_view text);
    [[nodiscard]] const SourceFile& operator[](FileIndex index) const {
        return files_[index.value];
    }
    [[nodiscard]] std::size_t size() const { return files_.size(); }

    [[nodiscard]] std::string_view text(const SourceSpan& span) const;
    // "path:line:column", or an empty text for a span of no file.
    [[nodiscard]] std::string place_text(const SourceSpan& span) const;

private:
    std::deque<SourceFile> files_;
};

// Characters of UTF-8 in a text (bytes that do not continue one).
std::size_t character_count(std::string_view text);

}  // namespace pcnload::diagnostics
