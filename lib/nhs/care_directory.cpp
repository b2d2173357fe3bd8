#include "nhs/care_directory.hpp"

#include "nhs/file_row.hpp"
#include "nhs/published_text.hpp"

#include <array>
#include <unordered_map>
#include <utility>

namespace pcnload::nhs {

namespace {

using diagnostics::Code;

enum class Column : std::uint8_t { location, dormant, is_home, beds, postcode };

constexpr std::array<ColumnRow, 5> columns{{
    {"location_id"},
    {"dormant_y_n|dormant", false},
    {"care_home"},
    {"care_homes_beds|care_home_beds"},
    {"location_postal_code|location_postcode", false},
}};

class DirectoryReader final : public RowReader {
public:
    void read(const FileRow& row) override;
    Content finish() override { return std::move(homes_); }

private:
    CareHomes homes_;
    std::unordered_map<std::string, std::size_t> rows_;
};

void DirectoryReader::read(const FileRow& row) {
    if (folded(row.text(Column::is_home)) != "y") return row.pass_over("no care homes");
    if (folded(row.text(Column::dormant)) == "y") return row.pass_over("homes that lie dormant");
    std::string location = row.code(Column::location);
    const auto beds = row.amount(Column::beds);
    if (location.empty()) return;
    if (beds.value_or(0) <= 0) return row.pass_over("homes without beds");
    const auto [first, is_new] = rows_.emplace(location, row.number());
    if (!is_new) {
        row.report(Code::published_twice, Column::location,
                   '`' + location + "` stands in row " + std::to_string(first->second) + " too",
                   "each bed counts once; keep one of the rows");
        return;
    }
    homes_.homes.push_back(
        {std::move(location), code_text(row.text(Column::postcode)), *beds, row.number()});
}

enum class AlignmentColumn : std::uint8_t { network, location, postcode };

constexpr std::array<ColumnRow, 3> alignment_columns{{
    {"pcn_code|pcn"},
    {"location_id|cqc_location_id", false},
    {"postcode|post_code|postal_code|location_postal_code", false},
}};

class AlignmentReader final : public RowReader {
public:
    void read(const FileRow& row) override;
    Content finish() override { return std::move(alignment_); }

private:
    HomeAlignment alignment_;
};

void AlignmentReader::read(const FileRow& row) {
    const auto network = row.network(AlignmentColumn::network);
    if (!network) return;
    const bool by_location = !row.text(AlignmentColumn::location).empty();
    const AlignmentColumn column =
        by_location ? AlignmentColumn::location : AlignmentColumn::postcode;
    const std::string key = code_text(row.text(column));
    if (key.empty()) return row.list_unknown("neither a location nor a postcode");
    ++alignment_.rows;
    auto& keys = by_location ? alignment_.by_location : alignment_.by_postcode;
    const auto [first, is_new] = keys.emplace(key, AlignedTo{*network, row.number()});
    if (!is_new && first->second.network != *network) {
        row.report(Code::published_twice, column,
                   '`' + key + "` is aligned to `" + first->second.network + "` too",
                   "a home belongs to one network; keep one of the rows");
    }
}

}  // namespace

const FileKindRow& care_directory_file() {
    static constexpr FileKindRow kind{
        FileKind::care_directory, "care directory", "CQC care directory with filters", columns,
        [] { return std::unique_ptr<RowReader>(std::make_unique<DirectoryReader>()); }};
    return kind;
}

const FileKindRow& home_alignment_file() {
    static constexpr FileKindRow kind{
        FileKind::home_alignment, "alignment of homes",
        "homes or postcodes and the networks they are aligned to", alignment_columns,
        [] { return std::unique_ptr<RowReader>(std::make_unique<AlignmentReader>()); }};
    return kind;
}

}  // namespace pcnload::nhs
