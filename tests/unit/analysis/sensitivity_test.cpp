// Against what can be reckoned by hand: one uniform assumption in a sum.
#include "analysis/sensitivity.hpp"

#include "support/projections.hpp"

#include <cmath>
#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using analysis::Sensitivity;
using doctest::Approx;

// 12 homes: a round of m hours every other week, of the gp and half of the nurse; m is uniform from
// 1 to 3. Beside them four hours of a lead.
const std::string uniform = test::replaced(test::small_service, "range: [60, 180]",
                                           "range: [60, 180]\n    distribution: uniform");

std::vector<analysis::FigureName> names(test::Texts& texts, const std::vector<std::string>& words) {
    std::vector<analysis::FigureName> all;
    for (const std::string& word : words) {
        const auto file = texts.sources.add("--figure", word);
        auto name = analysis::read_figure(word, {file, 0, static_cast<std::uint32_t>(word.size())},
                                          texts.diagnostics);
        REQUIRE(name.has_value());
        all.push_back(std::move(*name));
    }
    return all;
}

Sensitivity asked(const std::vector<analysis::Projection>& projections,
                  const std::vector<std::string>& words) {
    test::Texts texts;
    auto found = analysis::sensitivity(projections, names(texts, words), texts.diagnostics);
    REQUIRE(found.has_value());
    return std::move(*found);
}

TEST_CASE("a bar from end to end, and all of the variance where nothing else is uncertain") {
    const auto found = asked({test::small_projection("[]", uniform)}, {"gp.hours_per_week"});
    const auto& figure = found.figures.at(0);
    CHECK(figure.value == Approx(16));
    REQUIRE(figure.bars.size() == 1);
    CHECK(figure.bars[0].at_low == Approx(10));
    CHECK(figure.bars[0].at_high == Approx(22));
    CHECK(figure.bars[0].first_order == Approx(1));
    CHECK(figure.bars[0].total == Approx(1));
    REQUIRE(figure.moments.has_value());
    CHECK(figure.moments->mean == Approx(16));
    CHECK(figure.moments->deviation == Approx(12 / std::sqrt(12)));
}

TEST_CASE("what is no sum of products has its bars all the same") {
    const auto found = asked({test::small_projection("[]", uniform)}, {"gp.ratio", "net"});
    CHECK(found.figures.at(0).bars.empty());  // no GP is free
    CHECK_FALSE(found.figures.at(0).moments);
    const auto& net = found.figures.at(1);
    REQUIRE(net.bars.size() == 1);
    CHECK(net.bars[0].at_low.value() > net.bars[0].at_high.value());
    CHECK(net.obstacle == uncertainty::NoClosedForm::reimbursement);
    const auto cheap =
        test::small_projection("[{set: {what: minutes_per_round, to: 60 min per round}}]", uniform);
    CHECK(*net.bars[0].at_low == Approx(cheap.totals.net).epsilon(1e-12));
}

TEST_CASE("networks are added up with the same assumptions, so that deviations add up") {
    std::vector<analysis::Projection> two;
    test::Projected projected;
    projected.add("common/tables.yaml", test::small_tables);
    projected.add("small/contract.yaml", test::small_head + test::small_money);
    projected.add("small/homes.yaml", uniform);
    projected.add("profiles/a.yaml", test::small_profile);
    projected.add("profiles/b.yaml", "pcn: U2\ndrivers: {registered_patients: 24000, beds: 9}\n");
    projected.run({"small"});
    projected.expect_good();
    const auto found = asked(projected.all.at(0), {"hours_per_week"});
    const auto& figure = found.figures.at(0);
    REQUIRE(figure.networks.size() == 2);
    REQUIRE(figure.moments.has_value());
    CHECK(figure.value == Approx(figure.networks[0].value + figure.networks[1].value));
    CHECK(figure.moments->mean == Approx(*figure.networks[0].mean + *figure.networks[1].mean));
    CHECK(figure.moments->deviation ==
          Approx(*figure.networks[0].deviation + *figure.networks[1].deviation));
    CHECK(figure.networks[1].leading_share == Approx(1));
    test::Texts texts;
    CHECK_FALSE(
        analysis::sensitivity(projected.all.at(0), names(texts, {"net"}), texts.diagnostics));
    CHECK(texts.diagnostics.error_count() == 1);
}

TEST_CASE("an end that divides by nought has no figure") {
    const std::string tables = test::replaced(
        test::small_tables, "roles:\n",
        "  pace: {title: t, value: 2, range: [0, 3], evidence: judgement}\nroles:\n");
    const std::string service = test::replaced(test::small_service, "duration: minutes_per_round",
                                               "duration: minutes_per_round / pace");
    const auto found = asked({test::small_projection("[]", service, test::small_profile, tables)},
                             {"gp.hours_per_week"});
    const auto& figure = found.figures.at(0);
    REQUIRE(figure.bars.size() == 2);
    CHECK_FALSE(figure.bars[1].at_low);
    CHECK(figure.bars[1].at_high.has_value());
    CHECK(figure.bars[1].width() == 0);
    CHECK(figure.obstacle == uncertainty::NoClosedForm::divisor_touches_zero);
}

}  // namespace
