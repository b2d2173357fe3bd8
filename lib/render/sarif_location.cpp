#include "render/sarif_location.hpp"

#include "diagnostics/normal_path.hpp"
#include "render/utf8.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using diagnostics::SourceFile;
using diagnostics::SourceSpan;

constexpr std::string_view builtin_scheme = "builtin:";
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
constexpr char32_t last_of_one_unit = 0xFFFF;

// ASCII alone, whatever the locale.
bool stands_for_itself(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("-._~/").find(c) != std::string_view::npos;
}

std::string percent_encoded(std::string_view text) {
    std::string encoded;
    for (const char c : text) {
        encoded += stands_for_itself(c) ? std::string(1, c)
                                        : fmt::format("%{:02X}", static_cast<unsigned char>(c));
    }
    return encoded;
}

std::uint32_t utf16_units(std::string_view text) {
    std::uint32_t units = 0;
    for (std::size_t at = 0; at < text.size();) {
        const Utf8Character character = character_at(text, at);
        units += character.code > last_of_one_unit ? 2 : 1;
        at += character.length;
    }
    return units;
}

std::uint32_t utf16_column(const SourceFile& file, std::uint32_t offset) {
    const std::string_view text = file.text();
    const auto end = std::min<std::size_t>(offset, text.size());
    std::size_t begin = static_cast<std::size_t>(file.line(offset).data() - text.data());
    // A byte order mark is no part of the text.
    if (begin == 0 && text.starts_with(byte_order_mark)) begin = byte_order_mark.size();
    return end <= begin ? 1 : utf16_units(text.substr(begin, end - begin)) + 1;
}

}  // namespace

SarifAddress sarif_address(std::string_view path) {
    const bool builtin = path.starts_with(builtin_scheme);
    if (builtin) path.remove_prefix(builtin_scheme.size());
    const std::string normal = diagnostics::normal_path(path);
    return {(normal.starts_with('/') ? "file://" : "") + percent_encoded(normal), builtin};
}

SarifRegion sarif_region(const SourceFile& file, const SourceSpan& span) {
    const std::uint32_t end = std::max(span.begin, span.end);
    return {file.position(span.begin).line, utf16_column(file, span.begin), file.position(end).line,
            utf16_column(file, end)};
}

void write_physical_location(JsonWriter& json, const SourceSpan& span,
                             const diagnostics::SourceFiles& files) {
    const SarifAddress address =
        sarif_address(span.known() ? std::string_view(files[span.file].path()) : ".");
    json.key("physicalLocation");
    json.begin_object();
    json.key("artifactLocation");
    json.begin_object();
    json.member("uri", address.uri);
    if (address.builtin) json.member("uriBaseId", sarif_builtin_base);
    json.end_object();
    if (span.known()) {
        const SarifRegion region = sarif_region(files[span.file], span);
        json.key("region");
        json.begin_object();
        json.member("startLine", region.start_line);
        json.member("startColumn", region.start_column);
        json.member("endLine", region.end_line);
        json.member("endColumn", region.end_column);
        json.end_object();
    }
    json.end_object();
}

}  // namespace pcnload::render
