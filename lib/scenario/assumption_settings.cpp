#include "scenario/assumption_settings.hpp"

#include "spec/known_parts.hpp"
#include "spec/read_product.hpp"

#include <algorithm>

namespace pcnload::scenario {

namespace {

bool is_setting(const Change& change) {
    const auto* verb = std::get_if<SetValue>(&change.verb);
    return verb != nullptr && change.what.is_single() && change.except.empty() && !verb->range &&
           !verb->distribution && !change.provenance.evidence && !change.provenance.source;
}

// One quantity, or several multiplied; nothing where names stand among them.
std::optional<units::Quantity> quantity_of(const yaml::Node& node) {
    Diagnostics unheard;
    const auto product = spec::read_product(node, unheard);
    if (!product || !unheard.all().empty()) return std::nullopt;
    const units::Literal* literal = product->single_quantity();
    if (literal == nullptr || literal->once || product->factors.front().divides)
        return std::nullopt;
    return units::Quantity{literal->value(), literal->dimension};
}

std::optional<spec::AssumptionValue> value_of(const Change& setting,
                                              const spec::Specification& specification) {
    const auto assumption = spec::find_assumption(specification, setting.what.text);
    if (!assumption) return std::nullopt;
    const auto quantity = quantity_of(std::get<SetValue>(setting.verb).to);
    const spec::Product& before = specification.assumptions[*assumption].value;
    if (!quantity || quantity->dimension != before.dimension) return std::nullopt;
    return spec::AssumptionValue{*assumption, quantity->value};
}

}  // namespace

std::size_t changes_before_settings(std::span<const Change> changes) {
    std::size_t before = changes.size();
    while (before > 0 && is_setting(changes[before - 1]))
        --before;
    return before;
}

bool is_same(const Change& one, const Change& other) {
    if (one.span != other.span || one.verb.index() != other.verb.index()) return false;
    const auto* value = std::get_if<SetValue>(&one.verb);
    if (value == nullptr) return true;  // written once, in a file of its own
    const yaml::Node& to = value->to;
    const yaml::Node& other_to = std::get<SetValue>(other.verb).to;
    // The points of a grid stand in one place with different values.
    return to.is_scalar() && other_to.is_scalar() && to.span == other_to.span &&
           to.text == other_to.text;
}

std::optional<std::vector<spec::AssumptionValue>> assumption_values(
    std::span<const Change> settings, const spec::Specification& specification) {
    std::vector<spec::AssumptionValue> values;
    for (const Change& setting : settings) {
        const auto value = value_of(setting, specification);
        if (!value) return std::nullopt;
        const auto before =
            std::ranges::find(values, value->assumption, &spec::AssumptionValue::assumption);
        if (before == values.end()) {
            values.push_back(*value);
        } else {
            before->value = value->value;
        }
    }
    return values;
}

}  // namespace pcnload::scenario
