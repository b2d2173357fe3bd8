#include "render/workbook/formula.hpp"

#include "render/number_text.hpp"
#include "units/contract_year.hpp"
#include "units/product_text.hpp"

#include <algorithm>
#include <cmath>
#include <string_view>
#include <variant>

namespace pcnload::render::workbook {

namespace {

using units::Base;

constexpr double minutes_per_hour = 60;

// Whole, but for rounding in the last place.
bool is_whole(double number) {
    return number >= 1 && std::abs(number - std::round(number)) <= 1e-13 * number;
}

std::string number_term(const units::Literal& literal) {
    const std::string factor = times(literal.scale);
    const std::string number = exact_text(literal.number);
    return factor.empty() ? number : '(' + number + factor + ')';
}

void put(std::string& text, std::string_view from, std::string_view to) {
    const std::size_t at = text.find(from);
    if (at != std::string::npos) text.replace(at, from.size(), to);
}

}  // namespace

std::string times(double factor) {
    if (is_whole(factor)) {
        const double whole = std::round(factor);
        return whole == 1 ? "" : '*' + exact_text(whole);
    }
    if (factor > 0 && is_whole(1 / factor)) return '/' + exact_text(std::round(1 / factor));
    return '*' + exact_text(factor);
}

std::string product_formula(const spec::Product& product, const spec::Specification& specification,
                            const AssumptionPlace& place_of) {
    std::string formula;
    for (const spec::DraftFactor& factor : product.written.factors) {
        std::string term;
        if (const units::Literal* literal = factor.literal()) {
            term = number_term(*literal);
        } else {
            const auto found =
                std::ranges::find(specification.assumptions, *factor.name(), &spec::Assumption::id);
            if (found == specification.assumptions.end()) continue;  // the driver
            term = place_of(spec::index_at<spec::AssumptionIndex>(
                static_cast<std::size_t>(found - specification.assumptions.begin())));
        }
        if (formula.empty()) {
            formula = factor.divides ? "1/" + term : term;
        } else {
            formula += (factor.divides ? '/' : '*') + term;
        }
    }
    return formula.empty() ? "1" : formula;
}

ShownUnit shown_unit(double value, const units::Dimension& dimension) {
    ShownUnit shown;
    if (dimension.is_plain()) return shown;
    shown.text = dimension.text();
    if (dimension.power(Base::calendar) == -1) {
        shown.per_base *= units::days_per_year;
        put(shown.text, "per day", "per year");
    }
    if (dimension.power(Base::effort) == 1 && value * shown.per_base < 1) {
        shown.per_base *= minutes_per_hour;
        put(shown.text, "hour", "min");
    }
    if (shown.text.starts_with("1 per ")) shown.text.erase(0, 2);
    return shown;
}

WrittenUnit written_unit(const spec::Product& product) {
    const units::Literal* literal = product.written.single_quantity();
    const std::string_view text = product.written.text;
    const std::size_t end = std::min(text.find_first_not_of("0123456789."), text.size());
    if (literal != nullptr && !literal->once && end > 0) {
        std::string unit(text.substr(end));
        if (unit == "%") return {{1, {}}, true};
        const units::LiteralRead read = units::read_quantity('1' + unit);
        const auto* one = std::get_if<units::Literal>(&read);
        if (one != nullptr && one->scale == literal->scale &&
            one->dimension == literal->dimension) {
            unit.erase(0, std::min(unit.find_first_not_of(' '), unit.size()));
            return {{1 / literal->scale, unit}, false};
        }
    }
    return {shown_unit(product.value, product.dimension), false};
}

}  // namespace pcnload::render::workbook
