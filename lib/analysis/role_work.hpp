// The work of roles as numbers: what one of each driver brings every role, the lines of the model
// summed up, so that a network costs one short sum for each role:
//
//     work(p, r, c) = sum over the drivers k that role r works for of D[p, k] x w[r, k, c]
//
// D are the counts of networks, and c is the one column of a week or a year, or a month of twelve.
#pragma once

#include "linear/in_force.hpp"
#include "spec/specification.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace pcnload::analysis {

enum class WorkMeasure : std::uint8_t { hours, sessions, wte };
enum class WorkPeriod : std::uint8_t { week, year, month };  // `month`: each of the year's

struct WorkView {
    WorkMeasure measure = WorkMeasure::hours;
    WorkPeriod period = WorkPeriod::week;

    [[nodiscard]] std::size_t columns() const {
        return period == WorkPeriod::month ? units::months_per_year : 1;
    }
};

class RoleWork {
public:
    RoleWork(const spec::Specification& specification, WorkView view);

    // Another specification of the same lines and dates, with other numbers.
    void weigh(const spec::Specification& specification);

    [[nodiscard]] std::size_t roles() const { return roles_.size(); }
    [[nodiscard]] std::size_t columns() const { return columns_; }

    // One network: its counts by driver into its work, by role and then by column.
    void project(std::span<const double> counts, std::span<double> work) const;

private:
    // An activity done by a role, and the term that it is summed up in.
    struct Line {
        spec::ActivityIndex activity;
        std::size_t staff = 0;  // its place among the activity's
        std::size_t term = 0;
        linear::InForce in_force;
    };
    struct Terms {
        std::size_t first = 0;
        std::size_t last = 0;
    };

    void order_terms(const spec::Specification& specification);
    void add_line(const spec::Specification& specification, const Line& line);
    void project_one_column(std::span<const double> counts, std::span<double> work) const;

    WorkView view_;
    std::size_t columns_;
    std::vector<Terms> roles_;
    std::vector<std::uint32_t> drivers_;  // by term
    std::vector<double> weights_;         // by term, then by column
    std::vector<Line> lines_;
};

}  // namespace pcnload::analysis
