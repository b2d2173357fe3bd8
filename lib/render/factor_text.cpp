#include "render/factor_text.hpp"

#include "units/contract_year.hpp"
#include "units/product_text.hpp"

#include <algorithm>
#include <string_view>

#include <fmt/format.h>

namespace pcnload::render {

namespace {

using analysis::Factor;
using analysis::FactorKind;
using units::Base;
using units::Dimension;

constexpr double minutes_per_hour = 60;

// Enough digits to follow a calculation by hand.
std::string number(double value) { return fmt::format("{:.6g}", value); }

void put(std::string& text, std::string_view from, std::string_view to) {
    const std::size_t place = text.find(from);
    if (place != std::string::npos) text.replace(place, from.size(), to);
}

// "bed" is "beds", "referral per year" is "referrals per year"; wte is its own plural.
std::string plural(std::string unit, double count) {
    if (count == 1 || unit.empty() || unit.starts_with("wte")) return unit;
    const std::size_t end = std::min(unit.find(' '), unit.size());
    if (unit[end - 1] != 's') unit.insert(end, 1, 's');
    return unit;
}

bool is_share(const Factor& factor) {
    return factor.role.has_value() && factor.value <= 1 && factor.value > 0 && factor.value != 1;
}

// A literal as it stands in the file: only what reads as a quantity of the same worth, so that a
// place in other text can not lend it wrong words.
std::string written_text(const Factor& factor, const diagnostics::SourceFiles& files) {
    std::string text(factor.kind == FactorKind::literal ? files.text(factor.span)
                                                        : std::string_view(factor.written));
    const units::LiteralRead read = units::read_quantity(text);
    const auto* literal = std::get_if<units::Literal>(&read);
    const bool same = literal != nullptr && literal->value() == factor.value &&
                      literal->dimension == factor.dimension;
    return same ? text : std::string();
}

}  // namespace

std::string quantity_text(double value, const Dimension& dimension) {
    if (dimension.is_plain()) return number(value);
    std::string unit = dimension.text();
    if (dimension.power(Base::effort) == 1 && value < 1) {
        value *= minutes_per_hour;
        put(unit, "hour", "min");
    }
    if (dimension.power(Base::calendar) == -1) {
        value *= units::days_per_year;
        put(unit, "per day", "per year");
    }
    // "1 per home" is a number for each home, not one of it.
    if (unit.starts_with("1 per ")) unit.erase(0, 2);
    return number(value) + ' ' + unit;
}

std::string factor_name(const Factor& factor) {
    std::string text = factor.divides ? "/ " : "";
    if (factor.sign < 0) text += "less ";
    if (factor.rest) return text + "rest";
    if (!factor.name.empty()) return text + factor.name;
    return text + (factor.parts.empty() ? "as written" : factor.written);
}

std::string factor_value(const Factor& factor, const diagnostics::SourceFiles& files) {
    if (factor.kind == FactorKind::driver) {
        return number(factor.value) + ' ' + plural(factor.unit, factor.value);
    }
    if (is_share(factor)) return number(factor.value * 100) + '%';
    const std::string written = written_text(factor, files);
    return written.empty() ? quantity_text(factor.value, factor.dimension) : written;
}

std::string factor_range(const Factor& factor) {
    if (!factor.range) return {};
    const auto [low, high] = *factor.range;
    if (factor.unit_scale > 0) {
        const bool percent = factor.written.find('%') != std::string::npos;
        return fmt::format("{} to {}{}", number(low / factor.unit_scale),
                           number(high / factor.unit_scale), percent ? "%" : "");
    }
    return quantity_text(low, factor.dimension) + " to " + quantity_text(high, factor.dimension);
}

std::string assumption_range(const spec::Assumption& assumption) {
    Factor factor;
    factor.range = assumption.range;
    factor.dimension = assumption.value.dimension;
    factor.written = assumption.value.written.text;
    const units::Literal* literal = assumption.value.written.single_quantity();
    factor.unit_scale = literal == nullptr ? 0 : literal->scale;
    return factor_range(factor);
}

std::string factor_grade(const Factor& factor) {
    std::string grade(factor.evidence ? spec::word(*factor.evidence) : "");
    if (factor.kind != FactorKind::driver) return grade;
    return factor.estimated ? "estimated: " + grade : std::string("given");
}

}  // namespace pcnload::render
