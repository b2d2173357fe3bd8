#include "nhs/practice_lists.hpp"

#include "nhs/file_row.hpp"
#include "nhs/published_text.hpp"

#include <array>
#include <unordered_map>
#include <utility>

namespace pcnload::nhs {

namespace {

enum class Column : std::uint8_t { date, type, code, sex, age, patients };

constexpr std::array<ColumnRow, 6> columns{{
    {"extract_date"},
    {"type|org_type"},
    {"code|org_code|practice_code"},
    {"sex"},
    {"age"},
    {"number_of_patients"},
}};

class PracticeListReader final : public RowReader {
public:
    void read(const FileRow& row) override;
    Content finish() override;

private:
    PatientLists lists_;
    std::unordered_map<std::string, std::size_t> rows_;
};

void PracticeListReader::read(const FileRow& row) {
    row.read_release(Column::date);
    const std::string type = folded(row.text(Column::type));
    if (type != "gp" && type != "practice" && type != "gp_practice") {
        return row.pass_over("sums of larger areas");
    }
    if (row.text(Column::sex) != "ALL" || row.text(Column::age) != "ALL") {
        return row.pass_over("patients by sex or age");
    }
    std::string code = row.code(Column::code);
    const auto patients = row.count(Column::patients);
    if (code.empty() || !patients) return;
    const auto [first, is_new] = rows_.emplace(code, row.number());
    if (!is_new) {
        row.report(diagnostics::Code::published_twice, Column::code,
                   '`' + code + "` stands in row " + std::to_string(first->second) + " too",
                   "each patient counts once; keep one of the rows");
        return;
    }
    lists_.totals[std::string(row.text(Column::type))] += *patients;
    Entry entry{std::move(code), row.number(), 1};
    entry.figures.resize(ListFigures::count);
    entry.figures[ListFigures::patients] = patients;
    lists_.practices.push_back(std::move(entry));
}

Content PracticeListReader::finish() { return std::move(lists_); }

}  // namespace

const FileKindRow& practice_lists_file() {
    static constexpr FileKindRow kind{
        FileKind::practice_lists, "patients by practice",
        "Patients Registered at a GP Practice: totals", columns,
        [] { return std::unique_ptr<RowReader>(std::make_unique<PracticeListReader>()); }};
    return kind;
}

}  // namespace pcnload::nhs
