// The small contract read and resolved, as it is or with one part replaced.
#pragma once

#include "support/inputs.hpp"
#include "support/small_texts.hpp"

#include <string>
#include <utility>

namespace pcnload::test {

inline Inputs small_inputs(std::string service = small_service, std::string tables = small_tables,
                           std::string contract = small_head + small_money) {
    Inputs inputs;
    inputs.add("common/tables.yaml", std::move(tables));
    inputs.add("small/contract.yaml", std::move(contract));
    inputs.add("small/homes.yaml", std::move(service));
    return inputs;
}

// The whole, which must be good.
inline spec::Specification good_specification(Inputs inputs) {
    auto specification = inputs.specification();
    inputs.expect_good();
    if (!specification) FAIL("no specification");
    return std::move(*specification);
}

// What is wrong with the small contract once a part of its service is replaced.
inline Lines mistakes_with(std::string_view part, std::string_view by) {
    Inputs inputs = small_inputs(replaced(small_service, part, by));
    inputs.specification();
    return inputs.mistakes();
}

inline Lines mistakes_in_tables_with(std::string_view part, std::string_view by) {
    Inputs inputs = small_inputs(small_service, replaced(small_tables, part, by));
    inputs.specification();
    return inputs.mistakes();
}

inline Lines mistakes_in_contract_with(std::string_view part, std::string_view by) {
    Inputs inputs =
        small_inputs(small_service, small_tables, replaced(small_head + small_money, part, by));
    inputs.specification();
    return inputs.mistakes();
}

}  // namespace pcnload::test
