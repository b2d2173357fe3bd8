#include "scenario/varied_address.hpp"

#include "scenario/apply.hpp"
#include "scenario/field_targets.hpp"
#include "scenario/setting.hpp"
#include "scenario/written_value.hpp"
#include "units/trimmed_text.hpp"

#include <cstdint>
#include <utility>

#include <fmt/format.h>

namespace pcnload::scenario {

namespace {

using diagnostics::Code;

bool read_ends(std::string_view text, VariedAddress& varied) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) return false;
    const WrittenValue low = written_value(text.substr(0, colon));
    const WrittenValue high = written_value(text.substr(colon + 1));
    if (!low.number || !high.number || *high.number <= *low.number) return false;
    if (!low.unit.empty() && low.unit != high.unit) return false;
    varied.ends = VariedAddress::Ends{*low.number, *high.number};
    varied.unit = high.unit;
    return true;
}

}  // namespace

std::optional<VariedAddress> read_varied_address(std::string_view text, diagnostics::FileIndex file,
                                                 Diagnostics& diagnostics) {
    const std::size_t equals = text.find('=');
    VariedAddress varied;
    varied.address = std::string(text.substr(0, equals));
    varied.written = std::string(text);
    varied.file = file;
    if (!read_address(setting_text(varied.address, file, 0), diagnostics)) return std::nullopt;
    if (equals == std::string_view::npos || read_ends(text.substr(equals + 1), varied)) {
        return varied;
    }
    diagnostics.add(
        {Code::bad_setting,
         "behind the address stand no two ends to look between",
         {file, static_cast<std::uint32_t>(equals + 1), static_cast<std::uint32_t>(text.size())},
         "write the lower and the higher, as in `gp.allowance=0%:50%`",
         {}});
    return std::nullopt;
}

std::string value_text(double number, std::string_view unit) {
    std::string text = fmt::format("{}", number);
    if (!unit.empty() && !unit.starts_with('%')) text += ' ';
    return text.append(unit);
}

std::optional<Change> change_to(const VariedAddress& varied, double number, std::string_view unit,
                                Diagnostics& diagnostics) {
    const auto end = static_cast<std::uint32_t>(varied.written.size());
    const SourceSpan whole{varied.file, 0, end};
    yaml::Node node = setting_text(value_text(number, unit), varied.file, 0);
    node.span = whole;
    node.text_begin = yaml::Node::no_offset;  // the value stands nowhere as it is
    return make_setting(setting_text(varied.address, varied.file, 0), std::move(node), whole,
                        diagnostics);
}

std::optional<std::string> text_at(const VariedAddress& varied, const spec::Draft& draft,
                                   Diagnostics& diagnostics) {
    if (const auto* assumption = draft.assumptions.find(varied.address)) {
        return assumption->value.text;
    }
    const auto change = change_to(varied, 1, {}, diagnostics);
    if (!change) return std::nullopt;
    if (change->what.is_single()) {
        // Reports a name that is neither.
        spec::Draft changed = draft;
        if (draft.drivers.find(varied.address) == nullptr) {
            apply_to_contract({*change}, changed, diagnostics);
        }
        return std::nullopt;
    }
    spec::Draft looked_at = draft;
    for (const FieldTarget& target : field_targets(*change, looked_at, diagnostics)) {
        if (const spec::DraftProduct* product = product_in(target)) return product->text;
    }
    return std::nullopt;
}

}  // namespace pcnload::scenario
