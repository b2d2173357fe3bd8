#include "nhs/prevalence.hpp"

#include "nhs/file_row.hpp"
#include "nhs/published_text.hpp"
#include "nhs/qof_registers.hpp"

#include <array>
#include <unordered_map>
#include <utility>

namespace pcnload::nhs {

namespace {

enum class Column : std::uint8_t { practice, group, patients, list_type, list };

constexpr std::array<ColumnRow, 5> columns{{
    {"practice_code"},
    {"group_code"},
    {"register"},
    {"patient_list_type"},
    {"practice_list_size"},
}};

constexpr std::string_view whole_list = "TOTAL";

class PrevalenceReader final : public RowReader {
public:
    void read(const FileRow& row) override;
    Content finish() override { return std::move(registers_); }

private:
    Entry& entry_of(const FileRow& row, std::string practice);

    Registers registers_;
    std::unordered_map<std::string, std::size_t> places_;
};

Entry& PrevalenceReader::entry_of(const FileRow& row, std::string practice) {
    auto& practices = registers_.practices;
    if (!practices.empty() && practices.back().code == practice) return practices.back();
    const auto [place, is_new] = places_.emplace(practice, practices.size());
    if (is_new) {
        practices.push_back({std::move(practice), row.number(), 0});
        practices.back().figures.resize(qof_registers().size() + 1);
    }
    return practices[place->second];
}

void PrevalenceReader::read(const FileRow& row) {
    std::string practice = row.code(Column::practice);
    if (practice.empty()) return;
    const auto place = find_qof_register(row.text(Column::group));
    if (!place) return row.pass_over("registers that no driver counts");
    if (row.text(Column::list_type) != whole_list) {
        row.report(diagnostics::Code::bad_published_value, Column::list_type,
                   '`' + name_text(row.text(Column::list_type)) +
                       "` is not the whole list, on which this register stands",
                   "the register has changed; it cannot be counted as before");
        return;
    }
    const auto patients = row.amount(Column::patients);
    const auto list = row.amount(Column::list);
    if (!patients || !list) return row.pass_over("registers without a figure");
    Entry& entry = entry_of(row, std::move(practice));
    auto& figure = entry.figures[*place + 1];
    if (figure) {
        row.report(diagnostics::Code::published_twice, Column::practice,
                   '`' + entry.code + "` has this register twice",
                   "each patient counts once; keep one of the rows");
        return;
    }
    ++entry.rows;
    entry.figures[0] = list;
    figure = patients;
}

}  // namespace

const FileKindRow& prevalence_file() {
    static constexpr FileKindRow kind{
        FileKind::prevalence, "QOF prevalence", "Quality and Outcomes Framework: prevalence",
        columns, [] { return std::unique_ptr<RowReader>(std::make_unique<PrevalenceReader>()); }};
    return kind;
}

}  // namespace pcnload::nhs
