// One figure of a projection as a polynomial of the uncertain factors.
#pragma once

#include "spec/specification.hpp"
#include "uncertainty/driver_chains.hpp"
#include "uncertainty/no_closed_form.hpp"
#include "uncertainty/polynomial.hpp"

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace pcnload::uncertainty {

enum class OutputMeasure : std::uint8_t {
    hours_per_week,
    hours_in_year,
    additional_hours_per_week,
    additional_hours_in_year,
    not_yet_started_hours_per_week,
    wte_required,
    wte_required_in_year,
    additional_wte_required,
    cost,
    cost_in_year,
    funding,
    funding_in_year,
    net,
    net_in_year,
};

// Of the whole contract, or of what is named. Funding and net are of the whole contract, funding of
// one stream too; cost without a role leaves out the roles that others employ.
struct Output {
    OutputMeasure measure = OutputMeasure::hours_per_week;
    std::optional<spec::RoleIndex> role{};
    std::optional<spec::ServiceIndex> service{};
    std::optional<spec::RequirementIndex> requirement{};
    std::optional<spec::ActivityIndex> activity{};
    std::optional<spec::FundingIndex> stream{};

    friend bool operator==(const Output&, const Output&) = default;
};

// What one of each driver's base brings: the same for all networks that estimate the same drivers.
struct OutputColumns {
    std::vector<Polynomial> by_driver;
};

// The output of one network: the columns times its bases.
Polynomial polynomial_of(const OutputColumns& columns, const std::vector<double>& bases);

// The outputs of a specification in networks that estimate the same drivers. It refers to both it
// is made of, which have to outlive it.
class Outputs {
public:
    Outputs(const spec::Specification& specification, const Factors& factors,
            const EstimatedDrivers& estimated);

    // A net that counts on a reimbursement is no polynomial.
    [[nodiscard]] std::variant<OutputColumns, NoClosedForm> columns(const Output& output) const;
    [[nodiscard]] std::vector<double> bases(const spec::Network& network) const;

private:
    // What of an activity does not depend on the output.
    struct Work {
        Monomial load;  // of the whole activity, per base of the driver: hours a day, or once
        double week_days = 0;
        double pending_days = 0;
        double year_days = 0;  // by the load: days in force of a standard year, or the part of once
        std::vector<std::vector<Monomial>> shares;  // of its staff, term by term
    };
    struct Counted;
    class Columns;

    [[nodiscard]] Work work_of(const spec::Activity& activity) const;
    [[nodiscard]] Monomial per_hour(const Counted& what, spec::RoleIndex index,
                                    bool individual) const;
    void add_work(const Output& output, double sign, Columns& columns) const;
    void add_funding(const Output& output, Columns& columns) const;

    const spec::Specification& specification_;
    const Factors& factors_;
    std::vector<Monomial> chains_;
    std::vector<Work> works_;  // by ActivityIndex
};

// The polynomial of one output in one network, in one call.
std::variant<Polynomial, NoClosedForm> output_polynomial(const spec::Specification& specification,
                                                         const Factors& factors,
                                                         const spec::Network& network,
                                                         const Output& output);

}  // namespace pcnload::uncertainty
