#include "reference/format_reference.hpp"

#include "reference/reference_file.hpp"
#include "spec/format.hpp"

#include <doctest/doctest.h>

namespace pcnload::reference {

namespace {

const std::filesystem::path documents = std::filesystem::path(PCNLOAD_SOURCE_DIR) / "docs";

}  // namespace

TEST_CASE("docs/formats.md is what the tables of the readers make") {
    CHECK(committed(documents / "formats.md", format_reference()) == format_reference());
}

TEST_CASE("every kind of file and every key of every record stands in it") {
    const std::string text = format_reference();
    for (const spec::FileKindRow& kind : spec::file_kinds()) {
        CAPTURE(kind.name);
        CHECK(text.find("\n## " + std::string(kind.name) + " files\n") != std::string::npos);
    }
    std::size_t keys = 0;
    for (const spec::Record* record : spec::records())
        keys += record->fields.size();
    std::size_t rows = 0;
    for (const std::string_view mark : {"\n| `", "\n| **`"}) {
        for (std::size_t at = text.find(mark); at != std::string::npos;
             at = text.find(mark, at + 1))
            ++rows;
    }
    CHECK(rows >= keys);
}

}  // namespace pcnload::reference
