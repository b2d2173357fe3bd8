#include "nhs/import_draft.hpp"
#include "support/published.hpp"

using namespace pcnload;
using test::column;
using test::Lines;
using test::Published;

namespace {

Lines codes(const nhs::Import& import) {
    Lines found;
    for (const auto& network : import.networks)
        found.push_back(network.code);
    return found;
}

std::string older_mapping() {
    const std::string heading = test::mapping_heading;
    std::string text = heading + test::mapping_row("A00001", "U00002", "VALE PCN") +
                       test::mapping_row("A00002", "U00001", "HILL PCN") +
                       test::mapping_row("A00007", "U00001", "HILL PCN") +
                       test::mapping_row("A00008", "U00009", "GONE PCN");
    for (auto at = text.find("01Jul2026"); at != std::string::npos; at = text.find("01Jul2026"))
        text.replace(at, 9, "01-Sep-20");
    return text;
}

}  // namespace

TEST_CASE("the mapping says which networks there are, where, and of how many practices") {
    Published published;
    published.add(test::small_ages()).add(test::small_mapping());
    const nhs::Import import = published.import();
    published.expect_good();
    CHECK(codes(import) == Lines{"U00001", "U00002"});
    CHECK(import.networks[0].name == "HILL, DALE PCN");
    CHECK(import.networks[1].place == nhs::NetworkPlace{"South West", "Q02", "01A"});
    CHECK(column(import, "practices") == std::vector<double>{2, 1});
    const nhs::ImportedFile& mapping = import.files[1];
    CHECK(mapping.rows == 4);
    CHECK(mapping.rows_used == 3);
    CHECK(mapping.rows_outside == 1);
    CHECK(mapping.totals[0].own == 4);
    CHECK(mapping.totals[1].what == "networks");
    CHECK(mapping.outside[0].what == "practice `A00004`");
}

TEST_CASE("a network lies where most of its practices do") {
    Published published;
    published.add(test::small_ages());
    published.add(test::mapping_heading + test::mapping_row("A00001", "U00001", "HILL", "Q02") +
                  test::mapping_row("A00002", "U00001", "HILL", "Q01") +
                  test::mapping_row("A00003", "U00001", "HILL", "Q02"));
    CHECK(published.import().networks[0].place.icb == "Q02");
}

TEST_CASE("practices that moved between two mappings are named") {
    Published published;
    published.add(test::small_ages()).add(older_mapping()).add(test::small_mapping());
    const nhs::Import import = published.import();
    published.expect_good();
    REQUIRE(import.mapping_changes.size() == 1);
    const nhs::MappingChange& change = import.mapping_changes[0];
    CHECK(change.older == 1);
    CHECK(change.newer == 2);
    REQUIRE(change.moved.size() == 1);
    CHECK(change.moved[0].practice == "A00001");
    CHECK(change.moved[0].from == "U00002");
    CHECK(change.moved[0].to == "U00001");
    CHECK(change.gone == Lines{"A00007", "A00008"});
    CHECK(change.arrived == Lines{"A00003", "A00004"});
    CHECK(change.networks_gone == Lines{"U00009"});
    CHECK(change.networks_arrived.empty());
    CHECK(column(import, "practices") == std::vector<double>{2, 1});
}

TEST_CASE("without a mapping the sums of the age file are of networks too") {
    Published published;
    published.add(test::small_ages());
    published.add(
        "PCN Code,PCN Name,Current Sub ICB Loc Code,Open Date,Close Date\n"
        "U00001,HILL PCN,01A,20191001,\nU00002,OLD PCN,01A,20191001,20240331\n"
        "U00005,NEW PCN,01A,20240401,\n");
    const nhs::Import import = published.import();
    published.expect_good();
    CHECK(codes(import) == Lines{"U00001"});
    CHECK(import.networks[0].name == "HILL PCN");
    CHECK(import.without_patients == Lines{"U00005"});
}

TEST_CASE("networks that ODS has otherwise are listed") {
    Published published;
    published.add(test::small_ages()).add(test::small_mapping());
    published.add(
        "PCN Code,PCN Name,Open Date,Close Date\nU00001,HILL PCN,20191001,\n"
        "U00002,VALE PCN,20191001,20240331\nU00005,NEW PCN,20240401,\n"
        "U00006,GONE PCN,20191001,20240331\n");
    const nhs::Import import = published.import();
    const nhs::ImportedFile& names = import.files[2];
    REQUIRE(names.unmatched.size() == 2);
    CHECK(names.unmatched[0].what == "network `U00002` is closed here and in use elsewhere");
    CHECK(names.unmatched[1].what == "network `U00005`");
    CHECK(names.rows_used == 2);
}
