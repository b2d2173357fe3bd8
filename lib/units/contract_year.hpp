// A contract year: 1 April to 31 March, 365 or 366 days, written "2020/21".
#pragma once

#include "units/calendar_date.hpp"

namespace pcnload::units {

// Hours a year become hours a week through the standard year of 365 days, leap year or not.
inline constexpr double days_per_year = 365;
inline constexpr double weeks_per_year = days_per_year / 7;

class ContractYear {
public:
    explicit ContractYear(int first_year) : year_(first_year) {}

    [[nodiscard]] Date first_day() const;
    [[nodiscard]] Date last_day() const;
    [[nodiscard]] int days() const { return days_between(first_day(), last_day()) + 1; }
    [[nodiscard]] std::string text() const;                 // "2020/21"
    [[nodiscard]] std::string month_text(int month) const;  // 0 is April: "2020-04"
    // The first day of month 0 (April) to 12 (the day after the year).
    [[nodiscard]] Date month_start(int month) const;

    friend bool operator==(ContractYear, ContractYear) = default;

private:
    int year_;
};

inline constexpr int months_per_year = 12;

// "2020/21"; nothing where the second part is not the year after the first.
std::optional<ContractYear> read_contract_year(std::string_view text);

}  // namespace pcnload::units
