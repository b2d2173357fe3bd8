#include "nhs/payments.hpp"

#include "nhs/file_row.hpp"
#include "nhs/published_text.hpp"

#include <array>
#include <unordered_map>
#include <utility>

namespace pcnload::nhs {

namespace {

enum class Column : std::uint8_t { practice, network, registered, weighted, premium };

constexpr std::array<ColumnRow, 5> columns{{
    {"practice_code"},
    {"pcn_code|code", false},
    {"number_of_registered_patients_last_known_figure|number_of_registered_patients"},
    {"number_of_weighted_patients_last_known_figure|number_of_weighted_patients"},
    {"pcn_care_home_premium|care_home_premium", false},
}};

class PaymentReader final : public RowReader {
public:
    void read(const FileRow& row) override;
    Content finish() override { return std::move(payments_); }

private:
    Payments payments_;
    std::unordered_map<std::string, std::size_t> rows_;
};

void PaymentReader::read(const FileRow& row) {
    std::string practice = row.code(Column::practice);
    const auto network =
        row.has(Column::network) ? row.network(Column::network) : std::optional(std::string{});
    if (practice.empty() || !network) return;
    const auto [first, is_new] = rows_.emplace(practice, row.number());
    if (!is_new) {
        row.report(diagnostics::Code::published_twice, Column::practice,
                   '`' + practice + "` stands in row " + std::to_string(first->second) + " too",
                   "each payment counts once; keep one of the rows");
        return;
    }
    Entry entry{std::move(practice), row.number(), 1, *network};
    entry.figures.resize(PaymentFigures::count);
    entry.figures[PaymentFigures::registered] = row.amount(Column::registered);
    entry.figures[PaymentFigures::weighted] = row.amount(Column::weighted);
    entry.figures[PaymentFigures::care_home_premium] = row.amount(Column::premium);
    payments_.practices.push_back(std::move(entry));
}

}  // namespace

const FileKindRow& payments_file() {
    static constexpr FileKindRow kind{
        FileKind::payments, "payments", "NHS Payments to General Practice", columns,
        [] { return std::unique_ptr<RowReader>(std::make_unique<PaymentReader>()); }};
    return kind;
}

}  // namespace pcnload::nhs
