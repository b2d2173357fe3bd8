// What a kind of file is known by: the columns of its heading, in the spellings of all releases.
#pragma once

#include "diagnostics/diagnostics.hpp"
#include "nhs/content.hpp"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace pcnload::nhs {

class FileRow;

enum class FileKind : std::uint8_t {
    practice_lists,
    age_bands,
    practice_mapping,
    workforce,
    prevalence,
    payments,
    care_directory,
    home_alignment,
    epcn_networks,
    epcn_partners,
};

struct ColumnRow {
    std::string_view spellings;  // folded, parted by `|`: "sub_icb_location_code|ccg_code"
    bool needed = true;
};

// Takes the rows beneath the heading, one by one.
class RowReader {
public:
    RowReader() = default;
    RowReader(const RowReader&) = delete;
    RowReader& operator=(const RowReader&) = delete;
    virtual ~RowReader() = default;

    virtual void read(const FileRow& row) = 0;
    virtual Content finish() = 0;
};

struct FileKindRow {
    FileKind kind{};
    std::string_view name;               // "patients by age"
    std::string_view what;               // what the publisher calls it
    std::span<const ColumnRow> columns;  // a reader's own enumeration subscripts them
    std::unique_ptr<RowReader> (*make_reader)();
};

}  // namespace pcnload::nhs
