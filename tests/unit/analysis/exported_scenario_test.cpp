#include "analysis/exported_scenario.hpp"

#include "support/exported.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

namespace {

using namespace pcnload;
using doctest::Approx;
using test::exported;
using test::with_changes;

// The messages of what is refused, once nothing was exported.
std::vector<std::string> refusals(test::Projected& files, const std::vector<std::string>& names) {
    CHECK(exported(files, names).empty());
    std::vector<std::string> messages;
    for (const auto& diagnostic : files.diagnostics.all())
        messages.push_back(diagnostic.message);
    return messages;
}

TEST_CASE("scenarios stand in the order given, each with its own contract") {
    test::Projected files = with_changes("[{drop: round}]");
    const auto all = exported(files, {"it", "small"});
    files.expect_good();
    REQUIRE(all.size() == 2);
    CHECK(all[0].id == "it");
    CHECK(all[0].coefficients.size() == 3);
    CHECK(all[1].id == "small");
    CHECK(all[1].coefficients.size() == 5);
}

TEST_CASE("changes of the contract are in its coefficients") {
    const auto changed = test::exported_with("[{scale: {what: lead.duration, by: 150%}}]");
    CHECK(changed.coefficients.back().hours.per_week == Approx(6));
}

TEST_CASE("practices that withdraw cannot be said, wherever they do") {
    test::Projected files = with_changes("[{withdraw: {practices: 20%, patients: stay}}]");
    CHECK(refusals(files, {"it"}) ==
          std::vector<std::string>{"practices withdraw in `it`, which changes the networks: no "
                                   "coefficient can say that"});
    test::Projected own;
    own.add("common/tables.yaml", test::small_tables);
    own.add("small/contract.yaml",
            test::small_head + "changes: [{withdraw: {practices: 1%, patients: leave}}]\n");
    own.add("small/homes.yaml", test::small_service);
    CHECK(refusals(own, {"small"}).size() == 1);
}

TEST_CASE("two scenarios of one id would be added up") {
    test::Projected files = with_changes("[]");
    CHECK(refusals(files, {"it", "small", "it"}) ==
          std::vector<std::string>{"two scenarios are called `it`"});
}

TEST_CASE("a network is held against the contract") {
    test::Projected files = with_changes("[]");
    files.add("profiles/a.yaml", "pcn: A\ndrivers: {registered_patients: 10, registerd: 4}\n");
    CHECK(refusals(files, {"it"}) ==
          std::vector<std::string>{"the profile counts `registerd`, which is no driver"});
    test::Projected local = with_changes("[]");
    local.add("profiles/a.yaml",
              "pcn: A\ndrivers: {registered_patients: 10}\nlocal: [{drop: round}]\n");
    CHECK(refusals(local, {"it"}) ==
          std::vector<std::string>{"the profile `A` makes local changes, and coefficients are the "
                                   "same for every network"});
}

}  // namespace
