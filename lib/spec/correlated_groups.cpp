#include "spec/correlated_groups.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace pcnload::spec {

namespace {

// What rounding leaves of a pivot that is nought: of correlations of 100%, which are allowed.
constexpr double nought = 1e-12;

double normal_correlation(double rank) { return 2 * std::sin(std::numbers::pi * rank / 6); }

// R = L L', row by row. A pivot of nought is a number that the ones before it tell already: then
// all below it must be nought too.
std::optional<std::vector<double>> cholesky(std::vector<double> matrix, std::size_t size) {
    std::vector<double> factor(size * size, 0);
    for (std::size_t column = 0; column < size; ++column) {
        const auto left = [&](std::size_t row) {
            double sum = matrix[row * size + column];
            for (std::size_t k = 0; k < column; ++k)
                sum -= factor[row * size + k] * factor[column * size + k];
            return sum;
        };
        const double pivot = left(column);
        if (pivot < -nought) return std::nullopt;
        const double root = pivot > nought ? std::sqrt(pivot) : 0;
        factor[column * size + column] = root;
        for (std::size_t row = column + 1; row < size; ++row) {
            const double rest = left(row);
            if (root == 0 && std::abs(rest) > std::sqrt(nought)) return std::nullopt;
            factor[row * size + column] = root == 0 ? 0 : rest / root;
        }
    }
    return factor;
}

std::optional<std::vector<double>> factor_of(const std::vector<AssumptionIndex>& members,
                                             std::span<const CorrelatedPair> pairs) {
    const std::size_t size = members.size();
    std::vector<double> matrix(size * size, 0);
    for (std::size_t i = 0; i < size; ++i)
        matrix[i * size + i] = 1;
    const auto place_of = [&](AssumptionIndex index) {
        return static_cast<std::size_t>(std::ranges::find(members, index) - members.begin());
    };
    for (const CorrelatedPair& pair : pairs) {
        const std::size_t one = place_of(pair.one);
        const std::size_t other = place_of(pair.other);
        if (one == size || other == size) continue;  // of another group
        matrix[one * size + other] = matrix[other * size + one] = normal_correlation(pair.rank);
    }
    return cholesky(std::move(matrix), size);
}

}  // namespace

std::vector<CorrelatedPair> correlated_pairs(const Specification& specification) {
    std::vector<CorrelatedPair> pairs;
    for (std::size_t place = 0; place < specification.assumptions.size(); ++place) {
        const auto one = index_at<AssumptionIndex>(place);
        for (const Correlation& correlation : specification.assumptions[one].correlated_with) {
            const bool is_known = std::ranges::any_of(pairs, [&](const CorrelatedPair& pair) {
                return pair.one == correlation.other && pair.other == one;
            });
            if (!is_known) pairs.push_back({one, correlation.other, correlation.rank});
        }
    }
    return pairs;
}

std::vector<CorrelatedGroup> correlated_groups(const Specification& specification,
                                               std::span<const CorrelatedPair> pairs) {
    std::vector<std::vector<AssumptionIndex>> groups;
    const auto group_of = [&](AssumptionIndex index) {
        return std::ranges::find_if(groups, [&](const std::vector<AssumptionIndex>& group) {
            return std::ranges::find(group, index) != group.end();
        });
    };
    for (const CorrelatedPair& pair : pairs) {
        for (const AssumptionIndex index : {pair.one, pair.other})
            if (group_of(index) == groups.end()) groups.push_back({index});
        const auto one = group_of(pair.one);
        const auto other = group_of(pair.other);
        if (one == other) continue;
        one->insert(one->end(), other->begin(), other->end());
        groups.erase(other);
    }
    std::vector<CorrelatedGroup> found;
    for (std::vector<AssumptionIndex>& members : groups) {
        std::ranges::sort(members, {}, [&](AssumptionIndex index) {
            return std::string_view(specification.assumptions[index].id);
        });
        auto factor = factor_of(members, pairs);
        found.push_back({std::move(members), std::move(factor)});
    }
    return found;
}

}  // namespace pcnload::spec
