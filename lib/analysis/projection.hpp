// What the model says of one network under one scenario: hours, WTE, money. Hours are hours, money
// is GBP, WTE are whole-time equivalents; `per_week` is steady state, `in_year` the contract year.
#pragma once

#include "linear/workforce_model.hpp"
#include "spec/network.hpp"
#include "spec/specification.hpp"

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace pcnload::analysis {

struct Hours {
    double per_week = 0;
    double in_year = 0;

    Hours& operator+=(const Hours& other) {
        per_week += other.per_week;
        in_year += other.in_year;
        return *this;
    }
};

struct RoleFigures {
    Hours hours;       // individual time included
    Hours additional;  // what of them is not done today
    Hours individual;  // time of named people, which the allowance does not raise
    std::array<double, units::months_per_year> months{};  // hours in each
    double wte_required = 0;                              // steady state
    double wte_required_in_year = 0;
    double additional_wte_required = 0;  // steady state
    double wte_in_post = 0;              // steady state: on the contract year's last day
    double wte_spare = 0;
    double wte_in_post_in_year = 0;  // each for the days of the contract year that they are there
    double wte_spare_in_year = 0;
    double difference = 0;             // WISN difference: spare less required
    std::optional<double> ratio;       // WISN ratio: spare over required; none where nothing is
    std::optional<double> time_share;  // required over in post; none where nobody is
    bool stated = false;               // whether the profile says anything of the role
    double cost = 0;                   // a year, steady state
    double cost_in_year = 0;
    double reimbursement = 0;  // before the cap on the sum
    double reimbursement_in_year = 0;
};

struct ServiceRoleFigures {
    Hours hours;
    double wte_required = 0;
    double wte_required_in_year = 0;
    double cost = 0;
};

struct FundingFigures {
    double per_year = 0;  // steady state
    double in_year = 0;
};

struct Totals {
    Hours hours;
    Hours additional;
    double not_yet_started_hours_per_week = 0;
    double cost = 0;           // without the roles that others employ
    double funding = 0;        // without streams paid to practices
    double reimbursement = 0;  // after the cap
    double net = 0;
    double cost_in_year = 0;
    double funding_in_year = 0;
    double reimbursement_in_year = 0;
    double net_in_year = 0;
    double practice_income = 0;  // streams paid to practices
    double practice_income_in_year = 0;
};

// Hours by the weakest grade they rest on.
struct EvidenceHours {
    std::array<Hours, spec::evidence_words.size()> by_grade{};
    Hours on_estimated_drivers;
};

struct Projection {
    std::string scenario;  // id
    std::string title;
    std::shared_ptr<const spec::Specification> specification;
    spec::Network network;

    std::vector<linear::Line> lines;            // activity by role
    std::vector<linear::LineHours> line_hours;  // and their hours

    std::vector<RoleFigures> roles;                              // by RoleIndex
    std::vector<std::vector<ServiceRoleFigures>> service_roles;  // by ServiceIndex, RoleIndex
    std::vector<std::vector<Hours>> activity_roles;              // by ActivityIndex, RoleIndex
    std::vector<FundingFigures> funding;                         // by FundingIndex
    std::vector<spec::Evidence> activity_evidence;               // drivers' estimates included
    EvidenceHours evidence;
    std::optional<double> reimbursement_sum;  // the cap, GBP a year
    Totals totals;

    [[nodiscard]] const RoleFigures& role(spec::RoleIndex index) const {
        return roles[index.value];
    }
};

// One projection a network, in their order.
std::vector<Projection> project(const std::string& scenario, const std::string& title,
                                const std::shared_ptr<const spec::Specification>& specification,
                                std::vector<spec::Network> networks);

// The first figure that is not finite, in words; nothing where all are.
std::optional<std::string> not_finite(const Projection& projection);

}  // namespace pcnload::analysis
