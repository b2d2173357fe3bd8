#include "spec/draft_product.hpp"

#include <fmt/format.h>

namespace pcnload::spec {

DraftProduct plain_number(double number, SourceSpan span) {
    units::Literal literal;
    literal.number = number;
    return {fmt::format("{}", number), {DraftFactor{false, literal, span}}, span, std::nullopt};
}

void multiply(DraftProduct& product, const DraftProduct& by) {
    product.text += " * " + by.text;
    product.factors.insert(product.factors.end(), by.factors.begin(), by.factors.end());
}

}  // namespace pcnload::spec
