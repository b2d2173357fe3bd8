#include "spec/signed_quantity.hpp"

namespace pcnload::spec {

namespace {

std::string_view trimmed(std::string_view text) {
    while (text.starts_with(' '))
        text.remove_prefix(1);
    while (text.ends_with(' '))
        text.remove_suffix(1);
    return text;
}

}  // namespace

std::variant<SignedQuantity, units::TextError> read_signed_quantity(std::string_view text) {
    text = trimmed(text);
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+')) text = trimmed(text.substr(1));
    const units::LiteralRead read = units::read_quantity(text);
    if (const auto* error = std::get_if<units::TextError>(&read)) return *error;
    const auto& literal = std::get<units::Literal>(read);
    if (literal.once) {
        units::TextError error;
        error.fault = units::TextFault::once_misplaced;
        error.message = "`once` is no number";
        return error;
    }
    SignedQuantity quantity;
    quantity.share = literal.dimension.is_plain() && text.ends_with('%');
    const bool plain = literal.dimension.is_plain() && (literal.scale == 1 || quantity.share);
    const double number = quantity.share ? literal.value() : literal.number;
    quantity.number = negative ? -number : number;
    if (!plain) {
        quantity.unit = literal;
        quantity.unit->number = 1;
    }
    return quantity;
}

}  // namespace pcnload::spec
