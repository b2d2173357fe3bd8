#include "nhs/qof_registers.hpp"

#include <doctest/doctest.h>

using namespace pcnload::nhs;

TEST_CASE("registers are found by their code") {
    CHECK(qof_registers()[*find_qof_register("DEM")].driver == "dementia_register");
    CHECK(qof_registers()[*find_qof_register("PC")].driver == "palliative_care_register");
    CHECK(qof_registers()[*find_qof_register("LD")].driver == "learning_disability_register");
    CHECK_FALSE(find_qof_register("AST").has_value());
    CHECK_FALSE(find_qof_register("").has_value());
}
