// Which assumptions move together.
#include "spec/read_product.hpp"
#include "spec/readers.hpp"
#include "spec/signed_quantity.hpp"
#include "yaml/scalars.hpp"

#include <cmath>

namespace pcnload::spec {

namespace {

using diagnostics::Code;

std::optional<double> read_rank(const yaml::Node& node, Diagnostics& diagnostics) {
    if (!yaml::expect_scalar(node, "a rank correlation", diagnostics)) return std::nullopt;
    const auto read = read_signed_quantity(node.text);
    if (const auto* error = std::get_if<units::TextError>(&read)) {
        diagnostics.add(product_diagnostic(*error, node));
        return std::nullopt;
    }
    const auto& quantity = std::get<SignedQuantity>(read);
    if (quantity.unit.dimension.is_plain() && std::abs(quantity.value()) <= 1)
        return quantity.value();
    diagnostics.add({Code::bad_correlation,
                     "`" + node.text + "` is no rank correlation",
                     node.span,
                     "write one from -100% to 100%",
                     {}});
    return std::nullopt;
}

}  // namespace

DraftCorrelation read_correlation(const yaml::Entry& entry, Diagnostics& diagnostics) {
    return {{entry.key, entry.key_span}, read_rank(entry.value, diagnostics), entry.value.span};
}

}  // namespace pcnload::spec
