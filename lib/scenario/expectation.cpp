#include "scenario/expectation.hpp"

#include "spec/format.hpp"
#include "spec/record_reader.hpp"
#include "spec/signed_quantity.hpp"
#include "units/number_text.hpp"
#include "units/trimmed_text.hpp"
#include "yaml/scalars.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>

#include <fmt/format.h>

namespace pcnload::scenario {

namespace {

using diagnostics::Code;
using diagnostics::Diagnostics;
using units::Literal;
using units::trimmed;

constexpr std::array<std::string_view, 3> tolerance_signs{"+-", "+/-", "\xC2\xB1"};
constexpr std::string_view example = "write `29.4 +- 0.05`, or {value: 29.4, within: 1%}";

// A number as written, with its unit.
struct Amount {
    double number = 0;
    std::optional<Literal> unit;
    double half_step = 0;  // half of what the last decimal is worth
};

// Half of the last decimal of a number such as 29.40, 12 or 1.5e3.
double half_step(std::string_view number) {
    const std::size_t power = std::min(number.find_first_of("eE"), number.size());
    const std::size_t point = number.substr(0, power).find('.');
    int exponent = 0;
    if (power < number.size()) {
        std::string_view digits = number.substr(power + 1);
        if (digits.starts_with('+')) digits.remove_prefix(1);
        std::from_chars(digits.data(), digits.data() + digits.size(), exponent);
    }
    if (point != std::string_view::npos) exponent -= static_cast<int>(power - point - 1);
    return 0.5 * std::pow(10.0, exponent);
}

class ExpectationReader {
public:
    ExpectationReader(const yaml::Entry& entry, Diagnostics& diagnostics)
        : entry_(entry), diagnostics_(diagnostics) {}

    std::optional<Expectation> read();

private:
    bool read_short();
    bool read_long();
    bool read_limits(const yaml::Node* least, const yaml::Node* most);
    bool read_value(const yaml::Node& node, std::string_view value, std::string_view tolerance,
                    const yaml::Node& tolerance_node);
    std::optional<Amount> read_amount(std::string_view text, const yaml::Node& node);
    std::optional<Amount> read_amount(const yaml::Node& node);
    std::optional<double> read_tolerance(std::string_view text, const yaml::Node& node,
                                         double wanted);
    // The number in the unit of those before it.
    std::optional<double> in_unit(const Amount& amount, const yaml::Node& node);
    bool fail(std::string message, const diagnostics::SourceSpan& span, std::string hint) {
        diagnostics_.add({Code::bad_expectation, std::move(message), span, std::move(hint), {}});
        return false;
    }

    const yaml::Entry& entry_;
    Diagnostics& diagnostics_;
    Expectation expectation_;
    bool has_number_ = false;
};

std::optional<Amount> ExpectationReader::read_amount(std::string_view text,
                                                     const yaml::Node& node) {
    const auto read = spec::read_signed_quantity(text);
    if (const auto* error = std::get_if<units::TextError>(&read)) {
        fail(error->message, node.span, error->hint.empty() ? std::string(example) : error->hint);
        return std::nullopt;
    }
    const auto& quantity = std::get<spec::SignedQuantity>(read);
    Amount amount;
    amount.number = quantity.number;
    if (quantity.has_unit()) amount.unit = quantity.unit;
    const std::string_view digits =
        text.substr(std::min(text.find_first_of("0123456789"), text.size()));
    amount.half_step = half_step(digits.substr(0, units::read_number(digits).length));
    return amount;
}

std::optional<Amount> ExpectationReader::read_amount(const yaml::Node& node) {
    if (!yaml::expect_scalar(node, "a number, with or without its unit", diagnostics_)) {
        return std::nullopt;
    }
    return read_amount(node.text, node);
}

std::optional<double> ExpectationReader::in_unit(const Amount& amount, const yaml::Node& node) {
    auto& unit = expectation_.unit;
    if (!has_number_) unit = amount.unit;
    if (has_number_ && unit.has_value() != amount.unit.has_value()) {
        fail("one number has a unit and the other has none", node.span,
             "write the unit with both, or with neither");
        return std::nullopt;
    }
    has_number_ = true;
    if (!unit) return amount.number;
    if (unit->dimension != amount.unit->dimension) {
        fail("this is in " + amount.unit->dimension.text() + ", the number before in " +
                 unit->dimension.text(),
             node.span, "write both in one unit");
        return std::nullopt;
    }
    return unit->scale == amount.unit->scale ? amount.number
                                             : amount.number * amount.unit->scale / unit->scale;
}

// A share of the value where a `%` ends it; a bare number is in the unit of the value.
std::optional<double> ExpectationReader::read_tolerance(std::string_view text,
                                                        const yaml::Node& node, double wanted) {
    std::string_view whole = trimmed(text);
    const bool relative = whole.ends_with('%');
    if (relative) whole = trimmed(whole.substr(0, whole.size() - 1));
    auto amount = read_amount(whole, node);
    if (!amount) return std::nullopt;
    if (amount->number < 0) {
        fail("a tolerance is not below nothing", node.span, "leave the minus sign out");
        return std::nullopt;
    }
    if (relative && amount->unit) {
        fail("a share of the value has no unit", node.span, std::string(example));
        return std::nullopt;
    }
    if (relative) return std::abs(wanted) * amount->number / 100;
    if (!amount->unit) amount->unit = expectation_.unit;
    return in_unit(*amount, node);
}

bool ExpectationReader::read_value(const yaml::Node& node, std::string_view value,
                                   std::string_view tolerance, const yaml::Node& tolerance_node) {
    const auto amount = read_amount(value, node);
    if (!amount) return false;
    const auto wanted = in_unit(*amount, node);
    if (!wanted) return false;
    expectation_.wanted = *wanted;
    double within = amount->half_step;
    expectation_.written = std::string(trimmed(value));
    if (tolerance.empty()) {
        expectation_.written += fmt::format(" +- {}", within);
    } else {
        const auto read = read_tolerance(tolerance, tolerance_node, *wanted);
        if (!read) return false;
        within = *read;
        expectation_.written.append(" +- ").append(trimmed(tolerance));
    }
    expectation_.least = *wanted - within;
    expectation_.most = *wanted + within;
    return true;
}

bool ExpectationReader::read_short() {
    const yaml::Node& node = entry_.value;
    const std::string_view text = node.text;
    for (const std::string_view sign : tolerance_signs) {
        const std::size_t at = text.find(sign);
        if (at == std::string_view::npos) continue;
        const std::string_view tolerance = text.substr(at + sign.size());
        if (trimmed(tolerance).empty()) {
            return fail("no tolerance stands behind the `" + std::string(sign) + '`', node.span,
                        std::string(example));
        }
        return read_value(node, text.substr(0, at), tolerance, node);
    }
    return read_value(node, text, {}, node);
}

bool ExpectationReader::read_limits(const yaml::Node* least, const yaml::Node* most) {
    if (least != nullptr) {
        const auto amount = read_amount(*least);
        const auto number = amount ? in_unit(*amount, *least) : std::nullopt;
        if (!number) return false;
        expectation_.least = *number;
        expectation_.written = "at least " + least->text;
    }
    if (most != nullptr) {
        const auto amount = read_amount(*most);
        const auto number = amount ? in_unit(*amount, *most) : std::nullopt;
        if (!number) return false;
        expectation_.most = *number;
        expectation_.written += (least != nullptr ? ", at most " : "at most ") + most->text;
    }
    return expectation_.least <= expectation_.most ||
           fail("nothing is at least the one and at most the other", entry_.value.span,
                "exchange the two");
}

bool ExpectationReader::read_long() {
    const std::size_t errors = diagnostics_.errors_told();
    const spec::RecordReader reader(entry_.value, spec::expectation_record, entry_.key_span,
                                    diagnostics_);
    if (diagnostics_.errors_told() != errors) return false;
    const yaml::Node* value = reader.find("value");
    const yaml::Node* within = reader.find("within");
    const yaml::Node* least = reader.find("at_least");
    const yaml::Node* most = reader.find("at_most");
    const bool has_limits = least != nullptr || most != nullptr;
    if ((value == nullptr) != has_limits || (within != nullptr && value == nullptr)) {
        return fail(
            "an expectation is a `value`, perhaps with `within`, or it is `at_least`, "
            "`at_most` or both",
            entry_.value.span, std::string(example));
    }
    if (has_limits) return read_limits(least, most);
    if (!yaml::expect_scalar(*value, "a number, with or without its unit", diagnostics_)) {
        return false;
    }
    if (within == nullptr) return read_value(*value, value->text, {}, *value);
    return yaml::expect_scalar(*within, "a tolerance", diagnostics_) &&
           read_value(*value, value->text, within->text, *within);
}

std::optional<Expectation> ExpectationReader::read() {
    expectation_.figure = {entry_.key, entry_.key_span};
    expectation_.span = entry_.value.span;
    const bool good =
        entry_.value.is_mapping()
            ? read_long()
            : yaml::expect_scalar(entry_.value, "a number", diagnostics_) && read_short();
    return good ? std::optional(std::move(expectation_)) : std::nullopt;
}

}  // namespace

std::optional<Expectation> read_expectation(const yaml::Entry& entry, Diagnostics& diagnostics) {
    return ExpectationReader(entry, diagnostics).read();
}

}  // namespace pcnload::scenario
