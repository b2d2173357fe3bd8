// A product with its names looked up: one coefficient times whole powers of assumptions.
#pragma once

#include "spec/draft_product.hpp"
#include "spec/index.hpp"
#include "units/dimension.hpp"

#include <optional>
#include <vector>

namespace pcnload::spec {

struct AssumptionPower {
    AssumptionIndex assumption;
    int power = 0;  // never 0

    friend bool operator==(const AssumptionPower&, const AssumptionPower&) = default;
};

struct Product {
    DraftProduct written;                 // its factors as they stand in the file
    double coefficient = 1;               // the product of its quantities, in base units
    std::vector<AssumptionPower> powers;  // in the order of first use
    units::Dimension dimension;
    double value = 0;                        // at the values of the assumptions, in base units
    Evidence evidence = Evidence::contract;  // the weakest it rests on
};

}  // namespace pcnload::spec
