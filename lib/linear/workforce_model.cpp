// The matrix form. With P networks, K drivers and L lines (an activity done by one role),
//
//     D  (P x K)   drivers, in their own units
//     W  (K x C)   for each line, hours per unit of its driver: per week in steady state, per week
//                  of what starts only after the year, and in each month of the contract year
//     H  = D W     hours of every line, for every network
//
// A line has one driver, so its columns of W have one row that is not zero. Its entry is
//
//     load x staff share,  load = population x frequency x duration per unit of the driver
//
// in hours per day for recurring work, hours for work done once. A year is 365 days and a week 7,
// so hours per week = 7 load, annual hours = 365 load, and hours in a month = annual hours x the
// month's sum of in-force days / days of the contract year. Scenarios, months and services are but
// more columns: the product is one.
#include "linear/workforce_model.hpp"

#include <Eigen/Core>

namespace pcnload::linear {

namespace {

using Matrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::ColMajor>;

Matrix driver_matrix(const std::vector<spec::Network>& networks, std::size_t drivers) {
    Matrix matrix = Matrix::Zero(static_cast<Eigen::Index>(networks.size()),
                                 static_cast<Eigen::Index>(drivers));
    for (std::size_t p = 0; p < networks.size(); ++p) {
        for (std::size_t k = 0; k < drivers; ++k) {
            matrix(static_cast<Eigen::Index>(p), static_cast<Eigen::Index>(k)) =
                networks[p].drivers[k].value.value_or(0);
        }
    }
    return matrix;
}

LineHours line_hours(const Matrix& hours, std::size_t network, std::size_t line) {
    const auto row = static_cast<Eigen::Index>(network);
    const auto first = static_cast<Eigen::Index>(line * columns_per_line);
    LineHours result;
    result.per_week = hours(row, first + static_cast<Eigen::Index>(week_column));
    result.pending_per_week = hours(row, first + static_cast<Eigen::Index>(pending_column));
    for (std::size_t month = 0; month < result.months.size(); ++month) {
        result.months[month] =
            hours(row, first + static_cast<Eigen::Index>(first_month_column + month));
    }
    return result;
}

}  // namespace

double LineHours::in_year() const {
    double sum = 0;
    for (const double month : months) {
        sum += month;
    }
    return sum;
}

WorkforceModel assemble(const spec::Specification& specification) {
    WorkforceModel model;
    model.drivers = specification.drivers.size();
    for (std::size_t place = 0; place < specification.activities.size(); ++place) {
        const auto index = spec::index_at<spec::ActivityIndex>(place);
        const spec::Activity& activity = specification.activities[index];
        const InForce force = in_force(activity, specification.head.year);
        for (const spec::StaffShare& share : activity.staff) {
            model.lines.push_back({index, share.role});
            for (const double weight : line_weights(activity, share.value, force)) {
                model.weights.resize(model.weights.size() + model.drivers, 0.0);
                model.weights[model.weights.size() - model.drivers + activity.driver.value] =
                    weight;
            }
        }
    }
    return model;
}

std::vector<std::vector<LineHours>> project(const WorkforceModel& model,
                                            const std::vector<spec::Network>& networks) {
    const Eigen::Map<const Matrix> weights(
        model.weights.data(), static_cast<Eigen::Index>(model.drivers),
        static_cast<Eigen::Index>(model.lines.size() * columns_per_line));
    const Matrix hours = driver_matrix(networks, model.drivers) * weights;
    std::vector<std::vector<LineHours>> result(networks.size());
    for (std::size_t p = 0; p < networks.size(); ++p) {
        for (std::size_t line = 0; line < model.lines.size(); ++line) {
            result[p].push_back(line_hours(hours, p, line));
        }
    }
    return result;
}

}  // namespace pcnload::linear
