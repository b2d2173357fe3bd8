#include "render/coefficient_tables.hpp"

#include "render/csv_writer.hpp"
#include "support/exported.hpp"

#include <string>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;

std::string line(const std::string& text, std::size_t number) {
    std::size_t begin = 0;
    for (std::size_t i = 0; i < number; ++i)
        begin = text.find('\n', begin) + 1;
    return text.substr(begin, text.find('\r', begin) - begin);
}

TEST_CASE("a row a line, its flags as numbers") {
    const std::string csv =
        render::to_csv(render::coefficient_table({test::exported_with("[{drop: round}]")}));
    CHECK(line(csv, 0) ==
          "scenario,contract,service,requirement,activity,role,employer,driver,implied,individual,"
          "already_done,hours_per_week,hours_in_year,wte_required,cost");
    CHECK(line(csv, 1) == "it,small,homes,plan,write,nurse,practice,beds,0,0,0,0,0.375,0,0");
    CHECK(line(csv, 3).starts_with("it,small,homes,lead,sessions,gp,practice,pcn,0,1,0,4,208."));
    CHECK(line(csv, 4).empty());
}

TEST_CASE("sources of drivers, in their steps") {
    const std::string csv =
        render::to_csv(render::driver_source_table({test::exported_with("[]")}));
    CHECK(line(csv, 0) == "scenario,driver,kind,source,step,per_unit,constant");
    CHECK(line(csv, 1) == "it,pcn,count,pcn,1,1,0");
    CHECK(line(csv, 2) == "it,pcn,constant,,2,0,1");
}

TEST_CASE("a network is a row a count and a row a role") {
    test::Inputs files;
    files.add("profiles/small.yaml", test::small_profile);
    const spec::Library library = files.library();
    files.expect_good();
    const std::vector<spec::Profile> profiles{library.profiles[0].profile};
    CHECK(render::to_csv(render::network_driver_table(profiles)) ==
          "pcn,driver,count\r\nU00001,registered_patients,48000\r\nU00001,practices,4\r\n");
    CHECK(render::to_csv(render::network_staff_table(profiles)) ==
          "pcn,role,wte\r\nU00001,gp,20\r\nU00001,nurse,8\r\nU00001,pharmacist,2\r\n");
}

}  // namespace
