// An activity done by a role, per unit of its driver's base, is
//
//     chain of the driver x unit x population x frequency x duration      hours a day, or once
//       x share                          a sum of terms with signs, where a role does the rest
//       x days of the basis              7 a week, or the part of the year in which it is in force
//       x 1 - already done               for what is additional
//       x allowance factor / available working time, x cost                for WTE and money
//
// and each of these is a monomial, but for the share and what is additional, which are sums.
#include "uncertainty/output.hpp"

#include "linear/funding_streams.hpp"
#include "linear/in_force.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

namespace pcnload::uncertainty {

namespace {

using units::days_per_year;

constexpr double days_per_week = 7;

enum class Basis : std::uint8_t { steady, in_year, pending };
enum class Unit : std::uint8_t { hours, wte, money };
enum class Part : std::uint8_t { whole, additional };

bool is_net(OutputMeasure measure) {
    return measure == OutputMeasure::net || measure == OutputMeasure::net_in_year;
}
bool is_funding(OutputMeasure measure) {
    return measure == OutputMeasure::funding || measure == OutputMeasure::funding_in_year;
}

bool is_asked(const Output& output, const spec::Activity& activity, spec::ActivityIndex index) {
    return (!output.service || *output.service == activity.service) &&
           (!output.requirement || *output.requirement == activity.requirement) &&
           (!output.activity || *output.activity == index);
}

// Whether the scheme pays for a role that the network or its practices employ.
bool has_reimbursement(const spec::Specification& specification) {
    return specification.reimbursement &&
           std::ranges::any_of(
               specification.reimbursement->roles, [&](const spec::ReimbursedRole& row) {
                   return specification.roles[row.role].employer != spec::Employer::community;
               });
}

}  // namespace

// What of an activity a measure counts.
struct Outputs::Counted {
    Basis basis = Basis::steady;
    Unit unit = Unit::hours;
    Part part = Part::whole;

    explicit Counted(OutputMeasure measure);
};

Outputs::Counted::Counted(OutputMeasure measure) {
    switch (measure) {
        case OutputMeasure::additional_hours_in_year:
            part = Part::additional;
            [[fallthrough]];
        case OutputMeasure::hours_in_year:
            basis = Basis::in_year;
            break;
        case OutputMeasure::additional_hours_per_week:
            part = Part::additional;
            break;
        case OutputMeasure::not_yet_started_hours_per_week:
            basis = Basis::pending;
            break;
        case OutputMeasure::additional_wte_required:
            part = Part::additional;
            [[fallthrough]];
        case OutputMeasure::wte_required:
            unit = Unit::wte;
            break;
        case OutputMeasure::wte_required_in_year:
            basis = Basis::in_year;
            unit = Unit::wte;
            break;
        case OutputMeasure::net_in_year:
        case OutputMeasure::funding_in_year:
        case OutputMeasure::cost_in_year:
            basis = Basis::in_year;
            [[fallthrough]];
        case OutputMeasure::net:
        case OutputMeasure::cost:
            unit = Unit::money;
            break;
        default:
            break;
    }
}

// The monomials of each driver's column, not yet combined.
class Outputs::Columns {
public:
    explicit Columns(std::size_t drivers) : monomials_(drivers) {}

    void add(spec::DriverIndex driver, Monomial monomial) {
        monomials_[driver.value].push_back(std::move(monomial));
    }
    OutputColumns finish() {
        OutputColumns columns;
        for (std::vector<Monomial>& column : monomials_) {
            columns.by_driver.push_back(combined(std::move(column)));
        }
        return columns;
    }

private:
    std::vector<std::vector<Monomial>> monomials_;
};

Outputs::Outputs(const spec::Specification& specification, const Factors& factors,
                 const EstimatedDrivers& estimated)
    : specification_(specification),
      factors_(factors),
      chains_(driver_chains(specification, factors, estimated)) {
    for (const spec::Activity& activity : specification.activities) {
        works_.push_back(work_of(activity));
    }
}

Outputs::Work Outputs::work_of(const spec::Activity& activity) const {
    Work work;
    work.load =
        scaled(chains_[activity.driver.value], specification_.drivers[activity.driver].unit.scale);
    work.load = product(work.load, factors_.expanded(activity.population));
    if (activity.frequency) {
        work.load = product(work.load, factors_.expanded(*activity.frequency));
    }
    work.load = product(work.load, factors_.expanded(activity.duration));
    const linear::InForce force = linear::in_force(activity, specification_.head.year);
    const double share = std::accumulate(force.months.begin(), force.months.end(), 0.0);
    work.week_days = force.steady ? days_per_week : 0;
    work.pending_days = force.pending ? days_per_week : 0;
    work.year_days = activity.once ? share : share * days_per_year;
    for (const spec::StaffShare& staff : activity.staff) {
        work.shares.emplace_back();
        for (const spec::ShareTerm& term : staff.terms) {
            work.shares.back().push_back(scaled(factors_.expanded(term.product), term.sign));
        }
    }
    return work;
}

// What an hour of the basis is in the unit asked for.
Monomial Outputs::per_hour(const Counted& what, spec::RoleIndex index, bool individual) const {
    if (what.unit == Unit::hours) {
        return constant(1);
    }
    const spec::Role& role = specification_.roles[index];
    Monomial result = raised(
        product(factors_.expanded(role.contracted), factors_.expanded(role.working_weeks)), -1);
    result.coefficient /= days_per_year;
    if (what.basis == Basis::steady) {
        result.coefficient *= units::weeks_per_year;
    }
    if (!individual) {
        result = product(result, factors_.allowance_factor(index));
    }
    if (what.unit == Unit::money) {
        result = product(result, scaled(factors_.expanded(role.cost), days_per_year));
    }
    return result;
}

void Outputs::add_work(const Output& output, double sign, Columns& columns) const {
    const Counted what(output.measure);
    const auto is_counted = [&](spec::RoleIndex role) {
        return output.role ? *output.role == role
                           : what.unit != Unit::money ||
                                 specification_.roles[role].employer != spec::Employer::community;
    };
    for (std::size_t place = 0; place < works_.size(); ++place) {
        const auto index = spec::index_at<spec::ActivityIndex>(place);
        const spec::Activity& activity = specification_.activities[index];
        const Work& work = works_[place];
        const double in_a_week = what.basis == Basis::pending ? work.pending_days : work.week_days;
        const double days = what.basis == Basis::in_year ? work.year_days : in_a_week;
        if (days == 0 || !is_asked(output, activity, index)) {
            continue;
        }
        for (std::size_t i = 0; i < activity.staff.size(); ++i) {
            const spec::RoleIndex role = activity.staff[i].role;
            if (!is_counted(role)) {
                continue;
            }
            const Monomial line =
                scaled(product(work.load, per_hour(what, role, activity.individual)), sign * days);
            for (const Monomial& share : work.shares[i]) {
                Monomial whole = product(line, share);
                if (what.part == Part::additional && activity.already_done) {
                    columns.add(
                        activity.driver,
                        scaled(product(whole, factors_.expanded(*activity.already_done)), -1));
                }
                columns.add(activity.driver, std::move(whole));
            }
        }
    }
}

void Outputs::add_funding(const Output& output, Columns& columns) const {
    const units::ContractYear year = specification_.head.year;
    const bool in_year = Counted(output.measure).basis == Basis::in_year;
    for (std::size_t place = 0; place < specification_.funding.size(); ++place) {
        const auto index = spec::index_at<spec::FundingIndex>(place);
        const spec::Funding& stream = specification_.funding[index];
        const bool asked =
            output.stream ? *output.stream == index : stream.payee == spec::Payee::network;
        const linear::PaidDays paid = linear::paid_days(stream);
        const double steady = linear::pays_in_the_end(paid, year) ? 1 : 0;
        const double share = in_year ? linear::paid_share(paid, year) : steady;
        if (!asked || share == 0) {
            continue;
        }
        const spec::DriverIndex driver = *stream.population.driver;
        const Monomial population =
            product(scaled(chains_[driver.value], specification_.drivers[driver].unit.scale),
                    factors_.expanded(stream.population.product));
        columns.add(driver, scaled(product(population, factors_.expanded(stream.rate)),
                                   share * days_per_year));
    }
}

std::variant<OutputColumns, NoClosedForm> Outputs::columns(const Output& output) const {
    Columns columns(chains_.size());
    if (is_net(output.measure)) {
        if (has_reimbursement(specification_)) {
            return NoClosedForm::reimbursement;
        }
        add_funding(output, columns);
        add_work(output, -1, columns);
    } else if (is_funding(output.measure)) {
        add_funding(output, columns);
    } else {
        add_work(output, 1, columns);
    }
    return columns.finish();
}

std::vector<double> Outputs::bases(const spec::Network& network) const {
    return driver_bases(specification_, factors_, chains_, network);
}

Polynomial polynomial_of(const OutputColumns& columns, const std::vector<double>& bases) {
    std::vector<Monomial> all;
    for (std::size_t driver = 0; driver < bases.size(); ++driver) {
        for (const Monomial& monomial : columns.by_driver[driver].monomials) {
            all.push_back(scaled(monomial, bases[driver]));
        }
    }
    return combined(std::move(all));
}

std::variant<Polynomial, NoClosedForm> output_polynomial(const spec::Specification& specification,
                                                         const Factors& factors,
                                                         const spec::Network& network,
                                                         const Output& output) {
    const Outputs outputs(specification, factors, estimated_drivers(network));
    const auto columns = outputs.columns(output);
    if (const auto* reason = std::get_if<NoClosedForm>(&columns)) {
        return *reason;
    }
    return polynomial_of(std::get<OutputColumns>(columns), outputs.bases(network));
}

}  // namespace pcnload::uncertainty
