#include "analysis/usual_figures.hpp"

#include "support/projections.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using analysis::Measure;

std::vector<std::string> texts(const std::vector<analysis::FigureName>& names) {
    std::vector<std::string> all;
    for (const analysis::FigureName& name : names)
        all.push_back(name.text);
    return all;
}

TEST_CASE("figures of the roles that work, and of those among them that are one's own") {
    const auto projection = test::small_projection();
    const spec::Specification& specification = *projection.specification;
    CHECK(texts(analysis::role_figures(specification, Measure::hours_per_week)) ==
          std::vector<std::string>{"gp.hours_per_week", "nurse.hours_per_week",
                                   "matron.hours_per_week"});
    CHECK(texts(analysis::own_role_figures(specification, Measure::wte_required)) ==
          std::vector<std::string>{"gp.wte_required", "nurse.wte_required"});
    CHECK(analysis::whole_figure(Measure::net).text == "net");
}

TEST_CASE("every usual figure is found, and is read as it is written") {
    const auto projection = test::small_projection();
    const spec::Specification& specification = *projection.specification;
    auto names = analysis::service_figures(specification, Measure::hours_in_year);
    names.push_back(analysis::whole_figure(Measure::hours_in_year));
    test::Texts told;
    CHECK(analysis::find_figures(names, specification, told.diagnostics).size() == names.size());
    for (const analysis::FigureName& name : names) {
        const auto read = analysis::read_figure(name.text, {}, told.diagnostics);
        REQUIRE(read.has_value());
        CHECK(read->scope == name.scope);
        CHECK(read->measure == name.measure);
    }
}

}  // namespace
