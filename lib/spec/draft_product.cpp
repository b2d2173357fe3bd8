#include "spec/draft_product.hpp"

#include "units/number_text.hpp"

#include <utility>

#include <fmt/format.h>

namespace pcnload::spec {

DraftProduct plain_number(double number, SourceSpan span) {
    units::Literal literal;
    literal.number = number;
    // The number itself is exact; 1 - 0.8 is read as 0.2.
    return {
        fmt::format("{:.12g}", number), {DraftFactor{false, literal, span}}, span, std::nullopt};
}

std::string percent_text(double share) { return fmt::format("{:.6g}%", share * 100); }

std::string share_hint(std::string_view written) {
    const units::NumberRead number = units::read_whole_number_text(written);
    if (number.fault == units::NumberFault::none && number.value >= 2 && number.value <= 100) {
        return fmt::format("did you mean `{}%`?", written);
    }
    return "a share is at most 100%";
}

void multiply(DraftProduct& product, const DraftProduct& by, std::optional<Evidence> grade) {
    product.text += " * " + by.text;
    for (DraftFactor factor : by.factors) {
        if (grade) factor.grade = grade;
        product.factors.push_back(std::move(factor));
    }
}

}  // namespace pcnload::spec
