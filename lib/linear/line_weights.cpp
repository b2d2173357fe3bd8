#include "linear/line_weights.hpp"

namespace pcnload::linear {

namespace {

constexpr double days_per_week = 7;

}  // namespace

std::array<double, columns_per_line> line_weights(const spec::Activity& activity, double share,
                                                  const InForce& in_force) {
    std::array<double, columns_per_line> weights{};
    const double load = activity.load * share;
    weights[week_column] = in_force.steady ? load * days_per_week : 0;
    weights[pending_column] = in_force.pending ? load * days_per_week : 0;
    const double whole = activity.once ? load : load * units::days_per_year;
    for (std::size_t month = 0; month < in_force.months.size(); ++month) {
        weights[first_month_column + month] = whole * in_force.months[month];
    }
    return weights;
}

}  // namespace pcnload::linear
