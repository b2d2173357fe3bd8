#include "nhs/import_draft.hpp"

#include <doctest/doctest.h>

using namespace pcnload::nhs;

namespace {

struct TwoNetworks {
    std::vector<NhsFile> files{1};
    ImportTargets targets{{"registered_patients"}, {"pcn-manager"}};
    ImportDraft draft{files, targets, {}, {}, {100.0, std::nullopt}};
    TwoNetworks() {
        draft.import.files.resize(1);
        draft.import.networks.resize(2);
    }
};

}  // namespace

TEST_CASE("a column is added where the contracts know it and a network has it") {
    TwoNetworks made;
    add_driver(made.draft, "registered_patients", 0, Basis::counted, {1.0, std::nullopt});
    add_driver(made.draft, "registered_patients", 0, Basis::counted, {std::nullopt, std::nullopt});
    add_staff_role(made.draft, "pcn-manager", 0, {0.0, 2.0});
    const Import& import = made.draft.import;
    REQUIRE(import.columns.size() == 2);
    CHECK(import.columns[1].heading == "staff.pcn-manager.wte");
    CHECK(import.networks[1].values == std::vector<std::optional<double>>{std::nullopt, 2.0});
    CHECK(import.files[0].notes.empty());
}

TEST_CASE("what no contract knows is said, and in no profile") {
    TwoNetworks made;
    add_driver(made.draft, "dementia_register", 0, Basis::counted, {1.0, 2.0});
    add_staff_role(made.draft, "dentist", 0, {1.0, 2.0});
    CHECK(made.draft.import.columns.empty());
    CHECK(made.draft.import.files[0].notes ==
          std::vector<std::string>{"No contract counts `dementia_register`: it is in no profile.",
                                   "No contract has the role `dentist`: it is in no profile."});
}

TEST_CASE("a share is carried over to whole patients") {
    const TwoNetworks made;
    const auto values = carried(made.draft, {0.126, 0.5});
    CHECK(values[0] == 13);
    CHECK_FALSE(values[1].has_value());
}
