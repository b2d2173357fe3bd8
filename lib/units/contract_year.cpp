#include "units/contract_year.hpp"

namespace pcnload::units {

namespace {

using std::chrono::April;
using std::chrono::year_month;

constexpr int first_known_year = 1900;
constexpr int last_known_year = 2198;

year_month nth_month(int first_year, int month) {
    return std::chrono::year{first_year} / April + std::chrono::months{month};
}

}  // namespace

Date ContractYear::month_start(int month) const { return Date{nth_month(year_, month) / 1}; }

Date ContractYear::first_day() const { return month_start(0); }

Date ContractYear::last_day() const { return month_start(months_per_year) - std::chrono::days{1}; }

std::string ContractYear::text() const {
    const int second = (year_ + 1) % 100;
    return std::to_string(year_) + (second < 10 ? "/0" : "/") + std::to_string(second);
}

std::string ContractYear::month_text(int month) const {
    return date_text(month_start(month)).substr(0, 7);
}

std::optional<ContractYear> read_contract_year(std::string_view text) {
    if (text.size() != 7 || text[4] != '/') {
        return std::nullopt;
    }
    int first = 0;
    for (const char c : text.substr(0, 4)) {
        if (c < '0' || c > '9') {
            return std::nullopt;
        }
        first = first * 10 + (c - '0');
    }
    const ContractYear year(first);
    if (first < first_known_year || first > last_known_year || year.text() != text) {
        return std::nullopt;
    }
    return year;
}

}  // namespace pcnload::units
