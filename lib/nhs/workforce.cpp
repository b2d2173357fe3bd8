#include "nhs/workforce.hpp"

#include "nhs/file_row.hpp"
#include "nhs/published_text.hpp"
#include "nhs/staff_roles.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <unordered_map>
#include <utility>

namespace pcnload::nhs {

namespace {

using diagnostics::Code;

enum class Column : std::uint8_t { year, month, network, name, role, fte };

constexpr std::array<ColumnRow, 6> columns{{
    {"census_year"},
    {"census_month"},
    {"pcn_code"},
    {"pcn_name"},
    {"staff_role"},
    {"fte"},
}};

class WorkforceReader final : public RowReader {
public:
    void read(const FileRow& row) override;
    Content finish() override;

private:
    void read_census(const FileRow& row);
    Entry& entry_of(const FileRow& row, const std::string& network);

    NetworkStaff staff_;
    std::unordered_map<std::string, std::size_t> places_;
    std::map<std::string, OtherRole, std::less<>> others_;
    std::string year_;
    std::string month_;
};

// The last day of the month of the census.
void WorkforceReader::read_census(const FileRow& row) {
    if (row.text(Column::year) == year_ && row.text(Column::month) == month_) return;
    const auto year = read_amount(row.text(Column::year));
    const auto month = read_amount(row.text(Column::month));
    constexpr double first_year = 2015;
    constexpr double last_year = 2199;
    if (!year || !month || *year < first_year || *year > last_year || *month < 1 || *month > 12 ||
        std::trunc(*month) != *month || std::trunc(*year) != *year) {
        row.report(Code::bad_published_value, Column::year, "the census is of no year and month",
                   "they are such as `2026` and `6`; download the file again");
        return;
    }
    if (!year_.empty()) {
        row.report(Code::bad_published_value, Column::year, "the census is another than above",
                   "one file holds one census; give each a file of its own");
        return;
    }
    year_ = row.text(Column::year);
    month_ = row.text(Column::month);
    row.set_release(Date{std::chrono::year{static_cast<int>(*year)} /
                         std::chrono::month{static_cast<unsigned>(*month)} / std::chrono::last});
}

Entry& WorkforceReader::entry_of(const FileRow& row, const std::string& network) {
    const auto [place, is_new] = places_.emplace(network, staff_.networks.size());
    if (is_new) {
        Entry entry{network, row.number(), 0};
        // A return that names no one of a role has none.
        entry.figures.assign(staff_roles().size() + 1, 0.0);
        staff_.networks.push_back(std::move(entry));
        staff_.names.emplace(network, name_text(row.text(Column::name)));
    }
    return staff_.networks[place->second];
}

void WorkforceReader::read(const FileRow& row) {
    read_census(row);
    const auto network = row.network(Column::network);
    const auto fte = row.count(Column::fte);
    if (!network || !fte) return;
    Entry& entry = entry_of(row, *network);
    ++entry.rows;
    *entry.figures[staff_roles().size()] += *fte;
    if (const auto role = find_staff_role(row.text(Column::role))) {
        *entry.figures[*role] += *fte;
        return;
    }
    const std::string name = name_text(row.text(Column::role));
    OtherRole& other = others_[name];
    other.name = name;
    other.wte += *fte;
    ++other.rows;
}

// Posts are parts of whole time with many decimals; what is summed is not surer than these.
double rounded(double wte) {
    constexpr double parts = 10'000;
    return std::round(wte * parts) / parts;
}

Content WorkforceReader::finish() {
    for (Entry& entry : staff_.networks) {
        for (auto& wte : entry.figures)
            wte = rounded(wte.value_or(0));
    }
    for (auto& [name, other] : others_)
        staff_.others.push_back(std::move(other));
    std::ranges::stable_sort(staff_.others, std::ranges::greater{}, &OtherRole::wte);
    return std::move(staff_);
}

}  // namespace

const FileKindRow& workforce_file() {
    static constexpr FileKindRow kind{
        FileKind::workforce, "workforce", "Primary Care Network Workforce: individual level",
        columns, [] { return std::unique_ptr<RowReader>(std::make_unique<WorkforceReader>()); }};
    return kind;
}

}  // namespace pcnload::nhs
