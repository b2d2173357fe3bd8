#include "render/work_rows.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using analysis::WorkMeasure;
using analysis::WorkPeriod;
using render::WorkRows;

std::string rows(WorkRows::Form form, analysis::WorkView view, const std::vector<std::string>& pcns,
                 const std::vector<double>& work) {
    const WorkRows writer(form, view, pcns);
    const auto labels = writer.labels("a \"b\", c", {"gp", "nurse"}, {"2020-04", "2020-05"});
    render::RowBuffer out;
    out.add(writer.heading());
    for (std::size_t i = 0; i < pcns.size(); ++i)
        writer.add(labels, i, work, out);
    return std::string(out.text());
}

TEST_CASE("a row a figure") {
    CHECK(rows(WorkRows::Form::csv, {}, {"U1", "=U2"}, {1, 2.5}) ==
          "scenario,pcn,role,hours_per_week\r\n"
          "\"a \"\"b\"\", c\",U1,gp,1.000000\r\n"
          "\"a \"\"b\"\", c\",U1,nurse,2.500000\r\n"
          "\"a \"\"b\"\", c\",'=U2,gp,1.000000\r\n"
          "\"a \"\"b\"\", c\",'=U2,nurse,2.500000\r\n");
    CHECK(
        rows(WorkRows::Form::ndjson, {WorkMeasure::wte, WorkPeriod::year}, {"U1"}, {1, 1.0 / 3}) ==
        "{\"scenario\":\"a \\\"b\\\", c\",\"pcn\":\"U1\",\"role\":\"gp\","
        "\"wte_required_in_year\":1}\n"
        "{\"scenario\":\"a \\\"b\\\", c\",\"pcn\":\"U1\",\"role\":\"nurse\","
        "\"wte_required_in_year\":0.3333333333333333}\n");
}

TEST_CASE("months stand beside the role") {
    const std::string text =
        rows(WorkRows::Form::csv, {WorkMeasure::hours, WorkPeriod::month}, {"U1"}, {1, 2, 3, 4});
    CHECK(text.starts_with("scenario,pcn,role,month,hours\r\n"));
    CHECK(text.ends_with("U1,nurse,2020-05,4.000000\r\n"));
}

TEST_CASE("the column says what is in it") {
    CHECK(render::work_column({WorkMeasure::sessions, WorkPeriod::week}) == "sessions_per_week");
    CHECK(render::work_column({WorkMeasure::wte, WorkPeriod::week}) == "wte_required");
    CHECK(render::work_column({WorkMeasure::hours, WorkPeriod::year}) == "hours_in_year");
}

}  // namespace
