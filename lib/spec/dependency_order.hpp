// Rows in an order in which each comes after those it needs, and the circles that have none.
#pragma once

#include <cstddef>
#include <vector>

namespace pcnload::spec {

struct DependencyOrder {
    std::vector<std::size_t> order;                 // without what is in a circle or needs one
    std::vector<std::vector<std::size_t>> circles;  // each told once, from its first row on
};

// needs[i]: the rows that row i needs.
DependencyOrder dependency_order(const std::vector<std::vector<std::size_t>>& needs);

}  // namespace pcnload::spec
