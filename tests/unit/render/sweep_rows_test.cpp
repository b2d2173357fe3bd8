#include "render/sweep_rows.hpp"

#include "render/csv_writer.hpp"
#include "support/swept.hpp"

#include <doctest/doctest.h>

namespace {

using namespace pcnload;

TEST_CASE("a row for each point, network and figure") {
    test::Swept swept;
    CHECK(render::to_csv(render::sweep_table(
              swept.good({"gp.allowance=0%,20%", "care_homes=4,12"}, {"round.hours_per_week"}))) ==
          "gp.allowance,gp.allowance.unit,care_homes,care_homes.unit,pcn,figure,value,unit\r\n"
          "0,%,4,,U00001,round.hours_per_week,6,h per week\r\n"
          "0,%,12,,U00001,round.hours_per_week,18,h per week\r\n"
          "20,%,4,,U00001,round.hours_per_week,6,h per week\r\n"
          "20,%,12,,U00001,round.hours_per_week,18,h per week\r\n");
}

TEST_CASE("of several networks it is told which are over their capacity") {
    test::Swept swept(true);
    const auto sweep = swept.good({"care_homes=12"}, {"nurse.wte_spare"});
    const std::string csv = render::to_csv(render::sweep_table(sweep));
    CHECK(csv.find("12,,U00001,over_capacity,1,\r\n") != std::string::npos);
    CHECK(csv.find("12,,U2,over_capacity,0,\r\n") != std::string::npos);
    CHECK(render::value_at(sweep, 0, 0) == "12");
}

}  // namespace
