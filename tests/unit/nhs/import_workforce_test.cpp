#include "nhs/import_draft.hpp"
#include "support/published.hpp"

using namespace pcnload;
using test::column;
using test::Published;
using test::workforce_row;

TEST_CASE("a network without a return has no figures, one with a return may have none of a role") {
    Published published;
    published.add(test::small_ages()).add(test::small_mapping());
    published.add(test::workforce_heading + workforce_row("U00001", "Pharmacists", "1.5") +
                  workforce_row("U00001", "Pharmacists", "1") +
                  workforce_row("U00001", "Paramedics", "2") +
                  workforce_row("U00009", "Pharmacists", "4"));
    const nhs::Import import = published.import();
    published.expect_good();
    CHECK(column(import, "staff.clinical-pharmacist.wte") == std::vector<double>{2.5, -1});
    CHECK(column(import, "staff.care-coordinator.wte") == std::vector<double>{0, -1});
    const nhs::ImportedFile& file = import.files[2];
    CHECK(file.totals[0].what == "WTE of all roles");
    CHECK(file.totals[0].own == 8.5);
    CHECK(file.totals[0].in_networks == 4.5);
    CHECK(file.totals[0].unmatched == 4);
    CHECK(file.totals[1].what == "networks with a return");
    CHECK(file.totals[1].own == 2);
    CHECK(file.totals[1].in_networks == 1);
    CHECK(file.rows_used == 3);
    CHECK(file.unmatched[0].what == "network `U00009`");
    REQUIRE(import.other_roles.size() == 1);
    CHECK(import.other_roles[0].name == "Paramedics");
}
