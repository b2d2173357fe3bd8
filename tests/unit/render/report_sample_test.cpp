#include "render/report_sample.hpp"

#include "support/sampled.hpp"

#include <algorithm>
#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;

std::string verdict_of(const analysis::Sampling& sampling) {
    std::string all;
    for (const std::string& sentence : render::sample_report(sampling).verdict)
        all += sentence + '\n';
    return all;
}

TEST_CASE("the verdict says how the figure is spread, and where its value lies") {
    const auto projected = test::two_scenarios();
    const std::vector<std::vector<analysis::Projection>> one{{projected.all[0][0]}};
    auto sampling = test::good_sampling(one, {"gp.hours_per_week"}, {1, 1000});
    CHECK(
        verdict_of(sampling) ==
        "small: gp.hours_per_week, h per week, has the median 16.0 and lies between 11.2 and 20.8 "
        "four times in five; 50% of the draws lie below the 16.0 at the values of the "
        "assumptions.\n");
    sampling.scenarios[0].figures[0].networks[0]->value = 5;
    CHECK(verdict_of(sampling).find("lies in the lowest tenth, so that the median is the better "
                                    "headline") != std::string::npos);
}

TEST_CASE("one network: the roles that are likely short, and one scenario against another") {
    const auto projected = test::two_scenarios();
    const std::vector<std::vector<analysis::Projection>> one{{projected.all[0][0]},
                                                             {projected.all[1][0]}};
    const std::string verdict = verdict_of(test::good_sampling(one, {}, {1, 100}));
    CHECK(verdict.find("More likely than not needed beyond those free: General practitioner "
                       "(100%)") != std::string::npos);
    CHECK(verdict.find("is higher under halved than under small in 0% of the draws.") !=
          std::string::npos);
}

TEST_CASE("many networks are ranked by the chance of their most strained role") {
    const auto projected = test::two_scenarios();
    const auto report = render::sample_report(test::good_sampling(projected.all, {}, {1, 100}));
    const auto ranked = std::ranges::find_if(report.sections, [](const render::Section& section) {
        return section.title.starts_with("Networks by the chance");
    });
    REQUIRE(ranked != report.sections.end());
    CHECK(ranked->table->rows.size() == 2);
    CHECK(ranked->notes.at(0).starts_with("In 2 of 2 networks"));
}

}  // namespace
