#include "render/factor_text.hpp"

#include <doctest/doctest.h>

using namespace pcnload;
using namespace pcnload::render;
using units::Base;
using units::Dimension;

namespace {

const diagnostics::SourceFiles no_files;

analysis::Factor assumption(const std::string& written) {
    const auto literal = std::get<units::Literal>(units::read_quantity(written));
    analysis::Factor factor;
    factor.kind = analysis::FactorKind::assumption;
    factor.name = "name";
    factor.written = written;
    factor.value = literal.value();
    factor.dimension = literal.dimension;
    factor.unit_scale = literal.scale;
    return factor;
}

analysis::Factor driver(double count, const std::string& unit) {
    analysis::Factor factor;
    factor.kind = analysis::FactorKind::driver;
    factor.name = "driver";
    factor.value = count;
    factor.unit = unit;
    return factor;
}

}  // namespace

TEST_CASE("quantities are shown in units that people use") {
    const Dimension effort = Dimension::of(Base::effort);
    const Dimension day = Dimension::of(Base::calendar);
    const Dimension home = Dimension::of_thing("home");
    CHECK(quantity_text(0.5, Dimension{}) == "0.5");
    CHECK(quantity_text(8.0 / 60, effort / home) == "8 min per home");
    CHECK(quantity_text(2, effort / home) == "2 hour per home");
    CHECK(quantity_text(4.0 / 365, Dimension{} / home / day) == "4 per year per home");
}

TEST_CASE("a value reads as it was written") {
    CHECK(factor_value(assumption("8 residents per round"), no_files) == "8 residents per round");
    CHECK(factor_value(assumption("85%"), no_files) == "85%");
}

TEST_CASE("a value that is no longer what was written is worked out") {
    analysis::Factor factor = assumption("8 min per round");
    factor.value *= 2;
    CHECK(factor_value(factor, no_files) == "16 min per round");
}

TEST_CASE("a literal reads as it stands in its file, unless something else stands there") {
    diagnostics::SourceFiles files;
    const auto file = files.add("a.yaml", "frequency: 1 round per week\nother: words");
    analysis::Factor factor = assumption("1 round per week");
    factor.kind = analysis::FactorKind::literal;
    factor.name.clear();
    factor.span = {file, 11, 27};
    CHECK(factor_value(factor, files) == "1 round per week");
    factor.span = {file, 28, 40};
    CHECK(factor_value(factor, files) == "52.1429 round per year");
}

TEST_CASE("drivers are counted in their unit") {
    CHECK(factor_value(driver(366, "bed"), no_files) == "366 beds");
    CHECK(factor_value(driver(1, "pcn"), no_files) == "1 pcn");
    CHECK(factor_value(driver(1900, "referral per year"), no_files) == "1900 referrals per year");
    CHECK(factor_value(driver(1.2, "wte"), no_files) == "1.2 wte");
}

TEST_CASE("a range is in the unit of its value") {
    analysis::Factor minutes = assumption("8 min per resident");
    CHECK(factor_range(minutes).empty());
    minutes.range = spec::Range{4.0 / 60, 15.0 / 60};
    CHECK(factor_range(minutes) == "4 to 15");
    analysis::Factor share = assumption("50%");
    share.range = spec::Range{0.2, 0.8};
    CHECK(factor_range(share) == "20 to 80%");
    minutes.unit_scale = 0;  // a product of several factors
    CHECK(factor_range(minutes) == "4 min per resident to 15 min per resident");
}

TEST_CASE("a factor has its name, a quantity none") {
    analysis::Factor factor = assumption("8 min");
    CHECK(factor_name(factor) == "name");
    factor.divides = true;
    CHECK(factor_name(factor) == "/ name");
    factor.divides = false;
    factor.sign = -1;
    CHECK(factor_name(factor) == "less name");
    factor = {};
    CHECK(factor_name(factor) == "as written");
    factor.rest = true;
    CHECK(factor_name(factor) == "rest");
}

TEST_CASE("a grade says of a driver whether it was given") {
    analysis::Factor factor = driver(1, "bed");
    CHECK(factor_grade(factor) == "given");
    factor.estimated = true;
    factor.evidence = spec::Evidence::statistic;
    CHECK(factor_grade(factor) == "estimated: statistic");
    factor = assumption("8 min");
    factor.evidence = spec::Evidence::study;
    CHECK(factor_grade(factor) == "study");
}
