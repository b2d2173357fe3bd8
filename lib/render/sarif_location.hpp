// Places in the terms of SARIF 2.1.0: the address of a file, and a region of its text.
#pragma once

#include "diagnostics/source_file.hpp"
#include "render/json_writer.hpp"

#include <cstdint>
#include <string>
#include <string_view>

namespace pcnload::render {

// Files that are compiled in, by their path in the program; readers take no scheme of our own.
inline constexpr std::string_view sarif_builtin_base = "BUILTIN";

struct SarifAddress {
    std::string uri;       // relative, with forward slashes; `file:///` for an absolute path
    bool builtin = false;  // relative to the files that are compiled in
};

// Every byte of the path but letters, digits and `-._~/` is percent-encoded.
SarifAddress sarif_address(std::string_view path);

// From 1, columns in UTF-16 code units; the end is the column behind the last unit.
struct SarifRegion {
    std::uint32_t start_line = 1;
    std::uint32_t start_column = 1;
    std::uint32_t end_line = 1;
    std::uint32_t end_column = 1;

    friend bool operator==(const SarifRegion&, const SarifRegion&) = default;
};

// The span must be known.
SarifRegion sarif_region(const diagnostics::SourceFile& file, const diagnostics::SourceSpan& span);

// The member `physicalLocation`. A span of no file is the folder that the program ran in: what has
// no place at all, code scanning refuses.
void write_physical_location(JsonWriter& json, const diagnostics::SourceSpan& span,
                             const diagnostics::SourceFiles& files);

}  // namespace pcnload::render
