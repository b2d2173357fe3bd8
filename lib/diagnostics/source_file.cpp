#include "diagnostics/source_file.hpp"

#include <algorithm>

namespace pcnload::diagnostics {

namespace {

constexpr std::size_t block = std::size_t{64} * 1024;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

// Characters that are four bytes of UTF-8 are two units of UTF-16.
std::size_t wide_count(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0xF0 && byte <= 0xF4;
    }));
}

}  // namespace

std::size_t character_count(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

SourceFile::SourceFile(std::string path, std::string_view text)
    : path_(std::move(path)), text_(text) {
    set_marks();
}

SourceFile::SourceFile(std::string path, std::unique_ptr<const std::string> text)
    : path_(std::move(path)), owned_(std::move(text)), text_(*owned_) {
    set_marks();
}

// The first mark stands at the beginning, the next one a block later, and so on.
void SourceFile::set_marks() {
    marks_.emplace_back();
    for (std::size_t at = block; at < text_.size(); at += block) {
        marks_.push_back(advanced(marks_.back(), at - block, at));
    }
}

SourceFile::Mark SourceFile::advanced(Mark from, std::size_t begin, std::size_t end) const {
    const std::string_view passed = text_.substr(begin, end - begin);
    const std::size_t last_end = passed.rfind('\n');
    if (last_end != std::string_view::npos) {
        from.position.line += static_cast<std::uint32_t>(std::ranges::count(passed, '\n'));
        from.position.column = 1;
        from.wide = 0;
        from.line_begin = begin + last_end + 1;
    }
    const std::size_t counted_from = std::max(begin, from.line_begin);
    const std::string_view counted = text_.substr(counted_from, end - counted_from);
    from.position.column += static_cast<std::uint32_t>(character_count(counted));
    from.wide += static_cast<std::uint32_t>(wide_count(counted));
    return from;
}

SourceFile::Mark SourceFile::mark(std::size_t offset) const {
    const std::size_t at = std::min(offset, text_.size());
    const std::size_t index = std::min(at / block, marks_.size() - 1);
    return advanced(marks_[index], index * block, at);
}

Position SourceFile::position(std::uint32_t offset) const { return mark(offset).position; }

std::uint32_t SourceFile::utf16_column(std::uint32_t offset) const {
    const Mark at = mark(offset);
    const bool marked = at.line_begin == 0 && text_.starts_with(byte_order_mark);
    const std::uint32_t column = at.position.column + at.wide;
    return marked && column > 1 ? column - 1 : column;
}

std::string_view SourceFile::line(std::uint32_t offset) const {
    const std::size_t first = mark(offset).line_begin;
    std::string_view line = text_.substr(first, text_.find('\n', first) - first);
    if (!line.empty() && line.back() == '\r') {
        line.remove_suffix(1);
    }
    return line;
}

FileIndex SourceFiles::add(std::string path, std::string text) {
    files_.emplace_back(std::move(path), std::make_unique<const std::string>(std::move(text)));
    return {static_cast<std::uint32_t>(files_.size() - 1)};
}

FileIndex SourceFiles::add_static(std::string path, std::string_view text) {
    files_.emplace_back(std::move(path), text);
    return {static_cast<std::uint32_t>(files_.size() - 1)};
}

std::string_view SourceFiles::text(const SourceSpan& span) const {
    if (!span.known()) {
        return {};
    }
    return (*this)[span.file].text().substr(span.begin, span.end - span.begin);
}

std::string SourceFiles::place_text(const SourceSpan& span) const {
    if (!span.known()) {
        return {};
    }
    const SourceFile& file = (*this)[span.file];
    const Position position = file.position(span.begin);
    return file.path() + ':' + std::to_string(position.line) + ':' +
           std::to_string(position.column);
}

}  // namespace pcnload::diagnostics
