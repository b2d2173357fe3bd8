#include "scenario/written_value.hpp"

#include "units/number_text.hpp"
#include "units/trimmed_text.hpp"

namespace pcnload::scenario {

namespace {

// What stands behind the number of one quantity; `2020-04-01` and `2 * rounds` are none.
bool is_unit(std::string_view text) {
    if (text.empty()) return true;
    const char first = text.front();
    const bool begins =
        (first >= 'a' && first <= 'z') || (first >= 'A' && first <= 'Z') || first == '%';
    return begins && text.find_first_of("*/") == std::string_view::npos;
}

}  // namespace

WrittenValue written_value(std::string_view text) {
    const std::string_view trimmed = units::trimmed(text);
    const units::NumberRead number = units::read_number(trimmed);
    if (number.length == 0 || number.fault != units::NumberFault::none) return {};
    const std::string_view unit = units::trimmed(trimmed.substr(number.length));
    if (!is_unit(unit)) return {};
    return {number.value, std::string(unit)};
}

}  // namespace pcnload::scenario
