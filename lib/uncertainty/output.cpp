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

// What of an activity a measure counts.
struct Counted {
    Basis basis = Basis::steady;
    Unit unit = Unit::hours;
    Part part = Part::whole;
};

Counted counted(OutputMeasure measure) {
    switch (measure) {
        case OutputMeasure::hours_in_year:
            return {Basis::in_year};
        case OutputMeasure::additional_hours_per_week:
            return {Basis::steady, Unit::hours, Part::additional};
        case OutputMeasure::additional_hours_in_year:
            return {Basis::in_year, Unit::hours, Part::additional};
        case OutputMeasure::not_yet_started_hours_per_week:
            return {Basis::pending};
        case OutputMeasure::wte_required:
            return {Basis::steady, Unit::wte};
        case OutputMeasure::wte_required_in_year:
            return {Basis::in_year, Unit::wte};
        case OutputMeasure::additional_wte_required:
            return {Basis::steady, Unit::wte, Part::additional};
        case OutputMeasure::cost:
        case OutputMeasure::net:
            return {Basis::steady, Unit::money};
        case OutputMeasure::cost_in_year:
        case OutputMeasure::net_in_year:
            return {Basis::in_year, Unit::money};
        default:
            return {Basis::steady};
    }
}

bool is_net(OutputMeasure measure) {
    return measure == OutputMeasure::net || measure == OutputMeasure::net_in_year;
}
bool is_funding(OutputMeasure measure) {
    return measure == OutputMeasure::funding || measure == OutputMeasure::funding_in_year;
}
bool is_in_year(OutputMeasure measure) {
    return measure == OutputMeasure::funding_in_year || measure == OutputMeasure::net_in_year;
}

class ColumnBuilder {
public:
    ColumnBuilder(const spec::Specification& specification, const Factors& factors,
                  const std::vector<Monomial>& chains, const Output& output)
        : specification_(specification), factors_(factors), chains_(chains), output_(output) {
        monomials_.resize(chains.size());
    }

    void add_work(double sign);
    void add_funding();
    OutputColumns finish();

private:
    [[nodiscard]] bool is_asked(const spec::Activity& activity, spec::ActivityIndex index) const;
    [[nodiscard]] bool is_asked(const spec::StaffShare& share) const;
    [[nodiscard]] double days(const spec::Activity& activity) const;
    [[nodiscard]] Monomial load(const spec::Activity& activity) const;
    [[nodiscard]] Monomial per_hour(const spec::Activity& activity, spec::RoleIndex index) const;
    void add_line(const spec::Activity& activity, const Monomial& line);

    const spec::Specification& specification_;
    const Factors& factors_;
    const std::vector<Monomial>& chains_;
    const Output& output_;
    std::vector<std::vector<Monomial>> monomials_;  // by DriverIndex
};

bool ColumnBuilder::is_asked(const spec::Activity& activity, spec::ActivityIndex index) const {
    return (!output_.service || *output_.service == activity.service) &&
           (!output_.requirement || *output_.requirement == activity.requirement) &&
           (!output_.activity || *output_.activity == index);
}

bool ColumnBuilder::is_asked(const spec::StaffShare& share) const {
    if (output_.role) {
        return *output_.role == share.role;
    }
    return counted(output_.measure).unit != Unit::money ||
           specification_.roles[share.role].employer != spec::Employer::community;
}

// What turns the load of an activity into hours of the basis.
double ColumnBuilder::days(const spec::Activity& activity) const {
    const linear::InForce force = linear::in_force(activity, specification_.head.year);
    switch (counted(output_.measure).basis) {
        case Basis::steady:
            return force.steady ? days_per_week : 0;
        case Basis::pending:
            return force.pending ? days_per_week : 0;
        case Basis::in_year:
            break;
    }
    const double share = std::accumulate(force.months.begin(), force.months.end(), 0.0);
    return activity.once ? share : share * days_per_year;
}

Monomial ColumnBuilder::load(const spec::Activity& activity) const {
    Monomial load =
        scaled(chains_[activity.driver.value], specification_.drivers[activity.driver].unit.scale);
    load = product(load, factors_.expanded(activity.population));
    if (activity.frequency) {
        load = product(load, factors_.expanded(*activity.frequency));
    }
    return product(load, factors_.expanded(activity.duration));
}

// What an hour of the basis is in the unit asked for.
Monomial ColumnBuilder::per_hour(const spec::Activity& activity, spec::RoleIndex index) const {
    const Counted what = counted(output_.measure);
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
    if (!activity.individual) {
        result = product(result, factors_.allowance_factor(index));
    }
    if (what.unit == Unit::money) {
        result = product(result, scaled(factors_.expanded(role.cost), days_per_year));
    }
    return result;
}

void ColumnBuilder::add_line(const spec::Activity& activity, const Monomial& line) {
    std::vector<Monomial>& column = monomials_[activity.driver.value];
    column.push_back(line);
    if (counted(output_.measure).part == Part::additional && activity.already_done) {
        column.push_back(scaled(product(line, factors_.expanded(*activity.already_done)), -1));
    }
}

void ColumnBuilder::add_work(double sign) {
    for (std::size_t place = 0; place < specification_.activities.size(); ++place) {
        const auto index = spec::index_at<spec::ActivityIndex>(place);
        const spec::Activity& activity = specification_.activities[index];
        const double basis = is_asked(activity, index) ? days(activity) : 0;
        if (basis == 0) {
            continue;
        }
        const Monomial load_of_basis = scaled(load(activity), sign * basis);
        for (const spec::StaffShare& share : activity.staff) {
            if (!is_asked(share)) {
                continue;
            }
            const Monomial line = product(load_of_basis, per_hour(activity, share.role));
            for (const spec::ShareTerm& term : share.terms) {
                add_line(activity,
                         scaled(product(line, factors_.expanded(term.product)), term.sign));
            }
        }
    }
}

void ColumnBuilder::add_funding() {
    for (std::size_t place = 0; place < specification_.funding.size(); ++place) {
        const auto index = spec::index_at<spec::FundingIndex>(place);
        const spec::Funding& stream = specification_.funding[index];
        const bool asked =
            output_.stream ? *output_.stream == index : stream.payee == spec::Payee::network;
        const units::ContractYear year = specification_.head.year;
        const linear::PaidDays paid = linear::paid_days(stream);
        const double steady = linear::pays_in_the_end(paid, year) ? 1 : 0;
        const double share = is_in_year(output_.measure) ? linear::paid_share(paid, year) : steady;
        if (!asked || share == 0) {
            continue;
        }
        const spec::DriverIndex driver = *stream.population.driver;
        Monomial paid_per_base =
            scaled(chains_[driver.value],
                   share * days_per_year * specification_.drivers[driver].unit.scale);
        paid_per_base = product(paid_per_base, factors_.expanded(stream.population.product));
        monomials_[driver.value].push_back(product(paid_per_base, factors_.expanded(stream.rate)));
    }
}

OutputColumns ColumnBuilder::finish() {
    OutputColumns columns;
    for (std::vector<Monomial>& column : monomials_) {
        columns.by_driver.push_back(combined(std::move(column)));
    }
    return columns;
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

std::variant<OutputColumns, NoClosedForm> output_columns(const spec::Specification& specification,
                                                         const Factors& factors,
                                                         const std::vector<Monomial>& chains,
                                                         const Output& output) {
    ColumnBuilder builder(specification, factors, chains, output);
    if (is_net(output.measure)) {
        if (has_reimbursement(specification)) {
            return NoClosedForm::reimbursement;
        }
        builder.add_funding();
        builder.add_work(-1);
    } else if (is_funding(output.measure)) {
        builder.add_funding();
    } else {
        builder.add_work(1);
    }
    return builder.finish();
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
    const std::vector<Monomial> chains =
        driver_chains(specification, factors, estimated_drivers(network));
    const auto columns = output_columns(specification, factors, chains, output);
    if (const auto* reason = std::get_if<NoClosedForm>(&columns)) {
        return *reason;
    }
    return polynomial_of(std::get<OutputColumns>(columns),
                         driver_bases(specification, factors, chains, network));
}

}  // namespace pcnload::uncertainty
