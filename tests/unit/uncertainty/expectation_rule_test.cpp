// Reference values that no formula here gives are quadratures of thirty digits.
#include "uncertainty/expectation_rule.hpp"

#include <cmath>
#include <cstddef>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload::uncertainty;
using doctest::Approx;

constexpr double close = 1e-13;

void check_moment(const Distribution& distribution, int power, double expected,
                  double slack = close) {
    const auto found = raw_moment(distribution, power);
    REQUIRE(found.has_value());
    CHECK(*found == Approx(expected).epsilon(slack));
}

TEST_CASE("uniform moments are differences of powers") {
    for (const double low : {0.0, 0.3, 10.0}) {
        for (const double width : {0.01, 1.0, 90.0}) {
            const double high = low + width;
            for (int n = 0; n <= 8; ++n) {
                double sum = 0;
                for (int k = 0; k <= n; ++k)
                    sum += std::pow(high, k) * std::pow(low, n - k) / (n + 1);
                check_moment({Shape::uniform, low, low, high}, n, sum);
            }
        }
    }
    const Distribution wide{Shape::uniform, 0.001, 1, 100};
    check_moment(wide, -1, 0.11513040595376182182);
    check_moment(wide, -2, 10);
    check_moment(wide, -4, 3333366.667);
    check_moment(wide, 3, 250002.50002500025);
    // ln(1 + e) / e = 1 - e/2 + ...
    check_moment({Shape::uniform, 1, 1, 1 + 0x1p-30}, -1, 1 - 0x1p-31, 1e-16);
    check_moment({Shape::uniform, -1, 0, 3}, 2, 7.0 / 3);
}

TEST_CASE("triangular moments") {
    // The mean is a third of the sum of the three, the second moment a sixth of their products.
    for (const double mode : {2.0, 2.5, 5.0}) {
        const Distribution triangle{Shape::triangular, 2, mode, 5};
        check_moment(triangle, 1, (2 + mode + 5) / 3);
        check_moment(triangle, 2, (4 + mode * mode + 25 + 2 * mode + 10 + 5 * mode) / 6);
    }
    check_moment({Shape::triangular, 0.1, 0.25, 1}, -1, 2.7500710968379647);
    check_moment({Shape::triangular, 0.1, 0.25, 1}, -2, 9.4671386614841028358);
    check_moment({Shape::triangular, 0.1, 0.25, 1}, -4, 200);
    check_moment({Shape::triangular, 0.1, 0.25, 1}, 3, 0.1472875);
    check_moment({Shape::triangular, 2, 2, 5}, -1, 0.35143414652683896132);
    check_moment({Shape::triangular, 2, 2, 5}, -4, 0.02);
}

TEST_CASE("pert moments") {
    // Of a beta distribution E s^n is the product over k < n of (a + k) / (6 + k).
    for (const double mode : {0.0, 0.1, 0.5, 0.9, 1.0}) {
        double expected = 1;
        for (int n = 1; n <= 8; ++n) {
            expected *= (1 + 4 * mode + n - 1) / (6 + n - 1);
            check_moment({Shape::pert, 0, mode, 1}, n, expected);
        }
    }
    check_moment({Shape::pert, 30, 37.5, 45}, -1, 0.02682111712116883575);
    check_moment({Shape::pert, 30, 37.5, 45}, -4, 5.3598487342917675581e-7);
    check_moment({Shape::pert, 30, 37.5, 45}, 3, 53638.392857142857143);
    check_moment({Shape::pert, 0.1, 0.25, 1}, -1, 3.4970485887840941644);
    check_moment({Shape::pert, 0.1, 0.25, 1}, -2, 15.029514112159058356);
    check_moment({Shape::pert, 0.1, 0.25, 1}, -4, 460.11805644863623342);
    check_moment({Shape::pert, 0.001, 0.01, 100}, -1, 0.47069301163041320687);
}

TEST_CASE("normal and lognormal moments") {
    const Distribution normal{Shape::normal, 8, 10, 13};
    const double v = std::pow(standard_deviation(normal), 2);
    check_moment(normal, 1, 10);
    check_moment(normal, 2, 100 + v);
    check_moment(normal, 3, 1000 + 30 * v);
    check_moment(normal, 4, 10'000 + 600 * v + 3 * v * v);
    check_moment({Shape::normal, -1, 0, 1}, 8, 105 * std::pow(1 / 1.959963984540054, 8));
    for (const double high : {10.1, 20.0, 500.0}) {
        const Distribution lognormal{Shape::lognormal, 100 / high, 10, high};
        const double s = log_standard_deviation(lognormal);
        for (int n = -4; n <= 4; ++n)
            check_moment(lognormal, n, std::pow(10, n) * std::exp(n * n * s * s / 2));
    }
}

TEST_CASE("a divisor has no moments where its range touches zero, or has no end") {
    for (const Shape shape : {Shape::uniform, Shape::triangular, Shape::pert}) {
        CHECK_FALSE(raw_moment({shape, 0, 1, 2}, -1).has_value());
        CHECK_FALSE(raw_moment({shape, -1, 1, 2}, -2).has_value());
        CHECK(raw_moment({shape, 0, 1, 2}, 2).has_value());
    }
    CHECK_FALSE(raw_moment({Shape::normal, 8, 10, 12}, -1).has_value());
    CHECK(raw_moment({Shape::lognormal, 5, 10, 20}, -3).has_value());
    CHECK_FALSE(raw_moment({Shape::constant, 0, 0, 0}, -1).has_value());
    check_moment({Shape::constant, 4, 4, 4}, -2, 1.0 / 16);
}

// The variance by deviations, which are not to cancel.
double variance_of_power(const Distribution& distribution, int power) {
    const ExpectationRule rule = expectation_rule(distribution, 4);
    const std::vector<double> deviations = power_deviations(rule, power);
    double mean = 0;
    for (std::size_t i = 0; i < deviations.size(); ++i)
        mean += rule.weights[i] * deviations[i];
    double sum = 0;
    for (std::size_t i = 0; i < deviations.size(); ++i)
        sum += rule.weights[i] * (deviations[i] - mean) * (deviations[i] - mean);
    return sum;
}

TEST_CASE("a narrow range keeps its variance") {
    constexpr double width = 0x1p-40;  // about 1e-12
    const Distribution narrow{Shape::uniform, 3, 3, 3 + width};
    CHECK(variance_of_power(narrow, 1) / (width * width / 12) == Approx(1).epsilon(1e-13));
    CHECK(variance_of_power(narrow, 2) / (36 * width * width / 12) == Approx(1).epsilon(1e-11));
    CHECK(variance_of_power(narrow, -1) / (width * width / 12 / 81) == Approx(1).epsilon(1e-11));
    const Distribution triangle{Shape::triangular, 3, 3 + width / 4, 3 + width};
    CHECK(variance_of_power(triangle, 1) / (13.0 / 16 * width * width / 18) ==
          Approx(1).epsilon(1e-13));
}

}  // namespace
