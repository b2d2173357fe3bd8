// A linear program: the values of variables that make a sum of costs least while every row holds.
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <vector>

namespace pcnload::analysis {

struct LinearVariable {
    double cost = 0;  // of one unit of it
    double low = 0;
    double high = std::numeric_limits<double>::infinity();
    bool whole = false;  // a whole number
};

enum class RowSense : std::uint8_t { at_least, at_most };

struct LinearTerm {
    std::size_t variable = 0;
    double factor = 0;
};

struct LinearRow {
    RowSense sense = RowSense::at_least;
    double bound = 0;
    std::vector<LinearTerm> terms;
};

struct LinearProgram {
    std::vector<LinearVariable> variables;
    std::vector<LinearRow> rows;

    std::size_t add(const LinearVariable& variable) {
        variables.push_back(variable);
        return variables.size() - 1;
    }
};

// What the least sum of costs would change by.
struct LinearPrices {
    std::vector<double> rows;       // for one more of a row's bound
    std::vector<double> variables;  // for one more of a variable
};

struct LinearSolution {
    bool feasible = false;
    std::vector<double> values;  // by variable
    LinearPrices prices;         // of a program without whole numbers
};

// The same without the demand for whole numbers.
LinearProgram relaxed(LinearProgram program);

}  // namespace pcnload::analysis
