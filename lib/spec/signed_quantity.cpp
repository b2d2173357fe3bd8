#include "spec/signed_quantity.hpp"

#include "spec/read_product.hpp"
#include "units/trimmed_text.hpp"

#include <string>

namespace pcnload::spec {

namespace {

using units::trimmed;

units::TextError no_number(std::string_view text) {
    units::TextError error;
    error.message = '`' + std::string(text) + "` is no number";
    return error;
}

}  // namespace

std::variant<SignedQuantity, units::TextError> read_signed_quantity(std::string_view text) {
    text = trimmed(text);
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) text = trimmed(text.substr(1));
    const units::LiteralRead read = units::read_quantity(text);
    if (const auto* error = std::get_if<units::TextError>(&read)) {
        return begins_with_no_number(*error) ? no_number(text) : *error;
    }
    const auto& literal = std::get<units::Literal>(read);
    if (literal.once) return no_number(text);
    SignedQuantity quantity{negative ? -literal.number : literal.number, literal};
    quantity.unit.number = 1;
    return quantity;
}

}  // namespace pcnload::spec
