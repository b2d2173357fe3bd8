// Exact moments of outputs: the fast way over many networks against the plain one, and both against
// draws.
#include "support/random_contract.hpp"
#include "support/shipped.hpp"
#include "uncertainty/network_moments.hpp"
#include "uncertainty/sample.hpp"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using analysis::Projection;
using doctest::Approx;
using namespace uncertainty;

std::vector<Output> outputs_of(const spec::Specification& specification) {
    std::vector<Output> all{{OutputMeasure::hours_per_week}, {OutputMeasure::cost_in_year}};
    for (std::size_t place = 0; place < specification.roles.size(); ++place) {
        const auto role = spec::index_at<spec::RoleIndex>(place);
        all.push_back({OutputMeasure::hours_per_week, role});
        all.push_back({OutputMeasure::wte_required, role});
    }
    return all;
}

struct Counts {
    std::size_t exact = 0;
    std::size_t without = 0;
};

// The fast and the plain moments of an output in one network.
void check_moments(const OutputColumns& columns, const std::vector<double>& bases,
                   const Factors& factors, const FactorMoments& moments) {
    const Polynomial polynomial = polynomial_of(columns, bases);
    const MeanAndVariance plain = mean_and_variance(polynomial, factors, moments);
    const MeanAndVariance fast = NetworkMoments(columns, moments).all(bases, factors);
    CHECK(fast.mean == Approx(plain.mean).epsilon(1e-12));
    CHECK(fast.variance == Approx(plain.variance).epsilon(1e-11));
    REQUIRE(fast.shares.size() == plain.shares.size());
    for (std::size_t i = 0; i < plain.shares.size(); ++i) {
        CHECK(fast.shares[i].root == plain.shares[i].root);
        CHECK(std::abs(fast.shares[i].first_order - plain.shares[i].first_order) < 1e-11);
        CHECK(std::abs(fast.shares[i].total - plain.shares[i].total) < 1e-11);
        CHECK(plain.shares[i].first_order <= plain.shares[i].total + 1e-12);
    }
}

void check_projection(const Projection& projection, Counts& counts) {
    const spec::Specification& specification = *projection.specification;
    const Factors factors(specification);
    const Outputs outputs(specification, factors, estimated_drivers(projection.network));
    const std::vector<double> bases = outputs.bases(projection.network);
    for (const Output& output : outputs_of(specification)) {
        const auto columns = std::get<OutputColumns>(outputs.columns(output));
        const UsedPowers used = used_powers(factors, columns.by_driver);
        if (obstacle(factors, used)) {
            ++counts.without;
            continue;
        }
        ++counts.exact;
        check_moments(columns, bases, factors, FactorMoments(factors, used));
    }
}

TEST_CASE("the moments of shipped outputs are exact, in each network as alone") {
    Counts counts;
    for (const auto& scenario : test::shipped()) {
        check_projection(scenario.front(), counts);
        check_projection(scenario.back(), counts);
    }
    CHECK(counts.exact > 500);
    CHECK(counts.without == 0);
}

TEST_CASE("the moments of outputs made by chance") {
    Counts counts;
    for (std::uint32_t seed = 1; seed <= 30; ++seed) {
        CAPTURE(seed);
        const test::Projected projected = test::RandomContract(seed).projected();
        for (const auto& scenario : projected.all) {
            for (const Projection& projection : scenario)
                check_projection(projection, counts);
        }
    }
    CHECK(counts.exact > 200);
    CHECK(counts.without > 200);
}

TEST_CASE("draws of shipped outputs have their exact moments") {
    const Projection& projection = test::shipped().front().front();
    const spec::Specification& specification = *projection.specification;
    const Factors factors(specification);
    const RootSample roots = draw_roots(factors, {11, 2000, Points::stratified, 2});
    for (const Output& output : outputs_of(specification)) {
        const auto polynomial = std::get<Polynomial>(
            output_polynomial(specification, factors, projection.network, output));
        const std::vector<Polynomial> alone{polynomial};
        const FactorMoments moments(factors, used_powers(factors, alone));
        const double expected = mean(polynomial, moments);
        const double deviation = std::sqrt(variance(polynomial, moments));
        const auto values = sample(output_of_roots(polynomial, factors), roots);
        double sum = 0;
        double squares = 0;
        for (const double each : values) {
            sum += each;
            squares += (each - expected) * (each - expected);
        }
        const auto draws = static_cast<double>(values.size());
        CHECK(std::abs(sum / draws - expected) <= 0.05 * deviation);
        CHECK(std::abs(std::sqrt(squares / draws) - deviation) <= 0.1 * deviation);
    }
}

}  // namespace
