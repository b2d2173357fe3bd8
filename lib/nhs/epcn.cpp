#include "nhs/epcn.hpp"

#include "nhs/file_row.hpp"
#include "nhs/mapping_builder.hpp"
#include "nhs/published_text.hpp"

#include <array>
#include <utility>

namespace pcnload::nhs {

namespace {

using diagnostics::Code;

// A day of a row, which the workbook writes as a number; the newest is the release.
template <class Column>
std::optional<Date> day_of(const FileRow& row, Column column) {
    std::string_view text = row.text(column);
    if (text.ends_with(".0")) text.remove_suffix(2);
    if (text.empty()) return std::nullopt;
    const auto date = read_release_date(text);
    if (!date) {
        row.report(Code::bad_published_value, column, '`' + name_text(text) + "` is no date",
                   "dates of this workbook are such as `20241001`");
    }
    return date;
}

enum class NetworkColumn : std::uint8_t { network, name, sub_icb, opened, closed };

constexpr std::array<ColumnRow, 5> network_columns{{
    {"pcn_code"},
    {"pcn_name"},
    {"current_sub_icb_loc_code|current_ccg_code|current_clinical_commissioning_group_code", false},
    {"open_date"},
    {"close_date"},
}};

class NetworkReader final : public RowReader {
public:
    void read(const FileRow& row) override {
        const auto code = row.network(NetworkColumn::network);
        const auto opened = day_of(row, NetworkColumn::opened);
        const auto closed = day_of(row, NetworkColumn::closed);
        if (opened) row.move_release(*opened);
        if (closed) row.move_release(*closed);
        if (!code) return;
        if (code->empty()) return row.pass_over("rows without a network");
        names_.networks.push_back({*code, name_text(row.text(NetworkColumn::name)),
                                   code_text(row.text(NetworkColumn::sub_icb)),
                                   row.text(NetworkColumn::closed).empty(), row.number()});
    }
    Content finish() override { return std::move(names_); }

private:
    NetworkNames names_;
};

enum class PartnerColumn : std::uint8_t { practice, network, name, sub_icb, started, ended };

constexpr std::array<ColumnRow, 6> partner_columns{{
    {"partner_organisation_code"},
    {"pcn_code"},
    {"pcn_name"},
    {"pcn_parent_sub_icb_loc_code|pcn_parent_ccg_code|pcn_parent_clinical_commissioning_group_code",
     false},
    {"practice_to_pcn_relationship_start_date"},
    {"practice_to_pcn_relationship_end_date"},
}};

class PartnerReader final : public RowReader {
public:
    void read(const FileRow& row) override;
    Content finish() override { return builder_.take(); }

private:
    MappingBuilder builder_;
};

void PartnerReader::read(const FileRow& row) {
    const auto started = day_of(row, PartnerColumn::started);
    if (started) row.move_release(*started);
    day_of(row, PartnerColumn::ended);
    if (!row.text(PartnerColumn::ended).empty()) return row.pass_over("links that have ended");
    std::string practice = row.code(PartnerColumn::practice);
    auto network = row.network(PartnerColumn::network);
    if (practice.empty() || !network) return;
    if (const std::size_t first = builder_.row_of(practice)) {
        row.list_unknown("practice `" + practice + "` stands in row " + std::to_string(first) +
                         " too, which counts");
        return;
    }
    builder_.add({std::move(practice), std::move(*network), row.number()},
                 name_text(row.text(PartnerColumn::name)),
                 {{}, {}, code_text(row.text(PartnerColumn::sub_icb))});
}

}  // namespace

const FileKindRow& epcn_networks_file() {
    static constexpr FileKindRow kind{
        FileKind::epcn_networks, "networks of ODS", "ODS ePCN workbook: sheet PCNDetails",
        network_columns,
        [] { return std::unique_ptr<RowReader>(std::make_unique<NetworkReader>()); }};
    return kind;
}

const FileKindRow& epcn_partners_file() {
    static constexpr FileKindRow kind{
        FileKind::epcn_partners, "practices of ODS",
        "ODS ePCN workbook: sheet PCN Core Partner Details", partner_columns,
        [] { return std::unique_ptr<RowReader>(std::make_unique<PartnerReader>()); }};
    return kind;
}

}  // namespace pcnload::nhs
