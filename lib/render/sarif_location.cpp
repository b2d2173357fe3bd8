#include "render/sarif_location.hpp"

#include "diagnostics/normal_path.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using diagnostics::SourceFile;
using diagnostics::SourceSpan;

constexpr std::string_view builtin_scheme = "builtin:";

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

}  // namespace

SarifAddress sarif_address(std::string_view path) {
    const bool builtin = path.starts_with(builtin_scheme);
    if (builtin) path.remove_prefix(builtin_scheme.size());
    const std::string normal = diagnostics::normal_path(path);
    return {(normal.starts_with('/') ? "file://" : "") + percent_encoded(normal), builtin};
}

SarifRegion sarif_region(const SourceFile& file, const SourceSpan& span) {
    const std::uint32_t end = std::max(span.begin, span.end);
    return {file.position(span.begin).line, file.utf16_column(span.begin), file.position(end).line,
            file.utf16_column(end)};
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
