#include "spec/read_product.hpp"

#include "units/number_text.hpp"
#include "yaml/scalars.hpp"

namespace pcnload::spec {

namespace {

using diagnostics::Code;

Code code_of(units::TextFault fault) {
    switch (fault) {
    case units::TextFault::number:
    case units::TextFault::thousands: return Code::bad_number;
    case units::TextFault::negative: return Code::negative_quantity;
    case units::TextFault::out_of_range: return Code::number_out_of_range;
    case units::TextFault::per_without_unit: return Code::per_without_unit;
    case units::TextFault::zero_divisor: return Code::division_by_zero;
    case units::TextFault::once_misplaced: return Code::once_misplaced;
    case units::TextFault::expected_factor:
    case units::TextFault::unexpected: break;
    }
    return Code::bad_product;
}

std::optional<DraftRangeEnd> read_range_end(const yaml::Node& node, const DraftProduct& value,
                                            Diagnostics& diagnostics) {
    if (!yaml::expect_scalar(node, "an end of a range", diagnostics)) {
        return std::nullopt;
    }
    const units::NumberRead bare = units::read_whole_number_text(node.text);
    if (bare.fault == units::NumberFault::none) {
        if (const units::Literal* unit = value.single_quantity()) {
            return DraftRangeEnd{{unit->value_of(bare.value), unit->dimension}, false, node.span};
        }
        return DraftRangeEnd{{bare.value, {}}, true, node.span};
    }
    const units::LiteralRead read = units::read_quantity(node.text);
    if (const auto* error = std::get_if<units::TextError>(&read)) {
        diagnostics.add(product_diagnostic(*error, node));
        return std::nullopt;
    }
    const auto& literal = std::get<units::Literal>(read);
    return DraftRangeEnd{{literal.value(), literal.dimension}, false, node.span};
}

} // namespace

diagnostics::Diagnostic product_diagnostic(const units::TextError& error, const yaml::Node& node) {
    return {code_of(error.fault), error.message, node.part(error.begin, error.end), error.hint, {}};
}

std::optional<DraftProduct> read_product(const yaml::Node& node, Diagnostics& diagnostics) {
    if (!yaml::expect_scalar(node, "a product", diagnostics)) {
        return std::nullopt;
    }
    if (node.text.size() > longest_product) {
        diagnostics.add({Code::bad_product, "this product is over 2,000 bytes long", node.span,
                         "name its parts as assumptions", {}});
        return std::nullopt;
    }
    units::ProductRead read = units::read_product(node.text);
    if (const auto* error = std::get_if<units::TextError>(&read)) {
        diagnostics.add(product_diagnostic(*error, node));
        return std::nullopt;
    }
    DraftProduct product;
    product.text = node.text;
    product.span = node.span;
    for (units::FactorText& factor : std::get<units::ProductText>(read).factors) {
        product.factors.push_back(
            {factor.divides, std::move(factor.what), node.part(factor.begin, factor.end)});
    }
    return product;
}

std::optional<DraftRange> read_range(const yaml::Node& node, const DraftProduct& value,
                                     Diagnostics& diagnostics) {
    if (!node.is_sequence() || node.items.size() != 2) {
        diagnostics.add({Code::bad_range, "a range is two values", node.span,
                         "write the low and the high end, as in [4, 15]", {}});
        return std::nullopt;
    }
    const auto low = read_range_end(node.items[0], value, diagnostics);
    const auto high = read_range_end(node.items[1], value, diagnostics);
    if (!low || !high) {
        return std::nullopt;
    }
    return DraftRange{*low, *high, node.span};
}

} // namespace pcnload::spec
