// Products, quantities and ranges out of single YAML values.
#pragma once

#include "spec/draft.hpp"
#include "spec/draft_product.hpp"
#include "yaml/node.hpp"

#include <optional>

namespace pcnload::spec {

inline constexpr std::size_t longest_product = 2000;  // bytes

std::optional<DraftProduct> read_product(const yaml::Node& node, Diagnostics& diagnostics);

// [low, high]. A bare number is in the unit that `value` is written in, where that is one quantity
// alone; else it waits (`bare`) until the dimension of the value is known. The unit of a driver's
// count is no part of it.
// Whether the text does not even begin as a quantity does: it is a word, or empty.
bool begins_with_no_number(const units::TextError& error);

std::optional<DraftRange> read_range(const yaml::Node& node, const DraftProduct& value,
                                     Diagnostics& diagnostics);

// The diagnostic of a fault in a product's text.
diagnostics::Diagnostic product_diagnostic(const units::TextError& error, const yaml::Node& node);

}  // namespace pcnload::spec
