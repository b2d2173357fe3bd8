#include "spec/read_product.hpp"

#include "units/number_text.hpp"
#include "yaml/fields.hpp"
#include "yaml/scalars.hpp"

namespace pcnload::spec {

namespace {

using diagnostics::Code;

Code code_of(units::TextFault fault) {
    switch (fault) {
        case units::TextFault::number:
        case units::TextFault::thousands:
            return Code::bad_number;
        case units::TextFault::negative:
            return Code::negative_quantity;
        case units::TextFault::out_of_range:
            return Code::number_out_of_range;
        case units::TextFault::per_without_unit:
            return Code::per_without_unit;
        case units::TextFault::zero_divisor:
            return Code::division_by_zero;
        case units::TextFault::once_misplaced:
            return Code::once_misplaced;
        case units::TextFault::expected_factor:
        case units::TextFault::unexpected:
            break;
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
        if (begins_with_no_number(*error)) {
            diagnostics.add({Code::bad_range,
                             "`" + node.text + "` is no end of a range",
                             node.span,
                             "write numbers or quantities, as in [4, 15]",
                             {}});
        } else {
            diagnostics.add(product_diagnostic(*error, node));
        }
        return std::nullopt;
    }
    const auto& literal = std::get<units::Literal>(read);
    return DraftRangeEnd{{literal.value(), literal.dimension}, false, node.span};
}

// Both ends are written, are of one kind and come to the same.
bool are_equal(const DraftRangeEnd& low, const DraftRangeEnd& high) {
    return low.bare == high.bare && low.quantity.dimension == high.quantity.dimension &&
           low.quantity.value == high.quantity.value;
}

}  // namespace

bool begins_with_no_number(const units::TextError& error) {
    return error.begin == 0 && (error.fault == units::TextFault::unexpected ||
                                error.fault == units::TextFault::expected_factor);
}

diagnostics::Diagnostic product_diagnostic(const units::TextError& error, const yaml::Node& node) {
    return {code_of(error.fault), error.message, node.part(error.begin, error.end), error.hint, {}};
}

std::optional<DraftProduct> read_product(const yaml::Node& node, Diagnostics& diagnostics) {
    if (!yaml::expect_scalar(node, "a product", diagnostics)) {
        return std::nullopt;
    }
    if (node.text.size() > longest_product) {
        diagnostics.add({Code::bad_product,
                         "this product is over 2,000 bytes long",
                         node.span,
                         "name its parts as assumptions",
                         {}});
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
        const std::string found =
            node.is_sequence() ? "of " + std::to_string(node.items.size()) : yaml::shape_text(node);
        diagnostics.add({Code::bad_range,
                         "a range is a list of two values, not " + found,
                         node.span,
                         "write the low and the high end, as in [4, 15]",
                         {}});
        return std::nullopt;
    }
    const auto low = read_range_end(node.items[0], value, diagnostics);
    const auto high = read_range_end(node.items[1], value, diagnostics);
    if (!low || !high) {
        return std::nullopt;
    }
    if (are_equal(*low, *high)) {
        diagnostics.add({Code::bad_range,
                         "both ends of the range are the same",
                         node.span,
                         "leave a range out where nothing is uncertain",
                         {}});
        return std::nullopt;
    }
    return DraftRange{*low, *high, node.span};
}

}  // namespace pcnload::spec
