// Any text as a product, a quantity and a unit: a finite value, or a mistake within the text.
#include "units/product_text.hpp"

#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>
#include <variant>

namespace {

using namespace pcnload::units;

void expect(bool holds) {
    if (!holds) std::abort();
}

void expect_error(const TextError& error, std::string_view text) {
    expect(error.begin <= error.end && error.end <= text.size());
    expect(!error.message.empty());
}

void expect_literal(const Literal& literal) {
    expect(std::isfinite(literal.number) && literal.number >= 0);
    expect(std::isfinite(literal.scale) && literal.scale > 0);
    expect(std::isfinite(literal.value()) && literal.value() >= 0);
    expect(!literal.dimension.text().empty());
}

void read_as_quantity(std::string_view text) {
    for (const LiteralRead& read : {read_quantity(text), read_unit(text)}) {
        if (const auto* error = std::get_if<TextError>(&read)) {
            expect_error(*error, text);
        } else {
            expect_literal(std::get<Literal>(read));
        }
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    read_as_quantity(text);
    const ProductRead read = read_product(text);
    if (const auto* error = std::get_if<TextError>(&read)) {
        expect_error(*error, text);
        return 0;
    }
    const auto& product = std::get<ProductText>(read);
    expect(!product.factors.empty() && !product.factors.front().divides);
    for (const FactorText& factor : product.factors) {
        expect(factor.begin < factor.end && factor.end <= text.size());
        if (const auto* literal = std::get_if<Literal>(&factor.what)) {
            expect_literal(*literal);
            expect(!factor.divides || literal->value() > 0);
        }
    }
    return 0;
}
