#include "diagnostics/source_file.hpp"

#include <algorithm>

namespace pcnload::diagnostics {

std::size_t character_count(std::string_view text) {
    return static_cast<std::size_t>(std::ranges::count_if(
        text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

Position SourceFile::position(std::uint32_t offset) const {
    const std::string_view before = text_.substr(0, offset);
    const auto lines = std::ranges::count(before, '\n');
    const std::size_t start = before.rfind('\n');
    const std::string_view line =
        start == std::string_view::npos ? before : before.substr(start + 1);
    return {static_cast<std::uint32_t>(lines) + 1,
            static_cast<std::uint32_t>(character_count(line)) + 1};
}

std::string_view SourceFile::line(std::uint32_t offset) const {
    const std::size_t at = std::min<std::size_t>(offset, text_.size());
    const std::size_t start = at == 0 ? std::string_view::npos : text_.rfind('\n', at - 1);
    const std::size_t first = start == std::string_view::npos ? 0 : start + 1;
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
