// The linear workforce model of one specification: hours per unit of each driver.
#pragma once

#include "linear/line_weights.hpp"
#include "spec/index.hpp"
#include "spec/network.hpp"
#include "spec/specification.hpp"
#include "units/contract_year.hpp"

#include <array>
#include <vector>

namespace pcnload::linear {

// One activity done by one role: the finest grain of the model. Every table is a sum over lines.
struct Line {
    spec::ActivityIndex activity;
    spec::RoleIndex role;
};

struct WorkforceModel {
    std::size_t drivers = 0;
    std::vector<Line> lines;  // in the order of activities, then of their staff
    // W, drivers x (lines x columns_per_line), column by column: hours per unit of the driver.
    std::vector<double> weights;
};

WorkforceModel assemble(const spec::Specification& specification);

struct LineHours {
    double per_week = 0;  // steady state
    double pending_per_week = 0;
    std::array<double, units::months_per_year> months{};

    [[nodiscard]] double in_year() const;
};

// The hours of every line, for each of the networks: D x W.
std::vector<std::vector<LineHours>> project(const WorkforceModel& model,
                                            const std::vector<spec::Network>& networks);

}  // namespace pcnload::linear
