#include "nhs/practice_mapping.hpp"

#include "nhs/file_row.hpp"
#include "nhs/mapping_builder.hpp"
#include "nhs/published_text.hpp"

#include <array>
#include <utility>

namespace pcnload::nhs {

namespace {

enum class Column : std::uint8_t { date, practice, network, name, sub_icb, icb, region };

constexpr std::array<ColumnRow, 7> columns{{
    {"extract_date"},
    {"practice_code"},
    {"pcn_code"},
    {"pcn_name"},
    {"sub_icb_location_code|sub_icb_code|ccg_code", false},
    {"icb_code|stp_code", false},
    {"comm_region_name|region_name", false},
}};

class MappingReader final : public RowReader {
public:
    void read(const FileRow& row) override;
    Content finish() override { return builder_.take(); }

private:
    MappingBuilder builder_;
};

void MappingReader::read(const FileRow& row) {
    row.read_release(Column::date);
    std::string practice = row.code(Column::practice);
    auto network = row.network(Column::network);
    if (practice.empty() || !network) return;
    if (const std::size_t first = builder_.row_of(practice)) {
        row.report(diagnostics::Code::published_twice, Column::practice,
                   '`' + practice + "` stands in row " + std::to_string(first) + " too",
                   "a practice belongs to one network; keep one of the rows");
        return;
    }
    builder_.add({std::move(practice), std::move(*network), row.number()},
                 name_text(row.text(Column::name)),
                 {name_text(row.text(Column::region)), code_text(row.text(Column::icb)),
                  code_text(row.text(Column::sub_icb))});
}

}  // namespace

const FileKindRow& practice_mapping_file() {
    static constexpr FileKindRow kind{
        FileKind::practice_mapping, "practice mapping",
        "Patients Registered at a GP Practice: mapping of practices to networks", columns,
        [] { return std::unique_ptr<RowReader>(std::make_unique<MappingReader>()); }};
    return kind;
}

}  // namespace pcnload::nhs
