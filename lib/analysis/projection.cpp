#include "analysis/projection.hpp"

#include "analysis/staffing.hpp"
#include "linear/funding_streams.hpp"

#include <algorithm>
#include <cmath>

namespace pcnload::analysis {

namespace {

using spec::Evidence;
using spec::Specification;

Hours scaled(const Hours& hours, double by) { return {hours.per_week * by, hours.in_year * by}; }

// Adds one line to every figure it counts towards.
void add_line(const Specification& specification, const linear::Line& line,
              const linear::LineHours& line_hours, Projection& projection) {
    const spec::Activity& activity = specification.activities[line.activity];
    const Hours hours{line_hours.per_week, line_hours.in_year()};
    const Hours additional = scaled(hours, 1 - activity.done);
    RoleFigures& role = projection.roles[line.role.value];
    role.hours += hours;
    role.additional += additional;
    ServiceRoleFigures& service = projection.service_roles[activity.service.value][line.role.value];
    service.hours += hours;
    projection.activity_roles[line.activity.value][line.role.value] += hours;
    for (std::size_t month = 0; month < role.months.size(); ++month) {
        role.months[month] += line_hours.months[month];
    }
    Totals& totals = projection.totals;
    totals.hours += hours;
    totals.additional += additional;
    totals.not_yet_started_hours_per_week += line_hours.pending_per_week;

    const Evidence grade = projection.activity_evidence[line.activity.value];
    projection.evidence.by_grade[static_cast<std::size_t>(grade)] += hours;
    if (projection.network.driver(activity.driver).estimated) {
        projection.evidence.on_estimated_drivers += hours;
    }

    const spec::Role& row = specification.roles[line.role];
    const double annual = hours.per_week * steady_weeks;
    const double individual = activity.individual ? annual : 0;
    if (activity.individual) {
        role.individual += hours;
    }
    const double wte = wte_required(row, annual, individual);
    service.wte_required += wte;
    service.wte_required_in_year +=
        wte_required(row, hours.in_year, activity.individual ? hours.in_year : 0);
    service.cost += wte * row.cost_per_year;
    role.additional_wte_required += wte * (1 - activity.done);
}

// The weakest grade an activity rests on, with that of an estimated driver.
std::vector<Evidence> activity_evidence(const Specification& specification,
                                        const spec::Network& network) {
    std::vector<Evidence> grades;
    for (const spec::Activity& activity : specification.activities) {
        const spec::DriverCount& driver = network.driver(activity.driver);
        grades.push_back(driver.estimated ? spec::weaker(activity.evidence, driver.evidence)
                                          : activity.evidence);
    }
    return grades;
}

void fund(const Specification& specification, const spec::Network& network,
          Projection& projection) {
    Totals& totals = projection.totals;
    for (const spec::Funding& stream : specification.funding) {
        const double count = network.driver(*stream.population.driver).value.value_or(0);
        const double annual = count * stream.per_count_per_year;
        const FundingFigures figures{
            linear::pays_in_the_end(linear::paid_days(stream), specification.head.year) ? annual
                                                                                        : 0,
            annual * linear::paid_share(linear::paid_days(stream), specification.head.year)};
        projection.funding.push_back(figures);
        const bool to_network = stream.payee == spec::Payee::network;
        (to_network ? totals.funding : totals.practice_income) += figures.per_year;
        (to_network ? totals.funding_in_year : totals.practice_income_in_year) += figures.in_year;
    }
}

void add_costs(const Specification& specification, Projection& projection) {
    for (std::size_t place = 0; place < projection.roles.size(); ++place) {
        const spec::Role& role = specification.roles[spec::index_at<spec::RoleIndex>(place)];
        if (role.employer != spec::Employer::community) {
            projection.totals.cost += projection.roles[place].cost;
            projection.totals.cost_in_year += projection.roles[place].cost_in_year;
        }
    }
    Totals& totals = projection.totals;
    totals.net = totals.funding + totals.reimbursement - totals.cost;
    totals.net_in_year =
        totals.funding_in_year + totals.reimbursement_in_year - totals.cost_in_year;
}

bool all_finite(std::initializer_list<double> figures) {
    return std::ranges::all_of(figures, [](double figure) { return std::isfinite(figure); });
}

// A ratio may be too large where what it divides by is next to nothing.
bool is_finite(const RoleFigures& role) {
    return all_finite({role.hours.per_week, role.hours.in_year, role.wte_required,
                       role.wte_required_in_year, role.wte_spare, role.wte_spare_in_year,
                       role.ratio.value_or(0), role.time_share.value_or(0), role.cost,
                       role.cost_in_year, role.reimbursement, role.reimbursement_in_year});
}

void fill(const Specification& specification, Projection& projection) {
    const std::size_t roles = specification.roles.size();
    projection.roles.resize(roles);
    projection.service_roles.assign(specification.services.size(),
                                    std::vector<ServiceRoleFigures>(roles));
    projection.activity_roles.assign(specification.activities.size(), std::vector<Hours>(roles));
    projection.activity_evidence = activity_evidence(specification, projection.network);
    for (std::size_t line = 0; line < projection.lines.size(); ++line) {
        add_line(specification, projection.lines[line], projection.line_hours[line], projection);
    }
    for (std::size_t place = 0; place < roles; ++place) {
        staff_role(specification.roles[spec::index_at<spec::RoleIndex>(place)],
                   projection.network.staff[place], specification.head.year,
                   projection.roles[place]);
    }
    fund(specification, projection.network, projection);
    reimburse(specification, projection.network, projection);
    add_costs(specification, projection);
}

}  // namespace

std::vector<Projection> project(const std::string& scenario, const std::string& title,
                                const std::shared_ptr<const Specification>& specification,
                                std::vector<spec::Network> networks) {
    const linear::WorkforceModel model = linear::assemble(*specification);
    std::vector<std::vector<linear::LineHours>> hours = linear::project(model, networks);
    std::vector<Projection> projections;
    for (std::size_t place = 0; place < networks.size(); ++place) {
        Projection projection;
        projection.scenario = scenario;
        projection.title = title;
        projection.specification = specification;
        projection.network = std::move(networks[place]);
        projection.lines = model.lines;
        projection.line_hours = std::move(hours[place]);
        fill(*specification, projection);
        projections.push_back(std::move(projection));
    }
    return projections;
}

std::optional<std::string> not_finite(const Projection& projection) {
    for (std::size_t place = 0; place < projection.roles.size(); ++place) {
        if (!is_finite(projection.roles[place])) {
            const Specification& specification = *projection.specification;
            return "the figures of `" +
                   specification.roles[spec::index_at<spec::RoleIndex>(place)].id + "`";
        }
    }
    const Totals& totals = projection.totals;
    if (!all_finite(
            {totals.hours.per_week, totals.hours.in_year, totals.not_yet_started_hours_per_week})) {
        return "the hours";
    }
    if (!all_finite({totals.net, totals.net_in_year, totals.practice_income,
                     projection.reimbursement_sum.value_or(0)})) {
        return "the money";
    }
    return std::nullopt;
}

}  // namespace pcnload::analysis
