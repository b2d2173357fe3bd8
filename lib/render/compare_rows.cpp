#include "render/compare_rows.hpp"

#include "analysis/summary.hpp"
#include "render/number_text.hpp"
#include "render/report_parts.hpp"

#include <algorithm>
#include <cctype>
#include <functional>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::Hours;
using analysis::Projection;
using analysis::RoleFigures;

struct RoleView {
    const RoleFigures* figures = nullptr;  // null where the contract does not know the role
    spec::RoleIndex index;
};

RoleView view(const Projection& projection, const std::string& id) {
    std::uint32_t place = 0;
    for (const spec::Role& role : projection.specification->roles) {
        if (role.id == id) return {&projection.roles[place], {place}};
        ++place;
    }
    return {};
}

bool has_hours(const RoleFigures& figures) {
    return figures.hours.per_week != 0 || figures.hours.in_year != 0;
}

std::string lower_first(std::string text) {
    if (text.starts_with("WTE")) return text;
    text[0] = static_cast<char>(std::tolower(static_cast<unsigned char>(text[0])));
    return text;
}

struct Work {
    Hours hours;
    double wte = 0;
};

using WorkOf = std::function<Work(const Projection&, const RoleView&)>;

Work all_work(const ReportOptions& options, const RoleView& role) {
    const bool in_year = options.basis == Basis::year;
    return {role.figures->hours,
            in_year ? role.figures->wte_required_in_year : role.figures->wte_required};
}

Work additional_work(const ReportOptions& options, const Projection& projection,
                     const RoleView& role) {
    const double wte = options.basis == Basis::week
                           ? role.figures->additional_wte_required
                           : analysis::additional_wte_in_year(projection, role.index);
    return {role.figures->additional, wte};
}

Row row_of(std::string label, const Scenarios& scenarios,
           const std::function<Cell(const Projection&)>& cell) {
    Row row;
    row.cells.push_back(text_cell(std::move(label)));
    for (const Projection* projection : scenarios)
        row.cells.push_back(cell(*projection));
    return row;
}

// A block of roles with the totals of the network's own staff and, if others have work, of all.
class WorkBlock {
public:
    WorkBlock(Table& table, const Scenarios& scenarios, const std::vector<ComparedRole>& roles,
              const ReportOptions& options, WorkOf work)
        : table_(table),
          scenarios_(scenarios),
          roles_(roles),
          options_(options),
          work_(std::move(work)) {}

    void add(const std::string& heading) {
        table_.rows.push_back(heading_row(heading));
        add_roles(false);
        const bool others = std::ranges::any_of(roles_, &ComparedRole::community);
        add_total(others ? "The network's own staff" : "All roles", false);
        if (!others) return;
        table_.rows.push_back(heading_row("Employed by others: " + lower_first(heading)));
        add_roles(true);
        add_total("All, with the network's own", true);
    }

private:
    void add_roles(bool community) {
        for (const ComparedRole& role : roles_) {
            if (role.community != community) continue;
            const std::string label = community ? role.title + " (employed by others)" : role.title;
            table_.rows.push_back(row_of(role.title, scenarios_, [&](const Projection& projection) {
                const RoleView figures = view(projection, role.id);
                if (figures.figures == nullptr) return Cell{};
                const Work work = work_(projection, figures);
                return work_cell(work.hours, work.wte, options_);
            }));
        }
    }
    void add_total(const std::string& label, bool community) {
        Row row = row_of(label, scenarios_, [&](const Projection& projection) {
            Work sum;
            for (const ComparedRole& role : roles_) {
                const RoleView figures = view(projection, role.id);
                if (figures.figures == nullptr || (role.community && !community)) continue;
                const Work work = work_(projection, figures);
                sum.hours += work.hours;
                sum.wte += work.wte;
            }
            return work_cell(sum.hours, sum.wte, options_);
        });
        row.kind = RowKind::total;
        table_.rows.push_back(std::move(row));
    }

    Table& table_;
    const Scenarios& scenarios_;
    const std::vector<ComparedRole>& roles_;
    const ReportOptions& options_;
    WorkOf work_;
};

units::ContractYear year_of(const Scenarios& scenarios) {
    return scenarios.front()->specification->head.year;
}

// "Clinical pharmacist (3.00)", or from the least to the most where scenarios differ.
std::string staff_label(const ComparedRole& role, const Scenarios& scenarios,
                        const ReportOptions& options) {
    double least = 0;
    double most = 0;
    bool first = true;
    for (const Projection* projection : scenarios) {
        const RoleView figures = view(*projection, role.id);
        if (figures.figures == nullptr) continue;
        const double in_post = options.basis == Basis::year ? figures.figures->wte_in_post_in_year
                                                            : figures.figures->wte_in_post;
        least = first ? in_post : std::min(least, in_post);
        most = first ? in_post : std::max(most, in_post);
        first = false;
    }
    if (least == most) return fmt::format("{} ({})", role.title, wte_text(least));
    return fmt::format("{} ({} to {})", role.title, wte_text(least), wte_text(most));
}

Cell staff_cell(const RoleFigures& figures, const ReportOptions& options) {
    const double required =
        options.basis == Basis::year ? figures.wte_required_in_year : figures.wte_required;
    const double spare =
        options.basis == Basis::year ? figures.wte_spare_in_year : figures.wte_spare;
    const bool over = required > 0 && required - spare > 1e-9;
    return wte_pair(required, spare, over ? '!' : '\0');
}

}  // namespace

std::vector<ComparedRole> compared_roles(const Scenarios& scenarios, const ReportOptions& options) {
    std::vector<ComparedRole> roles;
    for (const Projection* projection : scenarios) {
        std::size_t place = 0;
        for (const spec::Role& role : projection->specification->roles) {
            const bool known = std::ranges::find(roles, role.id, &ComparedRole::id) != roles.end();
            if (has_hours(projection->roles[place]) && !known) {
                const bool community = role.employer == spec::Employer::community;
                roles.push_back({role.id, role.title, community});
            }
            ++place;
        }
    }
    const auto size = [&](const ComparedRole& role) {
        double most = 0;
        for (const Projection* projection : scenarios) {
            const RoleView figures = view(*projection, role.id);
            if (figures.figures == nullptr) continue;
            most = std::max(most, on_basis(figures.figures->hours, options));
        }
        return most;
    };
    std::ranges::stable_sort(roles, std::ranges::greater{}, size);
    std::stable_partition(roles.begin(), roles.end(),
                          [](const ComparedRole& role) { return !role.community; });
    return roles;
}

void add_work_rows(Table& table, const Scenarios& scenarios, const std::vector<ComparedRole>& roles,
                   const ReportOptions& options) {
    WorkBlock(table, scenarios, roles, options, [&](const Projection&, const RoleView& role) {
        return all_work(options, role);
    }).add(capitalised(work_words(options, year_of(scenarios))));
}

void add_additional_rows(Table& table, const Scenarios& scenarios,
                         const std::vector<ComparedRole>& roles, const ReportOptions& options) {
    WorkBlock(table, scenarios, roles, options,
              [&](const Projection& projection, const RoleView& role) {
                  return additional_work(options, projection, role);
              })
        .add("New " + work_words(options, year_of(scenarios)) + ", on top of what is done today");
}

void add_staff_rows(Table& table, const Scenarios& scenarios,
                    const std::vector<ComparedRole>& roles, const ReportOptions& options) {
    table.rows.push_back(heading_row("WTE required / free among those in post (in brackets)"));
    for (const ComparedRole& role : roles) {
        if (role.community) continue;
        table.rows.push_back(row_of(
            staff_label(role, scenarios, options), scenarios, [&](const Projection& projection) {
                const RoleView figures = view(projection, role.id);
                return figures.figures == nullptr ? Cell{} : staff_cell(*figures.figures, options);
            }));
    }
    Row total = row_of("WTE missing", scenarios, [&](const Projection& projection) {
        return number_cell(CellKind::wte,
                           analysis::wte_short(projection, options.basis == Basis::year));
    });
    total.kind = RowKind::total;
    table.rows.push_back(std::move(total));
}

void add_money_rows(Table& table, const Scenarios& scenarios, const ReportOptions& options) {
    using analysis::Totals;
    const bool in_year = options.basis == Basis::year;
    const std::string when = in_year ? "in " + year_of(scenarios).text() : "a year";
    table.rows.push_back(heading_row("Money, thousands of GBP " + when));
    const auto add = [&](const char* label, double Totals::*steady, double Totals::*within) {
        table.rows.push_back(row_of(label, scenarios, [&](const Projection& projection) {
            return number_cell(CellKind::thousands, projection.totals.*(in_year ? within : steady));
        }));
    };
    add("Cost of the staff required", &Totals::cost, &Totals::cost_in_year);
    add("Funding", &Totals::funding, &Totals::funding_in_year);
    add("Reimbursement of added roles", &Totals::reimbursement, &Totals::reimbursement_in_year);
    add("Net", &Totals::net, &Totals::net_in_year);
    table.rows.back().kind = RowKind::total;
    add("Apart: practices' own income", &Totals::practice_income, &Totals::practice_income_in_year);
}

void add_other_rows(Table& table, const Scenarios& scenarios, const ReportOptions& options) {
    const bool in_year = options.basis == Basis::year;
    const bool sessions = options.unit == WorkUnit::sessions;
    const ReportOptions shown{options.basis, sessions ? WorkUnit::sessions : WorkUnit::hours};
    table.rows.push_back(
        heading_row(sessions ? "Over the year, sessions a week" : "Over the year, hours a week"));
    table.rows.push_back(row_of("Peak month", scenarios, [](const Projection& projection) {
        const int month = analysis::peak_month(projection).month;
        return text_cell(month_words(projection.specification->head.year, month));
    }));
    table.rows.push_back(row_of("In the peak month", scenarios, [&](const Projection& projection) {
        const double hours = analysis::peak_month(projection).hours_per_week;
        return number_cell(CellKind::work, in_unit(hours, shown));
    }));
    table.rows.push_back(
        row_of("Apart: starts after the year", scenarios, [&](const Projection& projection) {
            const double hours = projection.totals.not_yet_started_hours_per_week;
            return number_cell(CellKind::work, in_unit(hours, shown));
        }));
    table.rows.push_back(heading_row("What the hours rest on"));
    table.rows.push_back(
        row_of("Implied by the contract", scenarios, [&](const Projection& projection) {
            return number_cell(CellKind::share, analysis::share_implied(projection, in_year));
        }));
    table.rows.push_back(row_of("Judgement", scenarios, [&](const Projection& projection) {
        return number_cell(CellKind::share, analysis::share_on_judgement(projection, in_year));
    }));
    table.rows.push_back(row_of("Estimated drivers", scenarios, [&](const Projection& projection) {
        return number_cell(CellKind::share,
                           analysis::share_on_estimated_drivers(projection, in_year));
    }));
}

}  // namespace pcnload::render
