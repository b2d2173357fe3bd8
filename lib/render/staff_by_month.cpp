#include "render/staff_by_month.hpp"

#include "analysis/staff_months.hpp"
#include "render/report_parts.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <utility>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::Projection;
using analysis::ShortMonths;
using analysis::StaffMonth;
using analysis::StaffMonths;

constexpr std::size_t month_width = 12;
constexpr std::size_t role_width = 14;

// "October 2020".
std::string whole_month(units::ContractYear year, int month) {
    constexpr std::array names{"January",   "February", "March",    "April",
                               "May",       "June",     "July",     "August",
                               "September", "October",  "November", "December"};
    const std::chrono::year_month_day day(year.month_start(month));
    return fmt::format("{} {}", names[static_cast<unsigned>(day.month()) - 1],
                       static_cast<int>(day.year()));
}

// "from October 2020", "from June 2020 to August 2020".
std::string short_words(const ShortMonths& months, units::ContractYear year) {
    const std::string first = whole_month(year, months.first);
    if (!months.is_unbroken()) return fmt::format("from {} on, in {} months", first, months.count);
    if (months.last == units::months_per_year - 1) return "from " + first;
    if (months.count == 1) return "in " + first;
    return fmt::format("from {} to {}", first, whole_month(year, months.last));
}

// Roles that fall short in the same months.
struct ShortTogether {
    std::string when;
    std::vector<std::string> roles;
};

std::vector<ShortTogether> short_together(const Projection& projection,
                                          const std::vector<StaffMonths>& months) {
    std::vector<ShortTogether> all;
    for (const ShortMonths& role : analysis::short_months(projection, months)) {
        std::string when = short_words(role, projection.specification->head.year);
        auto found = std::ranges::find(all, when, &ShortTogether::when);
        if (found == all.end()) found = all.insert(found, {std::move(when), {}});
        found->roles.push_back(projection.specification->roles[role.role].title);
    }
    return all;
}

// Roles of the network's own for which there is work in the year.
std::vector<std::size_t> worked_roles(const Projection& projection) {
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < projection.roles.size(); ++place) {
        const auto role = spec::index_at<spec::RoleIndex>(place);
        const bool own =
            projection.specification->roles[role].employer != spec::Employer::community;
        if (own && projection.roles[place].hours.in_year > 0) places.push_back(place);
    }
    return places;
}

std::vector<std::size_t> moving_roles(const Projection& projection) {
    std::vector<std::size_t> places;
    for (std::size_t place = 0; place < projection.roles.size(); ++place)
        if (!projection.network.staff[place].course.empty()) places.push_back(place);
    return places;
}

Table month_table(const Projection& projection, const std::vector<StaffMonths>& months,
                  const std::vector<std::size_t>& roles, Cell (*cell)(const StaffMonth&)) {
    Table table;
    table.columns.push_back({"month", "month", Align::left, month_width});
    for (const std::size_t place : roles) {
        const spec::Role& role =
            projection.specification->roles[spec::index_at<spec::RoleIndex>(place)];
        table.columns.push_back({role.id, role.title, Align::right, role_width});
    }
    for (int month = 0; month < units::months_per_year; ++month) {
        Row row{{text_cell(projection.specification->head.year.month_text(month))}};
        for (const std::size_t place : roles)
            row.cells.push_back(cell(months[place][static_cast<std::size_t>(month)]));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Cell required_cell(const StaffMonth& month) {
    return wte_pair(month.required, month.spare, analysis::falls_short(month) ? '!' : '\0');
}

Cell in_post_cell(const StaffMonth& month) { return number_cell(CellKind::wte, month.in_post); }

std::string sentence(const Projection& projection, const std::vector<StaffMonths>& months) {
    std::string text;
    for (const ShortTogether& roles : short_together(projection, months)) {
        text += fmt::format("{} {} {} short {}", text.empty() ? "" : ";", joined(roles.roles),
                            roles.roles.size() == 1 ? "falls" : "fall", roles.when);
    }
    if (text.empty()) {
        text = " no role falls short in any month of " + projection.specification->head.year.text();
    }
    return fmt::format("{}, month by month:{}.", projection.scenario, text);
}

}  // namespace

std::vector<Section> staff_sections(const Projection& projection) {
    const std::vector<StaffMonths> months = analysis::staff_months(projection);
    std::vector<Section> sections;
    Section required;
    required.title = "WTE required by month / free among those in post (in brackets)";
    required.table = month_table(projection, months, worked_roles(projection), required_cell);
    required.notes.emplace_back(
        "! more is required than those in post have free, were the whole year as this month is.");
    sections.push_back(std::move(required));
    const std::vector<std::size_t> moving = moving_roles(projection);
    if (moving.empty()) return sections;
    Section in_post;
    in_post.title = "WTE in post by month, each for the days that they are there";
    in_post.table = month_table(projection, months, moving, in_post_cell);
    sections.push_back(std::move(in_post));
    return sections;
}

std::string short_sentence(const Projection& projection) {
    return sentence(projection, analysis::staff_months(projection));
}

std::string moving_staff_sentence(const Projection& projection) {
    return analysis::staff_move(projection) ? short_sentence(projection) : std::string();
}

}  // namespace pcnload::render
